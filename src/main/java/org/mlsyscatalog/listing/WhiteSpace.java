package org.mlsyscatalog.listing;

/**
 * White space in the wide sense: no-break and thin spaces, tabs, line and paragraph
 * separators, and what has no width at all.
 */
final class WhiteSpace {

	private static final char NEXT_LINE = '\u0085';

	private WhiteSpace() {
	}

	/** Every run as one space, none at the ends, and nothing without width. */
	static String collapse(String text) {
		StringBuilder collapsed = new StringBuilder(text.length());
		boolean pending = false;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (isSpace(c)) {
				pending = true;
			}
			else if (!isZeroWidth(c)) {
				if (pending && !collapsed.isEmpty()) {
					collapsed.append(' ');
				}
				collapsed.append(c);
				pending = false;
			}
		}
		return collapsed.toString();
	}

	static boolean isBlank(String text) {
		return skip(text, 0) == text.length();
	}

	/** The offset of the first character at or after this one that shows. */
	static int skip(String text, int from) {
		int offset = from;
		while (offset < text.length() && isWhite(text.charAt(offset))) {
			offset++;
		}
		return offset;
	}

	static boolean isWhite(char c) {
		return isSpace(c) || isZeroWidth(c);
	}

	static boolean isSpace(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == NEXT_LINE;
	}

	// The joiners U+200C and U+200D are not among them: Persian words and emoji need
	// them.
	private static boolean isZeroWidth(char c) {
		return c == '\u200B' || c == '\u2060' || c == '\uFEFF';
	}

}
