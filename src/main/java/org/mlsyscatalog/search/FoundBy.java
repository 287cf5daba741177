package org.mlsyscatalog.search;

import java.util.Locale;

/** What found a hit. */
public enum FoundBy {

	/** It has the words. */
	WORDS,
	/** Its title means something alike. */
	MEANING,
	/** Both. */
	BOTH;

	/** The name in answers, in lower case. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

}
