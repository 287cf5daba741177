package org.mlsyscatalog.search;

import java.util.Locale;

/** A way people look for papers, and how well search has to serve it. */
enum QueryKind {

	EXACT_TITLE(1.00, 1.00), THREE_TITLE_WORDS(0.99, 1.00), FULL_NAME(0.99, 0.99), SURNAME_AND_TITLE_WORD(0.95, 1.00),
	INSTITUTION_NAME(0.97, 0.95), INSTITUTION_ALIAS(0.97, 0.95), ONE_TYPO(0.82, 0.97), TWO_WORDS_AND_A_HALF(0.78, 0.99),
	LAST_COMMA_FIRST(0.99, 0.99), INITIAL_AND_SURNAME(0.90, 0.95), DIACRITICS_ADDED(0.98, 0.98),
	DIACRITICS_REMOVED(0.98, 0.98), UMLAUTS_SPELLED_OUT(0.98, 0.98);

	private final double success;

	private final double recall;

	QueryKind(double success, double recall) {
		this.success = success;
		this.recall = recall;
	}

	/** The share of queries whose first hit has to be right. */
	double success() {
		return this.success;
	}

	/** The share of right papers, or of 20 of them, that has to be among the first 20. */
	double recall() {
		return this.recall;
	}

	String label() {
		return name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

}
