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

	/**
	 * Whether the text may mean more than its words: neither operators that say exactly
	 * what is wanted, nor names of people and institutions alone.
	 */
	boolean mayMeanMore() {
		return !this.built.isEmpty()
				&& this.built.segments()
					.stream()
					.noneMatch((segment) -> segment.asked().stream().anyMatch((asked) -> !asked.isPlainWord()))
				&& this.built.segments().stream().anyMatch((segment) -> segment.mention().isEmpty());
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
