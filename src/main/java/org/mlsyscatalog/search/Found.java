package org.mlsyscatalog.search;

import org.mlsyscatalog.search.PapersByMeaning.Nearest;

/**
 * All papers a text found, by its words and by its meaning.
 *
 * @param staged what words found
 * @param nearest what is nearest by meaning
 * @param matches both, each with the score that ranks it
 */
record Found(Staged staged, Nearest nearest, Matches matches) {

	/** What found a paper. */
	FoundBy by(int paper) {
		boolean near = this.nearest.contains(paper);
		boolean words = this.staged.matches().contains(paper);
		return (near && words) ? FoundBy.BOTH : near ? FoundBy.MEANING : FoundBy.WORDS;
	}

	/** How far the search had to go to find something. */
	Step step() {
		return (this.staged.isEmpty() && this.matches.count() > 0) ? Step.MEANING : this.staged.step();
	}

}
