package org.mlsyscatalog.citation;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text as TeX reads it back: letters stay as they are, in UTF-8, and what means something
 * to TeX is escaped, so that no character is lost.
 */
final class TexText {

	private static final Map<Integer, String> ESCAPED = Map.of((int) '&', "\\&", (int) '%', "\\%", (int) '$', "\\$",
			(int) '#', "\\#", (int) '_', "\\_", (int) '~', "\\textasciitilde{}", (int) '^', "\\textasciicircum{}",
			(int) '\\', "\\textbackslash{}", (int) '…', "\\ldots{}");

	/** Two of these side by side would become one other sign. */
	private static final String LIGATURES = "-'`\"<>,";

	/** A stretch of a title whose capitals are kept or not together. */
	private static final Pattern PIECE = Pattern.compile("[^\\s/:;,()\\[\\]“”‘’\"\\u2010-\\u2015-]+");

	private static final Pattern PLAIN_WORD = Pattern.compile("\\p{Lu}?[\\p{Ll}\\p{Lo}\\p{M}'’.?!&]*");

	private TexText() {
	}

	/** The text escaped. */
	static String of(String text) {
		return ligatures(escape(text, balanced(text)));
	}

	/**
	 * The text escaped, with braces around what must keep its capitals in a style that
	 * writes titles in small letters: acronyms, product names, single letters, and in a
	 * title that is in small letters itself every capital behind the first word.
	 */
	static String withCapitals(String text) {
		boolean balanced = balanced(text);
		boolean capitalised = isCapitalised(text);
		StringBuilder tex = new StringBuilder();
		Matcher piece = PIECE.matcher(text);
		int at = 0;
		while (piece.find()) {
			tex.append(escape(text.substring(at, piece.start()), balanced));
			String word = piece.group();
			String escaped = escape(word, balanced);
			boolean name = !capitalised && piece.start() > 0 && Character.isUpperCase(word.codePointAt(0));
			tex.append((name || keepsCapitals(word)) && balanced(word) ? "{" + escaped + "}" : escaped);
			at = piece.end();
		}
		return ligatures(tex.append(escape(text.substring(at), balanced)).toString());
	}

	/** An address or identifier, which TeX takes as it is; only braces have to match. */
	static String verbatim(String text) {
		return text.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C").replace(" ", "%20");
	}

	private static boolean keepsCapitals(String word) {
		if (word.equals("A") || word.chars().noneMatch(Character::isUpperCase)) {
			return false;
		}
		boolean single = word.codePoints().filter(Character::isLetter).count() == 1;
		return single || !PLAIN_WORD.matcher(word).matches();
	}

	/** Whether most words begin with a capital, so that a capital says nothing. */
	private static boolean isCapitalised(String text) {
		int words = 0;
		int capitals = 0;
		Matcher piece = PIECE.matcher(text);
		while (piece.find()) {
			if (piece.start() > 0 && piece.group().length() > 3) {
				words++;
				capitals += Character.isUpperCase(piece.group().codePointAt(0)) ? 1 : 0;
			}
		}
		return 2 * capitals >= words;
	}

	private static String escape(String text, boolean balanced) {
		StringBuilder tex = new StringBuilder();
		text.codePoints().forEach((character) -> {
			if (character == '{') {
				tex.append(balanced ? "\\{" : "{\\textbraceleft}");
			}
			else if (character == '}') {
				tex.append(balanced ? "\\}" : "{\\textbraceright}");
			}
			else {
				String escaped = ESCAPED.get(character);
				tex.append((escaped != null) ? escaped : Character.toString(character));
			}
		});
		return tex.toString();
	}

	private static String ligatures(String tex) {
		StringBuilder parted = new StringBuilder();
		for (int at = 0; at < tex.length(); at++) {
			char character = tex.charAt(at);
			char before = (at > 0) ? tex.charAt(at - 1) : ' ';
			boolean doubled = character == before && LIGATURES.indexOf(character) >= 0;
			boolean inverted = character == '`' && (before == '?' || before == '!');
			parted.append((doubled || inverted) ? "{}" : "").append(character);
		}
		return parted.toString();
	}

	/** BibTeX counts braces even where they are escaped. */
	private static boolean balanced(String text) {
		int depth = 0;
		for (int at = 0; at < text.length() && depth >= 0; at++) {
			depth += switch (text.charAt(at)) {
				case '{' -> 1;
				case '}' -> -1;
				default -> 0;
			};
		}
		return depth == 0;
	}

}
