package org.mlsyscatalog.identity;

import java.util.HashSet;
import java.util.Set;

/**
 * The first words of all names, to see at once that none begins like a text.
 */
final class NameBeginnings {

	private static final int MOST_WORDS = 3;

	private final Set<String> beginnings = new HashSet<>();

	void add(String key) {
		int end = end(key, MOST_WORDS);
		this.beginnings.add((end < key.length()) ? key.substring(0, end) : key);
	}

	/** Whether a name may begin like a text with this key, or be its beginning. */
	boolean mayBegin(String key) {
		for (int words = 1; words <= MOST_WORDS; words++) {
			int end = end(key, words);
			if (this.beginnings.contains(key.substring(0, end))) {
				return true;
			}
			if (end == key.length()) {
				return false;
			}
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
