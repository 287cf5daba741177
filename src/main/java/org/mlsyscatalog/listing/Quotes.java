package org.mlsyscatalog.listing;

/** Quotation marks around a text, mostly left over from a spreadsheet. */
final class Quotes {

	private static final String OPENING = "\"“„'‘";

	private static final String CLOSING = "\"””'’";

	private Quotes() {
	}

	/**
	 * Without the marks around the whole text. Marks within it stay, so that
	 * {@code University "Politehnica"} keeps its own.
	 */
	static String strip(String text) {
		int from = 0;
		int to = text.length();
		while (to - from >= 2 && isPair(text.charAt(from), text.charAt(to - 1))) {
			from++;
			to--;
		}
		String inner = text.substring(from, to);
		// Two quoted texts side by side are not one quoted text.
		return isBalanced(inner) ? stripSingle(inner).strip() : text;
	}

	private static boolean isPair(char first, char last) {
		int pair = OPENING.indexOf(first);
		return pair >= 0 && (CLOSING.charAt(pair) == last || (first == '„' && last == '“'));
	}

	private static boolean isBalanced(String text) {
		int first = text.indexOf('"');
		return first < 0 || text.chars().filter((c) -> c == '"').count() == 1 || isOpening(text, first);
	}

	private static boolean isOpening(String text, int offset) {
		return offset == 0 || Character.isWhitespace(text.charAt(offset - 1));
	}

	// A mark whose other half is lost.
	private static String stripSingle(String text) {
		if (text.chars().filter((c) -> c == '"').count() != 1) {
			return text;
		}
		if (text.startsWith("\"")) {
			return text.substring(1);
		}
		return text.endsWith("\"") ? text.substring(0, text.length() - 1) : text;
	}

}
