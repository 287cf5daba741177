package org.mlsyscatalog.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** In which names each word is. A word weighs the more the fewer names have it. */
final class WordUses {

	private static final int MOST_NAMES_OF_A_TELLING_WORD = 40;

	private static final int NAMES_FOR_EACH = 1000;

	private final Map<String, Use> uses = new HashMap<>();

	private int all;

	/** Counts one name more. */
	void addName() {
		this.all++;
	}

	/** The use of a word, from now on a known one. */
	Use add(String word) {
		return this.uses.computeIfAbsent(word, Use::new);
	}

	/**
	 * The uses of those words that are in any name.
	 * @param words each once
	 */
	List<Use> of(Collection<String> words) {
		List<Use> known = new ArrayList<>(words.size());
		for (String word : words) {
			Use use = this.uses.get(word);
			if (use != null) {
				known.add(use);
			}
		}
		return known;
	}

	/** In how many names a word is. */
	int names(String word) {
		Use use = this.uses.get(word);
		return (use != null) ? use.names.size() : 0;
	}

	/** Whether a word of so many names tells who is meant. */
	boolean isTelling(int names) {
		// In a small registry a word has to be of one name only.
		return names <= Math.min(MOST_NAMES_OF_A_TELLING_WORD, 1 + this.all / NAMES_FOR_EACH);
	}

	/** The weight of a word that is in so many names. */
	double weight(int names) {
		return Math.log((this.all + 1.0) / (names + 1.0));
	}

	/** A word and the numbers of the names that have it. */
	final class Use {

		private final String word;

		private final IntList names = new IntList();

		// Of how many names it was weighed; all are there when it is first asked for.
		private int weighed;

		private double weight;

		private Use(String word) {
			this.word = word;
		}

		String word() {
			return this.word;
		}

		IntList names() {
			return this.names;
		}

		double weight() {
			if (this.weighed != WordUses.this.all) {
				this.weight = WordUses.this.weight(this.names.size());
				this.weighed = WordUses.this.all;
			}
			return this.weight;
		}

	}

}
