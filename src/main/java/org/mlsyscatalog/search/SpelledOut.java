package org.mlsyscatalog.search;

import java.text.Normalizer;
import java.util.Map;

/**
 * Letters as they are spelled out where a keyboard lacks them: "Dünner" is also typed
 * "Duenner", though folding makes it "Dunner".
 */
final class SpelledOut {

	private static final Map<Character, String> LETTERS = Map.ofEntries(Map.entry('ä', "ae"), Map.entry('ö', "oe"),
			Map.entry('ü', "ue"), Map.entry('Ä', "Ae"), Map.entry('Ö', "Oe"), Map.entry('Ü', "Ue"),
			Map.entry('ø', "oe"), Map.entry('Ø', "Oe"), Map.entry('å', "aa"), Map.entry('Å', "Aa"));

	private static final int FIRST_BEYOND_ASCII = 128;

	private SpelledOut() {
	}

	/** The text spelled out; the same text where there is nothing to spell out. */
	static String of(String text) {
		if (isAscii(text)) {
			return text;
		}
		String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
		StringBuilder spelled = new StringBuilder(composed.length() + 4);
		boolean changed = false;
		for (int index = 0; index < composed.length(); index++) {
			char letter = composed.charAt(index);
			String letters = LETTERS.get(letter);
			changed |= letters != null;
			spelled.append((letters != null) ? letters : String.valueOf(letter));
		}
		return changed ? spelled.toString() : text;
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
