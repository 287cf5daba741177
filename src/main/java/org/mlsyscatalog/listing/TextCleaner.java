package org.mlsyscatalog.listing;

import org.mlsyscatalog.listing.ListingProblem.Kind;

/** What is cleaned in any text: encoding, control characters, white space. */
final class TextCleaner {

	private static final char REPLACEMENT = '\uFFFD';

	private TextCleaner() {
	}

	/**
	 * Cleans a text and reports every change.
	 * @param text as printed
	 * @param where the place to report
	 */
	static String clean(String text, Span where, Problems problems) {
		String repaired = Windows1252.undoLatin1(Mojibake.repair(text));
		if (!repaired.equals(text)) {
			problems.change(Kind.ENCODING_REPAIRED, where.strip(), repaired.strip());
		}
		if (repaired.indexOf(REPLACEMENT) >= 0) {
			problems.add(Kind.LOST_CHARACTER, where.strip());
		}
		String visible = withoutControls(repaired);
		if (!visible.equals(repaired)) {
			problems.change(Kind.CONTROL_CHARACTERS_REMOVED, where.strip(), visible.strip());
		}
		String collapsed = WhiteSpace.collapse(visible);
		if (!collapsed.equals(visible.strip())) {
			problems.change(Kind.WHITE_SPACE_COLLAPSED, where.strip(), collapsed);
		}
		return collapsed;
	}

	private static String withoutControls(String text) {
		StringBuilder visible = new StringBuilder(text.length());
		text.chars().filter((c) -> !isControl((char) c)).forEach((c) -> visible.append((char) c));
		return visible.toString();
	}

	// Soft hyphens and marks of direction come along when text is copied from a page.
	private static boolean isControl(char c) {
		return (Character.isISOControl(c) && !WhiteSpace.isSpace(c)) || c == '\u00AD' || c == '\u200E' || c == '\u200F'
				|| (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
	}

}
