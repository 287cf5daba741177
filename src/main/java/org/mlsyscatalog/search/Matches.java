package org.mlsyscatalog.search;

import java.util.Arrays;

import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * All papers a text matches, by their numbers in the index in ascending order, each with
 * its score.
 *
 * @param papers the first {@code count} are the papers
 * @param scores the score of each of them
 */
record Matches(int[] papers, float[] scores, int count) {

	/** A search among so many times as many papers costs no more than looking at each. */
	private static final int FAR_FEWER = 16;

	/** The best score; 0 where nothing matches. */
	float best() {
		float best = 0;
		for (int at = 0; at < this.count; at++) {
			best = Math.max(best, this.scores[at]);
		}
		return best;
	}

	/**
	 * Those of them that are in a set. Where the set is much smaller it is walked through
	 * instead: of an author's papers among all there are, say.
	 */
	Matches among(FixedBitSet set) {
		int wanted = set.cardinality();
		int[] kept = new int[Math.min(this.count, wanted)];
		float[] keptScores = new float[kept.length];
		int size = 0;
		if (wanted < this.count / FAR_FEWER) {
			int from = 0;
			for (int paper = nextIn(set, 0); paper != DocIdSetIterator.NO_MORE_DOCS
					&& from < this.count; paper = nextIn(set, paper + 1)) {
				int at = Arrays.binarySearch(this.papers, from, this.count, paper);
				if (at >= 0) {
					kept[size] = paper;
					keptScores[size++] = this.scores[at];
				}
				from = (at >= 0) ? at + 1 : -at - 1;
			}
		}
		else {
			for (int at = 0; at < this.count; at++) {
				if (set.get(this.papers[at])) {
					kept[size] = this.papers[at];
					keptScores[size++] = this.scores[at];
				}
			}
		}
		return new Matches(kept, keptScores, size);
	}

	private static int nextIn(FixedBitSet set, int from) {
		return (from < set.length()) ? set.nextSetBit(from) : DocIdSetIterator.NO_MORE_DOCS;
	}

	/** Whether a paper is among them. */
	boolean contains(int paper) {
		return Arrays.binarySearch(this.papers, 0, this.count, paper) >= 0;
	}

}
