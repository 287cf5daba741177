package org.mlsyscatalog.listing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** The dot at the end of a text, which belongs to it or does not. */
final class FinalDot {

	private static final Set<String> ABBREVIATIONS = Set.of("al", "inc", "vs", "etc", "co", "corp", "ltd", "llc", "jr",
			"sr", "st", "dr", "prof", "vol", "fig", "eq", "ed", "eds", "dept", "univ", "approx");

	private FinalDot() {
	}

	/** The text without a dot that only ends it as if it were a sentence. */
	static String strip(String text) {
		return isStray(text) ? text.substring(0, text.length() - 1).stripTrailing() : text;
	}

	private static boolean isStray(String text) {
		if (!text.endsWith(".") || text.endsWith("..")) {
			return false;
		}
		String lastWord = text.substring(text.lastIndexOf(' ') + 1, text.length() - 1);
		return !isAbbreviation(lastWord) && text.codePoints().anyMatch(Character::isLetterOrDigit);
	}

	private static boolean isAbbreviation(String word) {
		String letters = word.substring(afterPunctuation(word));
		return ABBREVIATIONS.contains(letters.toLowerCase(Locale.ROOT)) || isInitials(letters);
	}

	private static int afterPunctuation(String word) {
		int start = 0;
		while (start < word.length() && !Character.isLetterOrDigit(word.charAt(start))) {
			start++;
		}
		return start;
	}

	// "U.S", "Ph.D", "e.g", and a letter alone.
	private static boolean isInitials(String word) {
		boolean dotted = word.indexOf('.') >= 0;
		return !word.isEmpty() && Arrays.stream(word.split("\\.", -1))
			.allMatch((part) -> !part.isEmpty() && part.length() <= (dotted ? 2 : 1)
					&& part.chars().allMatch(Character::isLetter));
	}

}
