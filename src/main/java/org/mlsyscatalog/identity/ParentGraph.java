package org.mlsyscatalog.identity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which institution belongs to which. Where parents lead back to where they began, the
 * last step of the way is left out, always the same one: ways are followed in the order
 * of ids.
 */
final class ParentGraph {

	private static final int MOST_REMEMBERED = 16;

	private final SortedMap<String, SortedSet<String>> parents = new TreeMap<>();

	private final List<String> cycles = new ArrayList<>();

	// Of institutions that are known, once they were asked for; of each only a few.
	private final Map<String, Set<String>> above = new ConcurrentHashMap<>();

	ParentGraph(Collection<RegistryEntry> entries) {
		entries.forEach((entry) -> this.parents.put(entry.id(), new TreeSet<>(entry.parents())));
		Set<String> done = new HashSet<>();
		this.parents.keySet().forEach((id) -> breakCyclesFrom(id, done));
	}

	/** What it directly belongs to. */
	SortedSet<String> parents(String id) {
		return this.parents.getOrDefault(id, Collections.emptySortedSet());
	}

	/** Everything above it, nearest first. */
	Set<String> ancestors(String id) {
		Set<String> known = this.above.get(id);
		if (known != null) {
			return known;
		}
		Set<String> ancestors = Collections.unmodifiableSet(ancestorsByParents(id));
		if (ancestors.size() <= MOST_REMEMBERED && this.parents.containsKey(id)) {
			this.above.put(id, ancestors);
		}
		return ancestors;
	}

	private Set<String> ancestorsByParents(String id) {
		Collection<String> parents = parents(id);
		if (parents.isEmpty()) {
			return Set.of();
		}
		Set<String> ancestors = new LinkedHashSet<>();
		Deque<String> open = new ArrayDeque<>(parents);
		while (!open.isEmpty()) {
			String next = open.removeFirst();
			if (ancestors.add(next)) {
				open.addAll(parents(next));
			}
		}
		return ancestors;
	}

	/** The cycles there were, in words. */
	List<String> cycles() {
		return List.copyOf(this.cycles);
	}

	// With a stack of its own: a chain of parents may be longer than Java's stack is
	// deep.
	private void breakCyclesFrom(String start, Set<String> done) {
		List<String> way = new ArrayList<>();
		Deque<Iterator<String>> turns = new ArrayDeque<>();
		Set<String> onTheWay = new HashSet<>();
		step(start, done, way, turns, onTheWay);
		while (!way.isEmpty()) {
			Iterator<String> turn = turns.getLast();
			if (!turn.hasNext()) {
				turns.removeLast();
				onTheWay.remove(way.removeLast());
				continue;
			}
			String parent = turn.next();
			if (onTheWay.contains(parent)) {
				turn.remove();
				this.cycles.add(describe(way.subList(way.indexOf(parent), way.size()), parent));
			}
			else {
				step(parent, done, way, turns, onTheWay);
			}
		}
	}

	private void step(String id, Set<String> done, List<String> way, Deque<Iterator<String>> turns,
			Set<String> onTheWay) {
		if (done.add(id)) {
			way.add(id);
			turns.add(parents(id).iterator());
			onTheWay.add(id);
		}
	}

	private static String describe(List<String> way, String parent) {
		return "the parents " + String.join(" → ", way) + " → " + parent + " lead back to where they began; " + parent
				+ " is not taken as a parent of " + way.getLast();
	}

}
