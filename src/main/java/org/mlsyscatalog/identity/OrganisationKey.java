package org.mlsyscatalog.identity;

import java.util.regex.Pattern;

/**
 * What stays the same between spellings of an organisation's name: words in lower case,
 * without punctuation, diacritics and a leading "The".
 */
final class OrganisationKey {

	private static final int LONGEST_ACRONYM = 4;

	private static final Pattern INITIALS = Pattern
		.compile("(?<![\\p{L}\\p{N}])(\\p{L})\\.(?=\\p{L}(?![\\p{L}\\p{N}]))");

	private static final Pattern APOSTROPHES = Pattern.compile("(?<=\\p{L})'(?=\\p{L})");

	private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

	private static final Pattern ABBREVIATED_UNIVERSITY = Pattern.compile("\\buniv\\b");

	private OrganisationKey() {
	}

	/** The key of a name; empty where the text has neither letter nor digit. */
	static String of(String name) {
		String folded = Folding.fold(name).replace("&", " and ");
		// Most names have no dot: the pattern is the dearest part of a key.
		String initials = (folded.indexOf('.') < 0) ? folded : INITIALS.matcher(folded).replaceAll("$1");
		String words = OTHERS.matcher(APOSTROPHES.matcher(initials).replaceAll("")).replaceAll(" ").strip();
		String key = ABBREVIATED_UNIVERSITY.matcher(words).replaceAll("university");
		return (key.startsWith("the ") && key.length() > 4) ? key.substring(4) : key;
	}

	/**
	 * Whether a name is a short acronym, which means something only in capitals:
	 * {@code USC}, but not {@code CSAIL}.
	 */
	static boolean isShortAcronym(String name) {
		String letters = OTHERS.matcher(name).replaceAll("");
		return letters.length() <= LONGEST_ACRONYM && isUpperCase(letters);
	}

	/** Whether a text has capitals and no small letter. */
	static boolean isUpperCase(String text) {
		return text.chars().noneMatch(Character::isLowerCase) && text.chars().anyMatch(Character::isUpperCase);
	}

}
