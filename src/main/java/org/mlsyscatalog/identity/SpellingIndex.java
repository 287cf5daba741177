package org.mlsyscatalog.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Spellings by one sort of key. Those of our own registry go before all others. */
final class SpellingIndex {

	private final Map<String, List<IndexedSpelling>> byKey = new HashMap<>();

	private final Sieve sieve = new Sieve();

	void add(String key, IndexedSpelling spelling) {
		if (!key.isEmpty()) {
			this.sieve.add(key.hashCode());
			this.byKey.computeIfAbsent(key, (missing) -> new ArrayList<>(1)).add(spelling);
		}
	}

	/**
	 * The institutions with a spelling of this key.
	 * @param text what is printed: some spellings mean something only in capitals
	 */
	Optional<NameMatch> find(String key, String text) {
		List<IndexedSpelling> found = this.sieve.lets(key.hashCode()) ? this.byKey.get(key) : null;
		if (found == null) {
			return Optional.empty();
		}
		if (found.size() == 1) {
			IndexedSpelling only = found.getFirst();
			return only.fits(text) ? Optional.of(NameMatch.of(List.of(only.spelling()))) : Optional.empty();
		}
		boolean own = found.stream().anyMatch((spelling) -> spelling.own() && spelling.fits(text));
		Map<String, Spelling> byInstitution = new TreeMap<>();
		for (IndexedSpelling indexed : found) {
			if (indexed.fits(text) && indexed.own() == own) {
				byInstitution.merge(indexed.spelling().entry().id(), indexed.spelling(),
						(one, other) -> (Spelling.ORDER.compare(one, other) <= 0) ? one : other);
			}
		}
		return byInstitution.isEmpty() ? Optional.empty()
				: Optional.of(NameMatch.of(List.copyOf(byInstitution.values())));
	}

	/** Whether our own registry has a spelling of this key. */
	boolean hasOwn(String key) {
		return this.byKey.getOrDefault(key, List.of()).stream().anyMatch(IndexedSpelling::own);
	}

}
