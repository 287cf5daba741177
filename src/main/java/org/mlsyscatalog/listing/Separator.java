package org.mlsyscatalog.listing;

/**
 * What stands between two authors: a semicolon, or a dot, bullet or bar with space around
 * it.
 */
final class Separator {

	// "Paral·lel" is a word.
	private static final String BETWEEN_SPACES = "·•∙|";

	private Separator() {
	}

	/** Whether one stands at this offset. */
	static boolean isAt(Span text, int offset) {
		char c = text.charAt(offset);
		return c == ';' || (BETWEEN_SPACES.indexOf(c) >= 0 && offset > text.start()
				&& WhiteSpace.isWhite(text.charAt(offset - 1))
				&& (offset + 1 == text.end() || WhiteSpace.isWhite(text.charAt(offset + 1))));
	}

}
