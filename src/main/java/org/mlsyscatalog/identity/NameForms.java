package org.mlsyscatalog.identity;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import com.ibm.icu.text.Normalizer2;

/**
 * The ways one and the same word of a name is written where a keyboard lacks its letters:
 * Dünner is "dunner" and "duenner".
 */
final class NameForms {

	private static final int LAST_OF_ASCII = 127;

	private static final Pattern APOSTROPHES = Pattern.compile("['\u02b9\u02bf\u02be]");

	// What spelledOut writes for one letter, less what folding makes of it.
	private static final Pattern SPELLED_OUT = Pattern.compile("([aou])e|(a)a|(d)j");

	private static final Normalizer2 COMPOSED = Normalizer2.getNFCInstance();

	private NameForms() {
	}

	/**
	 * Every folded form of a word or a whole name, the plain one first; letters of other
	 * scripts come in Latin ones too.
	 */
	static Set<String> of(String text) {
		Set<String> forms = new LinkedHashSet<>();
		forms.add(Folding.fold(text));
		if (isBeyondAscii(text)) {
			forms.add(Folding.fold(spelledOut(text)));
			forms.add(Folding.latin(text));
		}
		return forms;
	}

	/**
	 * The forms that tell whether two words are the same name: also without apostrophes
	 * and hyphens, so that Wen-Mei is Wenmei.
	 */
	static Set<String> joined(String text) {
		Set<String> joined = new LinkedHashSet<>();
		of(text).forEach((form) -> joined.add(joinedForm(form)));
		return joined;
	}

	private static String joinedForm(String form) {
		String letters = form.codePoints()
			.filter(Character::isLetterOrDigit)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
		return letters.isEmpty() ? form : letters;
	}

	/** The same for all forms of a word, and for some other words too. */
	static String coarse(String word) {
		return SPELLED_OUT.matcher(joinedForm(Folding.fold(word))).replaceAll("$1$2$3");
	}

	/** Without the apostrophes some leave out: O'Reilly is Oreilly. */
	static String withoutApostrophes(String form) {
		return APOSTROPHES.matcher(form).replaceAll("");
	}

	// As German, Danish and Serbian passports write what their keyboards do not have.
	private static String spelledOut(String text) {
		StringBuilder spelled = new StringBuilder(text.length() + 4);
		COMPOSED.normalize(text)
			.toLowerCase(Locale.ROOT)
			.codePoints()
			.forEach((letter) -> spelled.append(switch (letter) {
				case 'ä', 'æ' -> "ae";
				case 'ö', 'ø', 'œ' -> "oe";
				case 'ü' -> "ue";
				case 'å' -> "aa";
				case 'ß' -> "ss";
				case 'đ' -> "dj";
				default -> Character.toString(letter);
			}));
		return spelled.toString();
	}

	private static boolean isBeyondAscii(String text) {
		return text.chars().anyMatch((letter) -> letter > LAST_OF_ASCII);
	}

}
