package org.mlsyscatalog.identity;

/** Whether two words differ by one letter only: Hanover and Hannover. */
final class Misspelling {

	private static final int LEAST_LETTERS = 5;

	private Misspelling() {
	}

	/**
	 * Whether one has one letter more, less or other than the other; short ones never.
	 */
	static boolean is(String word, String other) {
		if (word.length() < LEAST_LETTERS || other.length() < LEAST_LETTERS
				|| Math.abs(word.length() - other.length()) > 1) {
			return false;
		}
		int start = 0;
		int shorter = Math.min(word.length(), other.length());
		while (start < shorter && word.charAt(start) == other.charAt(start)) {
			start++;
		}
		int end = 0;
		while (end < shorter - start
				&& word.charAt(word.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
			end++;
		}
		return Math.max(word.length(), other.length()) - start - end <= 1;
	}

}
