package org.mlsyscatalog.identity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.mlsyscatalog.identity.NamePairs.Pair;

/**
 * Tells who is who: each cleaned name is a person of its own, names that are near each
 * other are one where a shared institution, co-author or ORCID supports it and nothing
 * speaks against it, and what people decided goes before.
 */
final class PeopleIdentification {

	private final Credits credits;

	private final NameIds ids;

	private final RulingLinks rulings;

	PeopleIdentification(Credits credits) {
		this.credits = credits;
		this.ids = new NameIds(credits.names());
		this.rulings = new RulingLinks(credits, this.ids);
	}

	People people() {
		NamePairs pairs = new NamePairs(this.credits.names());
		Set<Pair> near = pairs.near();
		if (!this.credits.rulings().of(AuthorRuling.Split.class).isEmpty()) {
			Map<Integer, Set<Integer>> before = members(unions(pairs, near, new NameTraces(this.credits)));
			Map<Integer, Set<Integer>> personOf = new LinkedHashMap<>();
			before.values().forEach((names) -> names.forEach((name) -> personOf.put(name, names)));
			this.rulings.split((name) -> personOf.getOrDefault(name, Set.of(name)));
			near = withSplits(near);
		}
		this.rulings.link();
		NameTraces traces = new NameTraces(this.credits);
		SafeUnions unions = unions(pairs, near, traces);
		return new PeopleListing(this.credits, this.ids, this.rulings, traces).people(members(unions).values());
	}

	/** Whoever is split off is near to whatever the name was near to. */
	private Set<Pair> withSplits(Set<Pair> near) {
		Set<Pair> all = new TreeSet<>(near);
		for (Pair split : this.rulings.apart()) {
			for (Pair pair : near) {
				if (pair.one() == split.one() || pair.other() == split.one()) {
					int other = (pair.one() == split.one()) ? pair.other() : pair.one();
					all.add(Pair.of(other, split.other()));
				}
			}
		}
		return all;
	}

	private SafeUnions unions(NamePairs pairs, Set<Pair> near, NameTraces traces) {
		NameEvidence evidence = new NameEvidence(this.credits, traces);
		List<Pair> supported = near.stream()
			.filter((pair) -> !this.rulings.apart().contains(pair) && !evidence.against(pair.one(), pair.other())
					&& evidence.speaksFor(pair.one(), pair.other()))
			.toList();
		return new SafeUnions(this.credits.names().size(), this.rulings.together(), supported,
				(one, other) -> this.rulings.apart().contains(Pair.of(one, other)) || evidence.against(one, other)
						|| !pairs.areNear(one, other));
	}

	/** The names of each person, in the order they are met first. */
	private Map<Integer, Set<Integer>> members(SafeUnions unions) {
		Map<Integer, Set<Integer>> members = new LinkedHashMap<>();
		List<NameUse> names = this.credits.names();
		IntStream.range(0, names.size())
			.filter((name) -> names.get(name).papers() > 0)
			.forEach((name) -> members.computeIfAbsent(unions.find(name), (root) -> new TreeSet<>()).add(name));
		return members;
	}

}
