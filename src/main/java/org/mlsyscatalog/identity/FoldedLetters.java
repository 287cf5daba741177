package org.mlsyscatalog.identity;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;

import org.jspecify.annotations.Nullable;

/**
 * Folds text letter by letter from a table that fills itself, where no letter depends on
 * its neighbours: fifty times as fast as transliterating the text.
 */
final class FoldedLetters {

	private static final int SIZE = 0x10000;

	private static final AtomicReferenceArray<@Nullable String> TABLE = new AtomicReferenceArray<>(SIZE);

	private FoldedLetters() {
	}

	/** The folded text; empty where it has to be folded as a whole. */
	static Optional<String> fold(String text) {
		StringBuilder folded = new StringBuilder(text.length() + 4);
		for (int index = 0; index < text.length(); index++) {
			char letter = text.charAt(index);
			if (!standsAlone(letter)) {
				return Optional.empty();
			}
			folded.append(folded(letter));
		}
		return Optional.of(folded.toString());
	}

	private static String folded(char letter) {
		String known = TABLE.get(letter);
		if (known == null) {
			known = Folding.foldAll(String.valueOf(letter));
			TABLE.set(letter, known);
		}
		return known;
	}

	// Latin, Greek and Cyrillic letters, punctuation, kana and Chinese characters.
	private static boolean standsAlone(char letter) {
		return letter < 0x250 || (letter >= 0x370 && letter < 0x480) || (letter >= 0x48a && letter < 0x530)
				|| (letter >= 0x1e00 && letter < 0x2000) || (letter >= 0x2010 && letter < 0x2027)
				|| (letter >= 0x3041 && letter < 0x3097) || (letter >= 0x30a1 && letter < 0x30fb)
				|| (letter >= 0x4e00 && letter < 0x9fff);
	}

}
