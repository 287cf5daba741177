package org.mlsyscatalog.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A printed affiliation, cut at every comma, slash, "and" and the like. Which of the cuts
 * part two organisations and which belong to one name is for others to find out.
 */
final class AffiliationText {

	private static final Pattern E_MAIL = Pattern
		.compile("(?<![^\\s,;(<])(?:<?\\{[^{}]*\\}\\s?@[^\\s,;)>]+|<?[^\\s@,;(<{}]+@[^\\s,;)>]+)>?");

	private static final Pattern OUTER_QUOTES = Pattern.compile(
			"^[\"'\u201c\u201d\u201e\u2018\u2019\u00ab\u00bb]\\s*(.*?)\\s*[\"'\u201c\u201d\u2018\u2019\u00ab\u00bb]$");

	// "Currently at" and the like, also where the next word was run together with it.
	private static final Pattern OPENING = Pattern
		.compile("^(?i:(?:currently|presently|now|formerly|previously|also) (?:at|with|affiliated with)"
				+ "|(?:(?:assistant|associate|adjunct|full|visiting|senior|junior|postdoctoral|doctoral|ph\\.?d\\.?) )*"
				+ "(?:professor|lecturer|researcher|scientist|student|candidate|fellow) at)\\s*(?=\\p{Lu})");

	private static final Pattern ACKNOWLEDGEMENT = Pattern.compile(
			"\\b(?:[Aa]cknowledge?ments?:?|would like to thank|for funding|(?:was|were|is|are) (?:funded|supported) by)\\b");

	private static final String EDGES = " ,;/|*";

	// A number by itself is a footnote mark: "University of Bern 3 , Bern".
	private static final Pattern SEPARATOR = Pattern.compile(
			"\\s?(?:[,;/|()\\[\\]&\u00b7\u00ab\u00bb\u201c\u201d\u201e\uff0c\uff1b\uff08\uff09\u2010\u2013\u2014:]|(?<=\\s)-(?=\\s)|(?<=\\s)(?i:and|named after|in cooperation with)(?=\\s)"
					+ "|\uE000|(?<=\\s)\\d{1,2}(?=\\s(?:,|\\p{Lu}))|^\\d{1,2}(?=\\s\\p{L})|(?<=\\p{Ll}{2}|\\p{Lu}{3})(?=\\p{Lu}\\p{Ll}{3}))\\s?");

	private static final char RUN_TOGETHER = '~';

	// Where a table lost its lines or a list its commas, two spaces are left.
	private static final Pattern GAP = Pattern.compile("(?<=[\\p{L}\\p{N})])[ \u00a0]{2,}(?=[\\p{Lu}\\p{N}])");

	// The first of "and", "named after" and "in cooperation with".
	private static final String JOINING_LETTERS = "aAnNiI";

	private static final char GAP_MARK = '\uE000';

	private final String text;

	private final List<Atom> atoms = new ArrayList<>();

	private final boolean runsTogether;

	AffiliationText(String printed) {
		String collapsed = Folding.collapse(withGaps(PrintedEntities.unescape(printed).strip()));
		String withoutMail = (collapsed.indexOf('@') < 0) ? collapsed
				: Folding.collapse(E_MAIL.matcher(collapsed).replaceAll(""));
		String unquoted = OUTER_QUOTES.matcher(withoutMail).replaceFirst("$1");
		String trimmed = OPENING.matcher(withoutEdges(unquoted)).replaceFirst("");
		String marked = trimmed.isEmpty() ? collapsed : trimmed;
		this.text = marked.replace(GAP_MARK, ' ');
		cut(marked);
		this.runsTogether = this.atoms.stream().anyMatch(Atom::isRunTogether);
	}

	/** The whole, without outer quotes, e-mail addresses and superfluous white space. */
	String text() {
		return this.text;
	}

	/**
	 * Whether it thanks for something, so that who it names is not where the author is.
	 */
	boolean isAcknowledgement() {
		return ACKNOWLEDGEMENT.matcher(this.text).find();
	}

	/** The smallest pieces, in order. */
	List<Atom> atoms() {
		return this.atoms;
	}

