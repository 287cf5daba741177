package org.mlsyscatalog.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The cities and sites of all institutions by their keys. */
final class PlaceNames {

	// Thousands of institutions share a city.
	private final Map<String, String> keys = new HashMap<>();

	// By key.
	private final Map<String, Set<String>> countries = new HashMap<>();

	/**
	 * Adds the places of an institution.
	 * @return their keys
	 */
	List<String> add(RegistryEntry entry) {
		List<String> keysOfOne = entry.places()
			.stream()
			.map((place) -> this.keys.computeIfAbsent(place, OrganisationKey::of))
			.toList();
		keysOfOne
			.forEach((key) -> this.countries.computeIfAbsent(key, (added) -> new HashSet<>(2)).add(entry.country()));
		return keysOfOne;
	}

	/** Whether a phrase is a place of an institution, a country or a state. */
	boolean isPlace(Phrase phrase) {
		return this.countries.containsKey(phrase.key()) || !Countries.named(phrase).isEmpty();
	}

	/** Whether institutions of a country are in a city of this name. */
	boolean isCity(Phrase phrase, String country) {
		return this.countries.getOrDefault(phrase.key(), Set.of()).contains(country);
	}

}
