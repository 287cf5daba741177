package org.mlsyscatalog.listing;

/**
 * The character set windows-1252 as decoders of the web apply it: its five undefined
 * bytes are the C1 controls of the same number, so that no byte is lost.
 */
final class Windows1252 {

	private static final String FROM_80_TO_9F = "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021"
			+ "\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F" + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014"
			+ "\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

	private Windows1252() {
	}

	static String decode(byte[] bytes, int from, int to) {
		StringBuilder text = new StringBuilder(to - from);
		for (int i = from; i < to; i++) {
			text.append(charOf(bytes[i] & 0xFF));
		}
		return text.toString();
	}

	static char charOf(int value) {
		return (value >= 0x80 && value <= 0x9F) ? FROM_80_TO_9F.charAt(value - 0x80) : (char) value;
	}

	/**
	 * Turns controls into what they are in windows-1252, where it was read as ISO 8859-1.
	 * Several in a row are the rest of something else, and a next line is white space.
	 */
	static String undoLatin1(String text) {
		StringBuilder undone = new StringBuilder(text);
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (isC1(text, i) && c != '\u0085' && !isC1(text, i - 1) && !isC1(text, i + 1)) {
				undone.setCharAt(i, charOf(c));
			}
		}
		return undone.toString();
	}

	private static boolean isC1(String text, int offset) {
		return offset >= 0 && offset < text.length() && text.charAt(offset) >= 0x80 && text.charAt(offset) <= 0x9F;
	}

	/**
	 * The byte this character was read from, or -1 where there is none. Any C1 control
	 * has one, since text is also misread as ISO 8859-1.
	 */
	static int byteOf(char c) {
		if (c <= 0xFF) {
			return c;
		}
		int index = FROM_80_TO_9F.indexOf(c);
		return (index >= 0) ? 0x80 + index : -1;
	}

}
