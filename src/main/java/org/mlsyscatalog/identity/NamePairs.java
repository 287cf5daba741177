package org.mlsyscatalog.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.mlsyscatalog.identity.PersonName.Likeness;

/**
 * Finds the names that are near each other, comparing only those that share the family
 * name and the first given name. Where a name has several spellings, one that is near
 * suffices.
 */
final class NamePairs {

	private final List<NameUse> names;

	private final Map<Integer, List<PersonName>> parsed = new HashMap<>();

	NamePairs(List<NameUse> names) {
		this.names = names;
	}

	/** Two names by their numbers, the smaller first. */
	record Pair(int one, int other) implements Comparable<Pair> {

		static Pair of(int a, int b) {
			return new Pair(Math.min(a, b), Math.max(a, b));
		}

		@Override
		public int compareTo(Pair pair) {
			return (this.one != pair.one) ? Integer.compare(this.one, pair.one)
					: Integer.compare(this.other, pair.other);
		}

	}

	Set<Pair> near() {
		Set<Pair> near = new TreeSet<>();
		for (IntList block : blocks().values()) {
			for (int i = 0; i < block.size(); i++) {
				for (int j = i + 1; j < block.size(); j++) {
					if (block.get(i) != block.get(j) && areNear(block.get(i), block.get(j))) {
						near.add(Pair.of(block.get(i), block.get(j)));
					}
				}
			}
			this.parsed.clear();
		}
		return near;
	}

	private Set<String> blocks(int name) {
		Set<String> blocks = new TreeSet<>();
		this.names.get(name).spellings().forEach((spelling) -> blocks.addAll(PersonName.parse(spelling).blocks()));
		return blocks;
	}

	private Map<String, IntList> blocks() {
		Map<String, IntList> blocks = new LinkedHashMap<>();
		List<Set<String>> own = IntStream.range(0, this.names.size()).parallel().mapToObj(this::blocks).toList();
		for (int name = 0; name < this.names.size(); name++) {
			for (String block : own.get(name)) {
				blocks.computeIfAbsent(block, (key) -> new IntList()).add(name);
			}
		}
		blocks.values().removeIf((block) -> block.size() == 1);
		return blocks;
	}

	/** Whether the likeness of two names lets evidence make them one. */
	boolean areNear(int one, int other) {
		for (PersonName ours : parsed(one)) {
			for (PersonName theirs : parsed(other)) {
				Likeness likeness = ours.likeness(theirs);
				if (likeness == Likeness.NEAR || likeness == Likeness.SAME) {
					return true;
				}
			}
		}
		return false;
	}

	private List<PersonName> parsed(int name) {
		return this.parsed.computeIfAbsent(name, (number) -> {
			List<PersonName> spellings = new ArrayList<>();
			this.names.get(number).spellings().forEach((spelling) -> spellings.add(PersonName.parse(spelling)));
			return spellings;
		});
	}

}
