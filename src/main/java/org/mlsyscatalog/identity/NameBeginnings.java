package org.mlsyscatalog.identity;

import java.util.HashSet;
import java.util.Set;

/**
 * The first words of all names, to see at once that none begins like a text.
 */
final class NameBeginnings {

	private static final int MOST_WORDS = 3;

	private final Set<String> beginnings = new HashSet<>();

	private final Sieve sieve = new Sieve();

	void add(String key) {
		int end = end(key, MOST_WORDS);
		String beginning = (end < key.length()) ? key.substring(0, end) : key;
		this.beginnings.add(beginning);
		this.sieve.add(beginning.hashCode());
	}

	/** Whether a name may begin like a text with this key, or be its beginning. */
	boolean mayBegin(String key) {
		int hash = 0;
		int words = 0;
		for (int index = 0; index <= key.length(); index++) {
			char letter = (index < key.length()) ? key.charAt(index) : ' ';
			if (letter == ' ') {
				if (this.sieve.lets(hash) && this.beginnings.contains(key.substring(0, index))) {
					return true;
				}
				words++;
				if (words == MOST_WORDS) {
					return false;
				}
			}
			// As that of a text is made, so that no text has to be.
			hash = 31 * hash + letter;
		}
		return false;
	}

	private static int end(String key, int words) {
		int end = -1;
		for (int word = 0; word < words; word++) {
			end = key.indexOf(' ', end + 1);
			if (end < 0) {
				return key.length();
			}
		}
		return end;
	}

}
