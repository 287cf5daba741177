package org.mlsyscatalog.listing;

import java.text.Normalizer;
import java.util.Locale;

/** What is left of a text when spelling habits are put aside; only to compare. */
final class Folding {

	private Folding() {
	}

	/** Letters and digits only, without case and diacritics. */
	static String ofTitle(String title) {
		StringBuilder folded = new StringBuilder();
		decomposed(title).codePoints().filter(Character::isLetterOrDigit).forEach(folded::appendCodePoint);
		// A title of signs alone, such as C++ beside C, is compared as it is.
		return folded.isEmpty() ? title : folded.toString();
	}

	/** Without case, dots, white space and diacritics. */
	static String ofName(String name) {
		StringBuilder folded = new StringBuilder();
		decomposed(name).codePoints()
			.filter((c) -> c != '.' && !Character.isWhitespace(c) && Character.getType(c) != Character.NON_SPACING_MARK)
			.forEach(folded::appendCodePoint);
		return folded.toString();
	}

	private static String decomposed(String text) {
		// Upper case first, so that ß is the same as SS.
		return Normalizer.normalize(text, Normalizer.Form.NFKD).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
	}

}
