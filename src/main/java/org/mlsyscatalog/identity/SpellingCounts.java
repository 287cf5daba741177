package org.mlsyscatalog.identity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How often each spelling of a name occurs. Nearly every name has just one, and there are
 * hundreds of thousands of names.
 */
final class SpellingCounts {

	private static final int LAST_OF_ASCII = 127;

	private String[] spellings = {};

	private int[] counts = {};

	void add(String spelling, int times) {
		int at = Arrays.asList(this.spellings).indexOf(spelling);
		if (at < 0) {
			at = this.spellings.length;
			this.spellings = Arrays.copyOf(this.spellings, at + 1);
			this.counts = Arrays.copyOf(this.counts, at + 1);
			this.spellings[at] = spelling;
		}
		this.counts[at] += times;
	}

	void addAll(SpellingCounts others) {
		for (int i = 0; i < others.spellings.length; i++) {
			add(others.spellings[i], others.counts[i]);
		}
	}

	/**
	 * Every spelling, the best first: properly capitalised before all-capitals or
	 * all-lower, the more frequent before others, more diacritics before fewer.
	 */
	List<String> bestFirst() {
		return IntStream.range(0, this.spellings.length)
			.boxed()
			.sorted(Comparator.comparing((Integer at) -> isShouted(this.spellings[at]))
				.thenComparing((at) -> -this.counts[at])
				.thenComparing((at) -> -diacritics(this.spellings[at]))
				.thenComparing((at) -> this.spellings[at]))
			.map((at) -> this.spellings[at])
			.toList();
	}

	private static boolean isShouted(String name) {
		return name.equals(name.toUpperCase(Locale.ROOT)) || name.equals(name.toLowerCase(Locale.ROOT));
	}

	private static long diacritics(String name) {
		return name.chars().filter((character) -> character > LAST_OF_ASCII).count();
	}

}
