package org.mlsyscatalog.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds names that share all but a few weak words with a text. A word weighs the more the
 * fewer names have it, so that "Enrico Fermi" counts and "Research Center" hardly does.
 */
final class NamesByWords {

	static final double LEAST_LIKENESS = 0.8;

	private static final double LEAST_LEAD = 0.05;

	private static final int MOST_NAMES_OF_A_WORD = 400;

	private static final int MOST_NAMES_OF_A_TELLING_WORD = 40;

	private static final int NAMES_FOR_EACH = 1000;

	private static final int RAREST_WORDS = 2;

	private static final int LEAST_LETTERS = 5;

	private final Map<String, List<Spelling>> byWord = new HashMap<>();

	private int size;

	void add(Spelling spelling, Collection<String> words) {
		this.size++;
		for (String word : new HashSet<>(words)) {
			this.byWord.computeIfAbsent(word, (missing) -> new ArrayList<>(1)).add(spelling);
		}
	}

	/**
	 * The institution whose name has nearly the same words; empty where none or several
	 * have.
	 */
	Optional<NameMatch> find(String text) {
		List<String> printed = LooseKey.words(OrganisationKey.of(text));
		Set<Spelling> candidates = printed.stream()
			.distinct()
			.filter(this.byWord::containsKey)
			.sorted(Comparator.comparingInt(this::names).thenComparing(Comparator.naturalOrder()))
			.limit(RAREST_WORDS)
			.filter((word) -> names(word) <= MOST_NAMES_OF_A_WORD)
			.flatMap((word) -> this.byWord.getOrDefault(word, List.of()).stream())
			.collect(Collectors.toSet());
		Map<String, Liked> best = new TreeMap<>();
		for (Spelling candidate : candidates) {
			double like = likeness(printed, candidate);
			if (like >= LEAST_LIKENESS - LEAST_LEAD) {
				best.merge(candidate.entry().id(), new Liked(candidate, like),
						(one, other) -> (one.likeness() >= other.likeness()) ? one : other);
			}
		}
		List<Liked> ranked = best.values().stream().sorted(Comparator.comparing(Liked::likeness).reversed()).toList();
		if (ranked.isEmpty() || ranked.getFirst().likeness() < LEAST_LIKENESS
				|| (ranked.size() > 1 && ranked.get(1).likeness() > ranked.getFirst().likeness() - LEAST_LEAD)) {
			return Optional.empty();
		}
		return Optional.of(NameMatch.of(List.of(ranked.getFirst().spelling())).by(Resolution.Rule.MOST_WORDS));
	}

	private double likeness(List<String> printed, Spelling candidate) {
		List<String> name = LooseKey.words(OrganisationKey.of(candidate.text()));
		Set<String> beside = Stream.concat(candidate.entry().places().stream(), candidate.entry().acronyms().stream())
			.flatMap((text) -> Stream.of(OrganisationKey.of(text).split(" ")))
			.collect(Collectors.toSet());
		Set<String> missing = new HashSet<>(name);
		double shared = 0;
		double extra = 0;
		boolean telling = false;
		int words = 0;
		for (String word : new HashSet<>(printed)) {
			Optional<String> same = missing.contains(word) ? Optional.of(word) : this.byWord.containsKey(word)
					? Optional.empty() : missing.stream().filter((other) -> isMisspelt(word, other)).findFirst();
			if (same.isPresent()) {
				missing.remove(same.get());
				shared += weight(same.get());
				telling |= isTelling(same.get());
				words++;
			}
			else if (!beside.contains(word)) {
				extra += weight(word);
			}
		}
		double lacking = missing.stream().mapToDouble(this::weight).sum();
		return (telling && words > 1) ? shared / (shared + extra + lacking) : 0;
	}

	// One letter more, less or other.
	private static boolean isMisspelt(String word, String other) {
		if (word.length() < LEAST_LETTERS || other.length() < LEAST_LETTERS
				|| Math.abs(word.length() - other.length()) > 1) {
			return false;
		}
		int start = 0;
		int shorter = Math.min(word.length(), other.length());
		while (start < shorter && word.charAt(start) == other.charAt(start)) {
			start++;
		}
		int end = 0;
		while (end < shorter - start
				&& word.charAt(word.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
			end++;
		}
		return Math.max(word.length(), other.length()) - start - end <= 1;
	}

	// In a small registry a word has to be of one name only.
	private boolean isTelling(String word) {
		return names(word) <= Math.min(MOST_NAMES_OF_A_TELLING_WORD, 1 + this.size / NAMES_FOR_EACH);
	}

	private int names(String word) {
		return this.byWord.getOrDefault(word, List.of()).size();
	}

	private double weight(String word) {
		return Math.log((this.size + 1.0) / (names(word) + 1.0));
	}

	private record Liked(Spelling spelling, double likeness) {
	}

}
