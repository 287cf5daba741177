package org.mlsyscatalog.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * How many groups of papers one name has at the same time, where papers belong together
 * that share a co-author or a place. Only groups of two papers or more count, and only
 * years at an institution that is known: what was printed differently may be the same
 * place, and who moves from one institution to another is still one person.
 */
final class PaperGroups {

	private final Credits credits;

	private final NameTraces traces;

	PaperGroups(Credits credits, NameTraces traces) {
		this.credits = credits;
		this.traces = traces;
	}

	/**
	 * How many groups are at the same time as another; at least 1, more where a name may
	 * be several people's.
	 */
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
		Map<Integer, Group> found = new TreeMap<>();
		for (int i = 0; i < ownCredits.length; i++) {
			found.computeIfAbsent(groups.find(i), (root) -> new Group())
				.add(this.credits.year(this.traces.paper(ownCredits[i])), isIdentified(ownCredits[i]));
		}
		List<Group> weighty = found.values().stream().filter(Group::isWeighty).toList();
		return Math.max(1, (int) weighty.stream().filter((one) -> weighty.stream().anyMatch(one::isBeside)).count());
	}

	private boolean isIdentified(int credit) {
		return IntStream.of(this.credits.places(credit)).anyMatch((place) -> this.credits.place(place).identified());
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

	/** Papers that share co-authors or places. */
	private static final class Group {

		// One paper may be a visit, or a list of authors that nobody else was on.
		private static final int FEWEST_PAPERS = 2;

		private final SortedSet<Integer> yearsAtInstitutions = new TreeSet<>();

		private int papers;

		void add(int year, boolean identified) {
			this.papers++;
			if (identified) {
				this.yearsAtInstitutions.add(year);
			}
		}

		boolean isWeighty() {
			return this.papers >= FEWEST_PAPERS && !this.yearsAtInstitutions.isEmpty();
		}

		// A year that ends the one and begins the other is a move.
		boolean isBeside(Group other) {
			return other != this && this.yearsAtInstitutions.stream()
				.filter(other.yearsAtInstitutions::contains)
				.anyMatch((year) -> !isMove(year, other) && !other.isMove(year, this));
		}

		private boolean isMove(int year, Group next) {
			return this.yearsAtInstitutions.last() == year && next.yearsAtInstitutions.first() == year;
		}

	}

}
