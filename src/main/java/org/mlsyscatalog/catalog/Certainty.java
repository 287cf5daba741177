package org.mlsyscatalog.catalog;

/** A confidence in words. */
public final class Certainty {

	private static final double CERTAIN = 0.995;

	private static final double ALMOST = 0.95;

	private static final double VERY = 0.9;

	private Certainty() {
	}

	/**
	 * The words for a confidence.
	 * @param confidence above 0, up to 1
	 */
	public static String of(double confidence) {
		if (confidence >= CERTAIN) {
			return "certain";
		}
		if (confidence >= ALMOST) {
			return "almost certain";
		}
		return (confidence >= VERY) ? "very likely" : "likely";
	}

}
