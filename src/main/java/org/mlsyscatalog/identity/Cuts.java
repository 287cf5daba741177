package org.mlsyscatalog.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a printed affiliation into its atoms. */
final class Cuts {

	static final char RUN_TOGETHER = '~';

	/** Stands where two spaces or more were printed. */
	static final char GAP_MARK = '\uE000';

	// A number by itself is a footnote mark: "University of Bern 3 , Bern".
	private static final Pattern SEPARATOR = Pattern.compile(
			"\\s?(?:[,;/|()\\[\\]&\u00b7\u00ab\u00bb\u201c\u201d\u201e\uff0c\uff1b\uff08\uff09\u2010\u2013\u2014:]|(?<=\\s)-(?=\\s)|(?<=\\s)(?i:and|named after|in cooperation with)(?=\\s)"
					+ "|\uE000|(?<=\\s)\\d{1,2}(?=\\s(?:,|\\p{Lu}))|^\\d{1,2}(?=\\s\\p{L})|(?<=\\p{Ll}{2}|\\p{Lu}{3})(?=\\p{Lu}\\p{Ll}{3}))\\s?");

	private static final String SIGNS = ",;/|()[]&:\u00b7\u00ab\u00bb\u201c\u201d\u201e\uff0c\uff1b\uff08\uff09\u2010\u2013\u2014"
			+ GAP_MARK;

	private static final List<String> JOINING_WORDS = List.of("and", "named after", "in cooperation with");

	private final String text;

	private final List<Atom> atoms = new ArrayList<>();

	private Cuts(String text) {
		this.text = text;
	}

	/**
	 * The pieces between all cuts, in order.
	 * @param marked the text with a mark for each gap
	 */
	static List<Atom> of(String marked) {
		Cuts cuts = new Cuts(marked);
		cuts.cut();
		return cuts.atoms;
	}

	private void cut() {
		Matcher matcher = SEPARATOR.matcher(this.text).useTransparentBounds(true).useAnchoringBounds(false);
		int start = 0;
		char before = ' ';
		for (int index = 0; index < this.text.length(); index = Math.max(index + 1, start)) {
			if (maySeparate(index) && matcher.region(index, this.text.length()).lookingAt()) {
				char separator = matcher.group().isBlank() ? RUN_TOGETHER : matcher.group().strip().charAt(0);
				before = add(start, matcher.start(), before) ? separator : stronger(before, separator);
				start = matcher.end();
			}
		}
		add(start, this.text.length(), before);
	}

	// Where this is false the pattern cannot match, and trying it takes long.
	private boolean maySeparate(int index) {
		int first = (this.text.charAt(index) == ' ') ? index + 1 : index;
		if (first == this.text.length()) {
			return false;
		}
		char letter = this.text.charAt(first);
		boolean afterSpace = first > 0 && this.text.charAt(first - 1) == ' ';
		if (Character.isLetter(letter) || Character.isSurrogate(letter)) {
			return afterSpace ? isJoiningWord(first) : isCapital(first);
		}
		if (Character.isDigit(letter) || letter == '-') {
			return afterSpace || first == 0;
		}
		return SIGNS.indexOf(letter) >= 0;
	}

	private boolean isJoiningWord(int index) {
		for (String word : JOINING_WORDS) {
			if (this.text.regionMatches(true, index, word, 0, word.length())) {
				return true;
			}
		}
		return false;
	}

	private boolean isCapital(int index) {
		int letter = this.text.codePointAt(index);
		int next = index + Character.charCount(letter);
		return Character.isUpperCase(letter) && next < this.text.length()
				&& Character.isLowerCase(this.text.codePointAt(next));
	}

	private boolean add(int start, int end, char before) {
		boolean blank = this.text.substring(start, end).isBlank();
		if (!blank) {
			this.atoms.add(new Atom(start, end, before));
		}
		return !blank;
	}

	private static char stronger(char one, char other) {
		return (one == ';') ? one : other;
	}

}
