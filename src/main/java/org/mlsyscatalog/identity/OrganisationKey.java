package org.mlsyscatalog.identity;

import java.util.Arrays;

/**
 * What stays the same between spellings of an organisation's name: words in lower case,
 * without punctuation, diacritics and a leading "The".
 */
final class OrganisationKey {

	private static final int LONGEST_ACRONYM = 4;

	private static final int FIRST_BEYOND_ASCII = 128;

	private static final String LEADING_ARTICLE = "the ";

	private static final String AND = "and";

	private static final char[] UNIV = "univ".toCharArray();

	private static final String ERSITY = "ersity";

	private final String folded;

	private char[] key;

	private int length;

	private int wordStart;

	private OrganisationKey(String folded) {
		this.folded = folded;
		this.key = new char[folded.length() + 8];
	}

	/** The key of a name; empty where the text has neither letter nor digit. */
	static String of(String name) {
		return withoutArticle(withArticle(name));
	}

	/** The same for a text that may stand inside of a name: a leading "The" is kept. */
	static String withArticle(String text) {
		return new OrganisationKey(Folding.fold(text)).read();
	}

	/** A key without a leading "the". */
	static String withoutArticle(String key) {
		return (key.startsWith(LEADING_ARTICLE) && key.length() > LEADING_ARTICLE.length())
				? key.substring(LEADING_ARTICLE.length()) : key;
	}

	/**
	 * Whether a name is a short acronym, which means something only in capitals:
	 * {@code USC}, but not {@code CSAIL}.
	 */
	static boolean isShortAcronym(String name) {
		return name.codePoints()
			.filter(OrganisationKey::isPartOfWord)
			.limit(LONGEST_ACRONYM + 1L)
			.count() <= LONGEST_ACRONYM && isUpperCase(name);
	}

	/** Whether a text has capitals and no small letter. */
	static boolean isUpperCase(String text) {
		boolean upper = false;
		for (int index = 0; index < text.length(); index++) {
			char letter = text.charAt(index);
			if (Character.isLowerCase(letter)) {
				return false;
			}
			upper = upper || Character.isUpperCase(letter);
		}
		return upper;
	}

	/** Whether a text has a letter or digit at all. */
	static boolean isWritten(String text) {
		return text.codePoints().anyMatch(OrganisationKey::isPartOfWord);
	}

	// By hand rather than by patterns: keys are made a hundred thousand times a second.
	private String read() {
		int size;
		for (int index = 0; index < this.folded.length(); index += size) {
			int letter = this.folded.codePointAt(index);
			size = Character.charCount(letter);
			if (isPartOfWord(letter)) {
				append(letter);
			}
			else if (letter == '&') {
				endWord();
				AND.chars().forEach(this::append);
				endWord();
			}
			else if (!joins(letter, index)) {
				endWord();
			}
		}
		endWord();
		return new String(this.key, 0, Math.max(0, this.length - 1));
	}

	private void append(int letter) {
		if (this.length + 2 > this.key.length) {
			this.key = Arrays.copyOf(this.key, 2 * this.key.length);
		}
		this.length += Character.toChars(letter, this.key, this.length);
	}

	private void endWord() {
		if (this.length > this.wordStart) {
			if (Arrays.equals(this.key, this.wordStart, this.length, UNIV, 0, UNIV.length)) {
				ERSITY.chars().forEach(this::append);
			}
			append(' ');
			this.wordStart = this.length;
		}
	}

	// The dots of M.I.T. and the apostrophe of O'Reilly.
	private boolean joins(int letter, int index) {
		if (letter == '\'') {
			return isLetter(index - 1) && isLetter(index + 1);
		}
		return letter == '.' && isLetter(index - 1) && !isWordAt(index - 2) && isLetter(index + 1)
				&& !isWordAt(index + 2);
	}

	private boolean isLetter(int index) {
		return isInside(index) && Character.isLetter(this.folded.charAt(index));
	}

	private boolean isInside(int index) {
		return index >= 0 && index < this.folded.length();
	}

	private boolean isWordAt(int index) {
		return isInside(index) && isPartOfWord((int) this.folded.charAt(index));
	}

	private static boolean isPartOfWord(int letter) {
		if (letter < FIRST_BEYOND_ASCII) {
			return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z')
					|| (letter >= '0' && letter <= '9');
		}
		return Character.isLetterOrDigit(letter) || isMarkOrNumber(Character.getType(letter));
	}

	private static boolean isMarkOrNumber(int type) {
		return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
				|| type == Character.ENCLOSING_MARK || type == Character.LETTER_NUMBER
				|| type == Character.OTHER_NUMBER;
	}

}
