package org.mlsyscatalog.search;

import java.util.Locale;

/** The order of hits. */
public enum SortOrder {

	/** Best first; without words to match, newest first. */
	RELEVANCE,
	/** Newest first, then by title. */
	YEAR,
	/** A to Z. */
	TITLE;

	/** The order's name in parameters, in lower case. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

}
