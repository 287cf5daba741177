package org.mlsyscatalog.listing;

/** Text of unknown length and content, made fit to stand in a message. */
final class Excerpt {

	private static final int LONGEST = 160;

	private Excerpt() {
	}

	/** In brackets, cut if long, with what would break the line written out. */
	static String of(String text) {
		StringBuilder shown = new StringBuilder("[");
		text.codePoints().limit(LONGEST).forEach((c) -> {
			if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
				shown.append(String.format("\\u%04X", c));
			}
			else {
				shown.appendCodePoint(c);
			}
		});
		boolean cut = text.codePointCount(0, text.length()) > LONGEST;
		return shown.append(cut ? "…]" : "]").toString();
	}

}
