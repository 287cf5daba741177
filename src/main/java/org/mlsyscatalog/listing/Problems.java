package org.mlsyscatalog.listing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is found while one listing is read. */
final class Problems {

	private final List<ListingProblem> found = new ArrayList<>();

	void add(ListingProblem.Kind kind, Span where) {
		add(kind, where, where.text());
	}

	/** Adds a problem with a text that goes on in the lines below. */
	void add(ListingProblem.Kind kind, Span where, String text) {
		Line line = where.line();
		this.found.add(new ListingProblem(line.file(), line.number(), where.column(), kind, text));
	}

	/** Adds a change of a text. */
	void change(ListingProblem.Kind kind, Span where, String became) {
		Line line = where.line();
		this.found.add(new ListingProblem(line.file(), line.number(), where.column(), kind, where.text(), became));
	}

	/** In the order of the file. */
	List<ListingProblem> toList() {
		return this.found.stream()
			.sorted(Comparator.comparingInt(ListingProblem::line).thenComparingInt(ListingProblem::column))
			.toList();
	}

}
