package org.mlsyscatalog.listing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.mlsyscatalog.listing.ListingProblem.Kind;

/** Collects the papers of one listing, and reports a title that comes again. */
final class PaperList {

	private final Problems problems;

	private final List<ListedPaper> papers = new ArrayList<>();

	private final Set<String> titles = new HashSet<>();

	PaperList(Problems problems) {
		this.problems = problems;
	}

	void add(ListedPaper paper, Span where) {
		this.papers.add(paper);
		if (!this.titles.add(Folding.ofTitle(paper.title()))) {
			this.problems.add(Kind.PAPER_TWICE, where);
		}
	}

	List<ListedPaper> toList() {
		return this.papers;
	}

}