	/** The text from one atom up to and including another. */
	String between(int firstAtom, int lastAtom) {
		int end = this.atoms.get(lastAtom).end();
		String part = this.text.substring(this.atoms.get(firstAtom).start(), end);
		boolean open = part.lastIndexOf('(') > part.lastIndexOf(')');
		return (open && end < this.text.length() && this.text.charAt(end) == ')') ? part + ')' : part;
	}

	/** The same with a space wherever two words were run together. */
	String words(int firstAtom, int lastAtom) {
		String part = between(firstAtom, lastAtom);
		if (!this.runsTogether) {
			return part;
		}
		StringBuilder words = new StringBuilder(part);
		int offset = this.atoms.get(firstAtom).start();
		for (int atom = lastAtom; atom > firstAtom; atom--) {
			if (this.atoms.get(atom).isRunTogether()) {
				words.insert(this.atoms.get(atom).start() - offset, ' ');
			}
		}
		return words.toString();
	}

	private static String withGaps(String text) {
		return (text.indexOf("  ") < 0 && text.indexOf('\u00a0') < 0) ? text
				: GAP.matcher(text).replaceAll(String.valueOf(GAP_MARK));
	}

	private static String withoutEdges(String text) {
		int start = 0;
		int end = text.length();
		while (start < end && (EDGES.indexOf(text.charAt(start)) >= 0 || text.charAt(start) == '%')) {
			start++;
		}
		while (end > start && EDGES.indexOf(text.charAt(end - 1)) >= 0) {
			end--;
		}
		return text.substring(start, end);
	}

	private void cut(String marked) {
		Matcher matcher = SEPARATOR.matcher(marked).useTransparentBounds(true).useAnchoringBounds(false);
		int start = 0;
		char before = ' ';
		for (int index = 0; index < marked.length(); index = Math.max(index + 1, start)) {
			if (maySeparate(marked, index) && matcher.region(index, marked.length()).lookingAt()) {
				char separator = matcher.group().isBlank() ? RUN_TOGETHER : matcher.group().strip().charAt(0);
				before = add(start, matcher.start(), before) ? separator : stronger(before, separator);
				start = matcher.end();
			}
		}
		add(start, this.text.length(), before);
	}

	// Most letters are inside of words, so that the pattern need not be tried there.
	private static boolean maySeparate(String text, int index) {
		char letter = text.charAt(index);
		if (Character.isLetterOrDigit(letter)) {
			return Character.isUpperCase(letter) || index == 0 || text.charAt(index - 1) == ' ';
		}
		int next = index + 1;
		return letter != ' ' || next == text.length() || !Character.isLetter(text.charAt(next))
				|| JOINING_LETTERS.indexOf(text.charAt(next)) >= 0;
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

	/**
	 * A piece without any cut inside.
	 *
	 * @param start where it begins in the text
	 * @param end where it ends
	 * @param before the first character of what was printed before it: a comma, a slash,
	 * the a of "and"; a space for the first
	 */
	record Atom(int start, int end, char before) {

		/** Whether it cannot belong to the same name as the atom before. */
		boolean opensGroup() {
			return this.before == ';';
		}

		/** Whether a comma or something stronger stands before. */
		boolean isAfterComma() {
			return ",;:()[]".indexOf(this.before) >= 0;
		}

		/** Whether it was printed in brackets. */
		boolean isBracketed() {
			return "([".indexOf(this.before) >= 0;
		}

		/** Whether it was printed in brackets or after a gap. */
		boolean isAside() {
			return isBracketed() || this.before == GAP_MARK;
		}

		/** Whether nothing was printed between it and the atom before. */
		boolean isRunTogether() {
			return this.before == RUN_TOGETHER;
		}

		/** Whether "and" or "&" stands before. */
		boolean isAdded() {
			return "aA&".indexOf(this.before) >= 0;
		}

		/** Whether "and" or nothing at all stands before. */
		boolean isWithoutPause() {
			return isAdded() || isRunTogether();
		}

		/** Whether "and" or a sign for it stands before. */
		boolean isJoined() {
			return "aA&/".indexOf(this.before) >= 0;
		}

	}

}
