package org.mlsyscatalog.identity;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that organisations of many countries have in their names: institute, virology,
 * national. A name of nothing but such words says little about who is meant.
 */
final class CommonWords {

	private static final int MANY_COUNTRIES = 12;

	private final Set<String> words;

	CommonWords(Collection<RegistryEntry> entries) {
		List<String> countries = entries.stream().map(RegistryEntry::country).distinct().toList();
		Map<String, Integer> numbers = new HashMap<>();
		countries.forEach((country) -> numbers.put(country, numbers.size()));
		Map<String, BitSet> seen = new HashMap<>();
		entries.forEach((entry) -> Stream.concat(Stream.of(entry.name()), entry.aliases().stream())
			.flatMap((name) -> Stream.of(OrganisationKey.of(name).split(" ")))
			.forEach((word) -> seen.computeIfAbsent(word, (key) -> new BitSet())
				.set(numbers.getOrDefault(entry.country(), 0))));
		this.words = seen.entrySet()
			.stream()
			.filter((word) -> word.getValue().cardinality() >= MANY_COUNTRIES)
			.map(Map.Entry::getKey)
			.collect(Collectors.toCollection(HashSet::new));
	}

	/** Whether every word of a key is common. */
	boolean areAll(String key) {
		return Stream.of(key.split(" ")).allMatch(this.words::contains);
	}

}
