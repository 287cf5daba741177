package org.mlsyscatalog.listing;

/** What may stand before a paper in a list: "- ", "* ", "+ ", "• " or "12. ". */
final class Bullet {

	private Bullet() {
	}

	/** Whether two lines, both with one, have the same sort of it. */
	static boolean areAlike(String one, String other) {
		char first = one.charAt(WhiteSpace.skip(one, 0));
		char second = other.charAt(WhiteSpace.skip(other, 0));
		return first == second || (Character.isDigit(first) && Character.isDigit(second));
	}

	/** The offset behind it and the white space around it. */
	static int behind(String text) {
		int start = WhiteSpace.skip(text, 0);
		int end = start;
		while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
			end++;
		}
		String marks = (end > start) ? ".)" : "-*+•";
		if (end + 1 < text.length() && marks.indexOf(text.charAt(end)) >= 0
				&& WhiteSpace.isWhite(text.charAt(end + 1))) {
			return WhiteSpace.skip(text, end + 1);
		}
		return start;
	}

}
