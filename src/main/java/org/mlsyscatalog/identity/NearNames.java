package org.mlsyscatalog.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Finds the names that share the most letters with a text, three in a row at a time. What
 * is near is a suggestion to a person and never an answer.
 */
final class NearNames {

	private static final int MOST_SUGGESTIONS = 5;

	private static final double LEAST_LIKENESS = 0.45;

	private static final int LONGEST_TEXT = 300;

	private final List<Named> names = new ArrayList<>();

	private final Map<String, List<Integer>> byTrigram = new HashMap<>();

	NearNames(Collection<RegistryEntry> entries) {
		entries.forEach((entry) -> Stream.concat(Stream.of(entry.name()), entry.aliases().stream())
			.map(OrganisationKey::of)
			.distinct()
			.forEach((key) -> add(entry, trigrams(key))));
	}

	/** The institutions with the names nearest to a text, nearest first. */
	List<RegistryEntry> near(String text) {
		Set<String> wanted = trigrams(OrganisationKey.of(text.substring(0, Math.min(text.length(), LONGEST_TEXT))));
		Map<Integer, Integer> shared = new HashMap<>();
		wanted.forEach((trigram) -> this.byTrigram.getOrDefault(trigram, List.of())
			.forEach((name) -> shared.merge(name, 1, Integer::sum)));
		Map<RegistryEntry, Double> likeness = new HashMap<>();
		shared.forEach((name, count) -> {
			Named named = this.names.get(name);
			double like = 2.0 * count / (wanted.size() + named.trigrams());
			if (like >= LEAST_LIKENESS) {
				likeness.merge(named.entry(), like, Math::max);
			}
		});
		return likeness.entrySet()
			.stream()
			.sorted(Map.Entry.<RegistryEntry, Double>comparingByValue(Comparator.reverseOrder())
				.thenComparing((found) -> found.getKey().id()))
			.limit(MOST_SUGGESTIONS)
			.map(Map.Entry::getKey)
			.collect(Collectors.toList());
	}

	private void add(RegistryEntry entry, Set<String> trigrams) {
		trigrams.forEach((trigram) -> this.byTrigram.computeIfAbsent(trigram, (missing) -> new ArrayList<>(2))
			.add(this.names.size()));
		this.names.add(new Named(entry, trigrams.size()));
	}

	private static Set<String> trigrams(String key) {
		String padded = "  " + key + " ";
		Set<String> trigrams = new HashSet<>();
		for (int start = 0; start + 3 <= padded.length(); start++) {
			trigrams.add(padded.substring(start, start + 3));
		}
		return trigrams;
	}

	private record Named(RegistryEntry entry, int trigrams) {
	}

	/** Made when it is first asked for: most runs never need it. */
	static final class Once {

		private final InstitutionRegistry registry;

		private @Nullable NearNames names;

		Once(InstitutionRegistry registry) {
			this.registry = registry;
		}

		synchronized NearNames get() {
			NearNames made = (this.names != null) ? this.names : new NearNames(this.registry.entries());
			this.names = made;
			return made;
		}

	}

}
