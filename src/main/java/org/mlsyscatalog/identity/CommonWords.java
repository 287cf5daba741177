package org.mlsyscatalog.identity;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Words that organisations of many countries have in their names: institute, virology,
 * national. A name of nothing but such words says little about who is meant.
 */
final class CommonWords {

	private static final int MANY_COUNTRIES = 7;

	private static final int FEW_COUNTRIES = 6;

	// In how many countries organisations have the word in their names.
	private final Map<String, Integer> spread = new HashMap<>();

	CommonWords(Collection<RegistryEntry> entries) {
		List<String> countries = entries.stream().map(RegistryEntry::country).distinct().toList();
		Map<String, Integer> numbers = new HashMap<>();
		countries.forEach((country) -> numbers.put(country, numbers.size()));
		Map<String, BitSet> seen = new HashMap<>();
		entries.forEach((entry) -> Stream.concat(Stream.of(entry.name()), entry.aliases().stream())
			.flatMap((name) -> Stream.of(OrganisationKey.of(name).split(" ")))
			.forEach((word) -> seen.computeIfAbsent(word, (key) -> new BitSet())
				.set(numbers.getOrDefault(entry.country(), 0))));
		seen.forEach((word, where) -> this.spread.put(word, where.cardinality()));
	}

	/** Whether a key has a word that points to few countries: goethe. */
	boolean areTelling(String key) {
		return Stream.of(key.split(" ")).anyMatch((word) -> this.spread.getOrDefault(word, 0) <= FEW_COUNTRIES);
	}

	/** Whether every word of a key is common. */
	boolean areAll(String key) {
		for (String word : key.split(" ")) {
			if (this.spread.getOrDefault(word, 0) < MANY_COUNTRIES) {
				return false;
			}
		}
		return true;
	}

}
