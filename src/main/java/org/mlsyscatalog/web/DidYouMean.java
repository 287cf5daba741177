package org.mlsyscatalog.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

import org.apache.commons.text.similarity.LevenshteinDistance;

/** Guesses which of some known words was meant by one that is not known. */
final class DidYouMean {

	private static final int FEW_LETTERS = 4;

	private DidYouMean() {
	}

	/**
	 * The nearest of the known words, by letters that differ or by how it begins; empty
	 * where none is near.
	 */
	static Optional<String> nearest(String given, Collection<String> known) {
		String word = plain(given);
		Optional<String> begun = known.stream()
			.filter((one) -> !word.isEmpty() && (plain(one).startsWith(word) || word.startsWith(plain(one))))
			.min(Comparator.comparingInt((one) -> Math.abs(one.length() - word.length())));
		LevenshteinDistance distance = new LevenshteinDistance((word.length() <= FEW_LETTERS) ? 1 : 2);
		return known.stream()
			.filter((one) -> distance.apply(word, plain(one)) >= 0)
			.min(Comparator.comparingInt((one) -> distance.apply(word, plain(one))))
			.or(() -> begun);
	}

	/** What is wrong, and which word to use instead: the nearest, or any of them. */
	static String told(String wrong, String given, Collection<String> known) {
		return nearest(given, known).map((near) -> wrong + ", did you mean '" + near + "'?")
			.orElseGet(() -> wrong
					+ (known.isEmpty() ? "; there are none." : "; there are " + String.join(", ", known) + "."));
	}

	private static String plain(String word) {
		return word.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
	}

}
