package org.mlsyscatalog.search;

import java.util.Locale;

/** How far a search had to relax to find something. */
public enum Step {

	/** Every word as typed, or another form of it. */
	EXACT,
	/** The last word as the beginning of one. */
	PREFIX,
	/** Words that differ by a letter, long ones by two. */
	TYPO,
	/** Without the least telling words. */
	FEWER,
	/** No words, only titles that mean something alike. */
	MEANING,
	/** Nothing was found. */
	NONE;

	/** The step's name in answers, in lower case. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

}
