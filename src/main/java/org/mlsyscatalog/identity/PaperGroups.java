package org.mlsyscatalog.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How many groups the papers of one name fall into, where papers belong together that
 * share a co-author or an institution. Papers without any affiliation tell nothing and
 * make no group.
 */
final class PaperGroups {

	private final Credits credits;

	private final NameTraces traces;

	PaperGroups(Credits credits, NameTraces traces) {
		this.credits = credits;
		this.traces = traces;
	}

	/** At least 1; more where a name may be several people's. */
	int count(int[] ownCredits) {
		UnionFind groups = new UnionFind(ownCredits.length);
		Map<Integer, Integer> firstWithCoAuthor = new HashMap<>();
		Map<Integer, Integer> firstAtPlace = new HashMap<>();
		for (int i = 0; i < ownCredits.length; i++) {
			int paper = i;
			this.traces.beside(ownCredits[i])
				.forEach((coAuthor) -> joinFirst(groups, firstWithCoAuthor, coAuthor, paper));
			for (int place : this.credits.places(ownCredits[i])) {
				joinFirst(groups, firstAtPlace, place, paper);
			}
		}
		joinThoseAbove(ownCredits, groups, firstAtPlace);
		Set<Integer> placed = new HashSet<>();
		for (int i = 0; i < ownCredits.length; i++) {
			if (this.credits.places(ownCredits[i]).length > 0) {
				placed.add(groups.find(i));
			}
		}
		return Math.max(1, placed.size());
	}

	/** CSAIL and MIT are one place, Berkeley and Davis are two. */
	private void joinThoseAbove(int[] ownCredits, UnionFind groups, Map<Integer, Integer> firstAtPlace) {
		for (int i = 0; i < ownCredits.length; i++) {
			for (int place : this.credits.places(ownCredits[i])) {
				for (int above : this.credits.place(place).above()) {
					Integer first = firstAtPlace.get(above);
					if (first != null) {
						groups.join(first, i);
					}
				}
			}
		}
	}

	private static void joinFirst(UnionFind groups, Map<Integer, Integer> first, int what, int paper) {
		Integer other = first.putIfAbsent(what, paper);
		if (other != null) {
			groups.join(other, paper);
		}
	}

}
