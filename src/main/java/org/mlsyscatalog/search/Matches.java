package org.mlsyscatalog.search;

import java.util.Arrays;

/**
 * All papers a text matches, by their numbers in the index in ascending order, each with
 * its score.
 *
 * @param papers the first {@code count} are the papers
 * @param scores the score of each of them
 */
record Matches(int[] papers, float[] scores, int count) {

	/** The best score; 0 where nothing matches. */
	float best() {
		float best = 0;
		for (int at = 0; at < this.count; at++) {
			best = Math.max(best, this.scores[at]);
		}
		return best;
	}

	/** Whether a paper is among them. */
	boolean contains(int paper) {
		return Arrays.binarySearch(this.papers, 0, this.count, paper) >= 0;
	}

}
