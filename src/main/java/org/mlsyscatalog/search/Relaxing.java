package org.mlsyscatalog.search;

/**
 * What is allowed beyond the words as typed.
 *
 * @param beginning whether the last word may be the beginning of one
 */
record Relaxing(boolean beginning, Typos typos) {

	/** Nothing. */
	static final Relaxing NOTHING = new Relaxing(false, Typos.NONE);

	/** The last word may be unfinished. */
	static final Relaxing LAST_WORD = new Relaxing(true, Typos.NONE);

	/** Words the catalog hardly has may be mistyped, the last may be unfinished. */
	static final Relaxing RARE_WORDS = new Relaxing(true, Typos.IN_RARE_WORDS);

	/** Any word may be mistyped, the last may be unfinished. */
	static final Relaxing ANY_WORD = new Relaxing(true, Typos.IN_ANY_WORD);

}
