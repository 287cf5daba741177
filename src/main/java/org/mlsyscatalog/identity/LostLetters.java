package org.mlsyscatalog.identity;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is left of a name where all but the letters of English were lost on the way:
 * Universidad Nacional Autnoma de M?xico.
 */
final class LostLetters {

	// So that what is left still tells names apart.
	private static final int LEAST_WORDS = 3;

	private static final double MOST_LOST = 0.2;

	private static final char FIRST_BEYOND_ASCII = 128;

	private static final Pattern MARK = Pattern.compile("(?<=\\p{L})[?\ufffd]|[?\ufffd](?=\\p{L})");

	private LostLetters() {
	}

	/** What is left of a name; empty where nothing gets lost, or too much. */
	static Optional<String> of(String name) {
		StringBuilder left = new StringBuilder(name.length());
		int lost = 0;
		for (int index = 0; index < name.length(); index++) {
			char letter = name.charAt(index);
			if (letter < FIRST_BEYOND_ASCII) {
				left.append(letter);
			}
			else if (Character.isLetter(letter)) {
				lost++;
			}
			else {
				return Optional.empty();
			}
		}
		boolean telling = lost > 0 && lost <= MOST_LOST * name.length()
				&& LooseKey.words(OrganisationKey.of(left.toString())).size() >= LEAST_WORDS;
		return telling ? Optional.of(left.toString()) : Optional.empty();
	}

	/** Whether a key has words enough to be what is left of a name. */
	static boolean mayBe(String key) {
		int first = key.indexOf(' ');
		return first > 0 && key.indexOf(' ', first + 1) > 0;
	}

	/** Whether a printed text has marks that may stand for lost letters. */
	static boolean hasMarks(String printed) {
		return printed.indexOf('?') >= 0 || printed.indexOf('\ufffd') >= 0;
	}

	/** A printed text without the marks that stand for lost letters. */
	static String withoutMarks(String printed) {
		return hasMarks(printed) ? MARK.matcher(printed).replaceAll("") : printed;
	}

}
