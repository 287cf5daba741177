package org.mlsyscatalog.identity;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Gives readable, lasting ids that never depend on order: where several candidates share
 * an id, every one of them becomes longer.
 *
 * @param <T> what is given an id
 */
public final class ReadableIds<T> {

	private static final List<Integer> DIGEST_LENGTHS = List.of(6, 10, 20, 51);

	private final Map<T, Offers> offers = new LinkedHashMap<>();

	private final Map<T, Integer> steps = new LinkedHashMap<>();

	// An id that several wanted would mislead whoever remembers it, so nobody gets it.
	private final Set<String> refused;

	private ReadableIds(Collection<T> candidates, Function<T, List<String>> everLongerIds,
			Function<T, String> identityText, Set<String> reserved) {
		this.refused = new HashSet<>(reserved);
		for (T candidate : candidates) {
			this.offers.put(candidate, Offers.of(everLongerIds.apply(candidate), () -> identityText.apply(candidate)));
			this.steps.put(candidate, 0);
		}
	}

	/**
	 * Gives each candidate an id of its own.
	 * @param <T> what is given an id
	 * @param candidates what is given an id, in any order
	 * @param everLongerIds the ids a candidate would like, best first; a digest follows
	 * the last of them where none is free
	 * @param identityText the text that no other candidate has, whose digest settles what
	 * remains
	 * @param reserved ids that are never given out
	 * @return an id for each candidate, in the order of the candidates
	 * @throws IllegalArgumentException if candidates share all their ids and the identity
	 * text
	 */
	public static <T> Map<T, String> assign(Collection<T> candidates, Function<T, List<String>> everLongerIds,
			Function<T, String> identityText, Set<String> reserved) {
		return new ReadableIds<>(candidates, everLongerIds, identityText, reserved).assign();
	}

	private Map<T, String> assign() {
		while (refuseWhatIsShared()) {
			this.steps.replaceAll((candidate, step) -> firstNotRefused(candidate));
		}
		Map<T, String> ids = new LinkedHashMap<>();
		this.steps.forEach((candidate, step) -> ids.put(candidate, offer(candidate, step)));
		return ids;
	}

	private boolean refuseWhatIsShared() {
		Set<String> wanted = new HashSet<>();
		Set<String> shared = new HashSet<>();
		this.steps.forEach((candidate, step) -> {
			String id = offer(candidate, step);
			if (!wanted.add(id) || this.refused.contains(id)) {
				shared.add(id);
			}
		});
		this.refused.addAll(shared);
		return !shared.isEmpty();
	}

	private int firstNotRefused(T candidate) {
		Offers offered = offers(candidate);
		for (int step = 0; step < offered.size(); step++) {
			if (!this.refused.contains(offered.get(step))) {
				return step;
			}
		}
		throw new IllegalArgumentException("nothing tells '" + candidate + "' from another candidate");
	}

	private String offer(T candidate, int step) {
		return offers(candidate).get(step);
	}

	private Offers offers(T candidate) {
		return Objects.requireNonNull(this.offers.get(candidate));
	}

	/**
	 * What one candidate may be called, best first. Few need a digest, which takes longer
	 * to make than all the rest.
	 */
	private record Offers(List<String> readable, Supplier<String> identityText) {

		static Offers of(List<String> everLongerIds, Supplier<String> identityText) {
			Set<String> readable = new LinkedHashSet<>(everLongerIds);
			readable.remove("");
			return new Offers(List.copyOf(readable), identityText);
		}

		int size() {
			return this.readable.size() + DIGEST_LENGTHS.size();
		}

		String get(int step) {
			if (step < this.readable.size()) {
				return this.readable.get(step);
			}
			String longest = this.readable.isEmpty() ? "x" : this.readable.getLast();
			return longest + "-"
					+ Slug.digest(this.identityText.get(), DIGEST_LENGTHS.get(step - this.readable.size()));
		}

	}

}
