package org.mlsyscatalog.search;

import java.util.Arrays;
import java.util.PriorityQueue;

/** Puts matches in order. */
final class Ranking {

	private final Columns columns;

	private final Matches matches;

	private final SortOrder order;

	/**
	 * @param order without words all papers are equally relevant, so the newest come
	 * first
	 */
	Ranking(Columns columns, Matches matches, SortOrder order) {
		this.columns = columns;
		this.matches = matches;
		this.order = order;
	}

	/**
	 * The numbers of the first papers.
	 * @param most how many at most
	 */
	int[] first(int most) {
		// The last of those kept is on top, to be replaced.
		PriorityQueue<Place> kept = new PriorityQueue<>((one, other) -> compare(other, one));
		for (int at = 0; at < this.matches.count(); at++) {
			if (kept.size() < most) {
				kept.add(place(at));
			}
			else if (mayBeBefore(at, kept.element())) {
				Place place = place(at);
				if (compare(place, kept.element()) < 0) {
					kept.remove();
					kept.add(place);
				}
			}
		}
		Place[] places = kept.toArray(Place[]::new);
		Arrays.sort(places, this::compare);
		return Arrays.stream(places).mapToInt(Place::paper).toArray();
	}

	private record Place(int paper, float score, int year, int titleRank) {
	}

	private Place place(int at) {
		int paper = this.matches.papers()[at];
		return new Place(paper, this.matches.scores()[at], this.columns.years()[paper],
				this.columns.titleRanks()[paper]);
	}

	/** Spares most papers the comparison. */
	private boolean mayBeBefore(int at, Place last) {
		int paper = this.matches.papers()[at];
		return switch (this.order) {
			case RELEVANCE -> this.matches.scores()[at] >= last.score();
			case YEAR -> this.columns.years()[paper] >= last.year();
			case TITLE -> this.columns.titleRanks()[paper] <= last.titleRank();
		};
	}

	private int compare(Place one, Place other) {
		int byYear = Integer.compare(other.year(), one.year());
		int byTitle = Integer.compare(one.titleRank(), other.titleRank());
		int first = switch (this.order) {
			case RELEVANCE -> Float.compare(other.score(), one.score());
			case YEAR -> byYear;
			case TITLE -> byTitle;
		};
		if (first != 0) {
			return first;
		}
		if (byYear != 0) {
			return byYear;
		}
		return (byTitle != 0) ? byTitle : Integer.compare(one.paper(), other.paper());
	}

}
