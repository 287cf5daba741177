package org.mlsyscatalog.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;

import org.mlsyscatalog.identity.NamePairs.Pair;

/**
 * Makes one of what belongs together, but never of two that contradict each other: where
 * A. X could be A. B. X and A. C. X, it stays apart from both. What comes out does not
 * depend on any order.
 */
final class SafeUnions {

	private final BiPredicate<Integer, Integer> contradict;

	private final UnionFind groups;

	private final Set<Pair> links = new TreeSet<>();

	/**
	 * @param size how many things there are
	 * @param certain pairs that are one, whatever contradicts it
	 * @param supported pairs that something speaks for
	 * @param contradict whether two things cannot be one
	 */
	SafeUnions(int size, Collection<Pair> certain, Collection<Pair> supported,
			BiPredicate<Integer, Integer> contradict) {
		this.contradict = contradict;
		UnionFind sure = new UnionFind(size);
		certain.forEach((pair) -> sure.join(pair.one(), pair.other()));
		Map<Integer, List<Integer>> members = membersOf(sure, certain, supported);
		for (Pair pair : supported) {
			Pair link = Pair.of(sure.find(pair.one()), sure.find(pair.other()));
			if (link.one() != link.other() && !contradict(members, link.one(), link.other())) {
				this.links.add(link);
			}
		}
		leaveOutAmbiguous(members);
		leaveOutContradictory(size, members);
		this.groups = sure;
		this.links.forEach((link) -> sure.join(link.one(), link.other()));
	}

	/** The smallest thing that is one with this. */
	int find(int thing) {
		return this.groups.find(thing);
	}

	private static Map<Integer, List<Integer>> membersOf(UnionFind sure, Collection<Pair> certain,
			Collection<Pair> supported) {
		Set<Integer> things = new TreeSet<>();
		for (Collection<Pair> pairs : List.of(certain, supported)) {
			pairs.forEach((pair) -> things.addAll(List.of(pair.one(), pair.other())));
		}
		Map<Integer, List<Integer>> members = new TreeMap<>();
		things.forEach((thing) -> members.computeIfAbsent(sure.find(thing), (root) -> new ArrayList<>()).add(thing));
		return members;
	}

	private boolean contradict(Map<Integer, List<Integer>> members, int one, int other) {
		return members.getOrDefault(one, List.of())
			.stream()
			.anyMatch((ours) -> members.getOrDefault(other, List.of())
				.stream()
				.anyMatch((theirs) -> this.contradict.test(ours, theirs)));
	}

	/** All at once, so that no order matters. */
	private void leaveOutAmbiguous(Map<Integer, List<Integer>> members) {
		Map<Integer, Set<Integer>> neighbours = new TreeMap<>();
		for (Pair link : this.links) {
			neighbours.computeIfAbsent(link.one(), (thing) -> new TreeSet<>()).add(link.other());
			neighbours.computeIfAbsent(link.other(), (thing) -> new TreeSet<>()).add(link.one());
		}
		Set<Integer> ambiguous = new HashSet<>();
		neighbours.forEach((thing, others) -> {
			if (anyContradict(members, List.copyOf(others))) {
				ambiguous.add(thing);
			}
		});
		this.links.removeIf((link) -> ambiguous.contains(link.one()) || ambiguous.contains(link.other()));
	}

	private void leaveOutContradictory(int size, Map<Integer, List<Integer>> members) {
		UnionFind joined = new UnionFind(size);
		this.links.forEach((link) -> joined.join(link.one(), link.other()));
		Map<Integer, Set<Integer>> components = new TreeMap<>();
		for (Pair link : this.links) {
			components.computeIfAbsent(joined.find(link.one()), (root) -> new TreeSet<>())
				.addAll(List.of(link.one(), link.other()));
		}
		components.values().removeIf((component) -> !anyContradict(members, List.copyOf(component)));
		this.links.removeIf((link) -> components.containsKey(joined.find(link.one())));
	}

	private boolean anyContradict(Map<Integer, List<Integer>> members, List<Integer> things) {
		for (int i = 0; i < things.size(); i++) {
			for (int j = i + 1; j < things.size(); j++) {
				if (contradict(members, things.get(i), things.get(j))) {
					return true;
				}
			}
		}
		return false;
	}

}
