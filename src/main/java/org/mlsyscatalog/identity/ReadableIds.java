package org.mlsyscatalog.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Gives readable, lasting ids that never depend on order: where several candidates share
 * an id, every one of them becomes longer.
 *
 * @param <T> what is given an id
 */
public final class ReadableIds<T> {

	private static final List<Integer> DIGEST_LENGTHS = List.of(6, 10, 20, 51);

	private final Map<T, List<String>> offers = new LinkedHashMap<>();

	private final Map<T, Integer> steps = new LinkedHashMap<>();

	// An id that several wanted would mislead whoever remembers it, so nobody gets it.
	private final Set<String> refused;

	private ReadableIds(Collection<T> candidates, Function<T, List<String>> everLongerIds,
			Function<T, String> identityText, Set<String> reserved) {
		this.refused = new HashSet<>(reserved);
		for (T candidate : candidates) {
			this.offers.put(candidate, offers(everLongerIds.apply(candidate), identityText.apply(candidate)));
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
		List<String> offered = this.offers.getOrDefault(candidate, List.of());
		for (int step = 0; step < offered.size(); step++) {
			if (!this.refused.contains(offered.get(step))) {
				return step;
			}
		}
		throw new IllegalArgumentException("nothing tells '" + candidate + "' from another candidate");
	}

	private String offer(T candidate, int step) {
		return this.offers.getOrDefault(candidate, List.of()).get(step);
	}

	private static List<String> offers(List<String> everLongerIds, String identityText) {
		Set<String> offers = new LinkedHashSet<>(everLongerIds);
		offers.remove("");
		String longest = offers.isEmpty() ? "x" : new ArrayList<>(offers).getLast();
		for (int length : DIGEST_LENGTHS) {
			offers.add(longest + "-" + Slug.digest(identityText, length));
		}
		return List.copyOf(offers);
	}

}
