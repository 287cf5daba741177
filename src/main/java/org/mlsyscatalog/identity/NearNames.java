package org.mlsyscatalog.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Finds the names that share the most letters with a text, three in a row at a time; what
 * few names have counts more than what many have, so that "University" brings nobody
 * near. What is near is a suggestion to a person and never an answer.
 */
final class NearNames {

	private static final int MOST_SUGGESTIONS = 5;

	private static final double LEAST_LIKENESS = 0.45;

	private static final int LONGEST_TEXT = 300;

	private final List<RegistryEntry> named = new ArrayList<>();

	private final Map<String, Places> byTrigram = new HashMap<>();

	// What all letters of each name weigh together.
	private final float[] weights;

	NearNames(Collection<RegistryEntry> entries) {
		entries
			.forEach((entry) -> Stream.of(Stream.of(entry.name()), entry.aliases().stream(), entry.acronyms().stream())
				.flatMap((names) -> names)
				.map(OrganisationKey::of)
				.distinct()
				.forEach((key) -> add(entry, trigrams(key))));
		this.weights = new float[this.named.size()];
		this.byTrigram.values().forEach((places) -> places.addTo(this.weights, weight(places)));
	}

	/** The institutions with the names nearest to a text, nearest first. */
	List<RegistryEntry> near(String text) {
		float[] shared = new float[this.named.size()];
		float wanted = 0;
		for (String trigram : trigrams(OrganisationKey.of(text.substring(0, Math.min(text.length(), LONGEST_TEXT))))) {
			Places places = this.byTrigram.get(trigram);
			wanted += weight(places);
			if (places != null) {
				places.addTo(shared, weight(places));
			}
		}
		Map<RegistryEntry, Double> likeness = new HashMap<>();
		for (int name = 0; name < shared.length; name++) {
			double like = 2.0 * shared[name] / (wanted + this.weights[name]);
			if (like >= LEAST_LIKENESS) {
				likeness.merge(this.named.get(name), like, Math::max);
			}
		}
		return likeness.entrySet()
			.stream()
			.sorted(Map.Entry.<RegistryEntry, Double>comparingByValue(Comparator.reverseOrder())
				.thenComparing((found) -> found.getKey().id()))
			.limit(MOST_SUGGESTIONS)
			.map(Map.Entry::getKey)
			.toList();
	}

	// The rarer, the more; what no name has is the rarest.
	private float weight(@Nullable Places places) {
		return (float) Math.log1p(this.named.size() / ((places != null) ? places.size : 0.5));
	}

	private void add(RegistryEntry entry, Set<String> trigrams) {
		trigrams.forEach(
				(trigram) -> this.byTrigram.computeIfAbsent(trigram, (missing) -> new Places()).add(this.named.size()));
		this.named.add(entry);
	}

	private static Set<String> trigrams(String key) {
		String padded = "  " + key + " ";
		Set<String> trigrams = new HashSet<>();
		for (int start = 0; start + 3 <= padded.length(); start++) {
			trigrams.add(padded.substring(start, start + 3));
		}
		return trigrams;
	}

	/** The names that have three letters in a row. */
	private static final class Places {

		private int[] names = new int[2];

		private int size;

		void add(int name) {
			if (this.size == this.names.length) {
				this.names = Arrays.copyOf(this.names, this.size * 2);
			}
			this.names[this.size++] = name;
		}

		void addTo(float[] sums, float weight) {
			for (int i = 0; i < this.size; i++) {
				sums[this.names[i]] += weight;
			}
		}

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
