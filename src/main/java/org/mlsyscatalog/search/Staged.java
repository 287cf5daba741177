package org.mlsyscatalog.search;

import java.util.List;

/**
 * What a text found, and how far it had to be relaxed for that.
 *
 * @param dropped words that were left out
 */
record Staged(Step step, Built built, Matches matches, List<Asked> dropped) {

	Staged(Step step, Built built, Matches matches) {
		this(step, built, matches, List.of());
	}

	boolean isEmpty() {
		return this.matches.count() == 0;
	}

	/**
	 * Whether some hit reads naturally, rather than merely having the words in it
	 * somewhere.
	 */
	boolean isNatural() {
		return this.matches.best() >= QueryBuilding.NATURAL;
	}

}
