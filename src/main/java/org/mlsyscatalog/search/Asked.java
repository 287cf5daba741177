package org.mlsyscatalog.search;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One condition of a query text.
 *
 * @param alternatives joined by OR; never empty
 * @param excluded whether none of them may match, rather than one has to
 */
record Asked(List<Clause> alternatives, boolean excluded) {

	/** A single word that may stand in any field. */
	boolean isPlainWord() {
		return !this.excluded && this.alternatives.size() == 1 && this.alternatives.getFirst().isPlainWord();
	}

	@Override
	public String toString() {
		String any = this.alternatives.stream().map(Clause::toString).collect(Collectors.joining(" or "));
		return this.excluded ? "not " + any : any;
	}

}
