package org.mlsyscatalog.identity;

import java.util.Locale;
import java.util.regex.Pattern;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;

/**
 * Text without what people type differently: case, diacritics and the shapes of quotes
 * and hyphens. Letters of other scripts stay as they are.
 */
final class Folding {

	// Only the marks that are written above or below Latin, Greek and Cyrillic letters:
	// the marks of Devanagari or kana are letters in their own right.
	private static final Transliterator WITHOUT_DIACRITICS = Transliterator
		.getInstance("NFD; [\\u0300-\\u036f] Remove; NFC; [[:Latin:][:P:][:S:]] Latin-ASCII");

	private static final Transliterator TO_LATIN = Transliterator
		.getInstance("Any-Latin; NFD; [:Mn:] Remove; NFC; Latin-ASCII");

	private static final Normalizer2 CASE_FOLD = Normalizer2.getNFKCCasefoldInstance();

	private static final Pattern QUOTES = Pattern.compile("[\u2018\u2019\u201b\u02bc\u02bb\u00b4\u2032`]");

	/** Halves of signs, which a program can send: two of them may become one sign. */
	private static final Pattern HALVES = Pattern.compile("\\p{Cs}");

	private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

	private static final char FIRST_BEYOND_ASCII = 128;

	private static final char LAST_OF_ASCII = 127;

	private Folding() {
	}

	/** Lower case, without diacritics; quotes and hyphens in their ASCII form. */
	static String fold(String text) {
		if (isAscii(text)) {
			return text.replace('`', '\'').toLowerCase(Locale.ROOT);
		}
		return FoldedLetters.fold(text).orElseGet(() -> foldAll(text));
	}

	/** The same, however text is written: letter by letter it may come out wrong. */
	static String foldAll(String text) {
		String straight = QUOTES.matcher(withoutHalves(text)).replaceAll("'");
		return CASE_FOLD.normalize(WITHOUT_DIACRITICS.transliterate(CASE_FOLD.normalize(straight)));
	}

	/** Lower-case ASCII where a transliteration is known; 北京 becomes bei jing. */
	static String latin(String text) {
		return fold(isAscii(text) ? text : TO_LATIN.transliterate(withoutHalves(text)));
	}

	private static String withoutHalves(String text) {
		return HALVES.matcher(text).replaceAll("\uFFFD");
	}

	/** Without white space at the ends, with a single space wherever there was any. */
	static String collapse(String text) {
		return isCollapsed(text) ? text : SPACES.matcher(text).replaceAll(" ").strip();
	}

	private static boolean isCollapsed(String text) {
		char before = ' ';
		for (int index = 0; index < text.length(); index++) {
			char letter = text.charAt(index);
			if (letter < ' ' || letter >= LAST_OF_ASCII || (letter == ' ' && before == ' ')) {
				return false;
			}
			before = letter;
		}
		return before != ' ' || text.isEmpty();
	}

	private static boolean isAscii(String text) {
		for (int index = 0; index < text.length(); index++) {
			if (text.charAt(index) >= FIRST_BEYOND_ASCII) {
				return false;
			}
		}
		return true;
	}

}
