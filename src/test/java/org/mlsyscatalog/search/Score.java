package org.mlsyscatalog.search;

import java.util.List;

/**
 * How well queries of one kind were answered.
 *
 * @param success the share whose first hit is right
 * @param reciprocalRank the mean of one over the place of the first right hit among ten
 * @param recall the share of right papers, or of 20 of them, among the first 20 hits
 */
record Score(int queries, double success, double reciprocalRank, double recall) {

	private static final int DEEPEST = 20;

	private static final int TEN = 10;

	/**
	 * @param right for each hit of one query, whether it is right
	 * @param all how many papers are right
	 */
	static Score of(List<Boolean> right, long all) {
		int first = right.indexOf(true);
		long found = right.stream().limit(DEEPEST).filter(Boolean::booleanValue).count();
		return new Score(1, (first == 0) ? 1 : 0, (first >= 0 && first < TEN) ? 1.0 / (first + 1) : 0,
				(double) found / Math.min(DEEPEST, all));
	}

	static Score mean(List<Score> scores) {
		return new Score(scores.size(), scores.stream().mapToDouble(Score::success).average().orElse(0),
				scores.stream().mapToDouble(Score::reciprocalRank).average().orElse(0),
				scores.stream().mapToDouble(Score::recall).average().orElse(0));
	}

}
