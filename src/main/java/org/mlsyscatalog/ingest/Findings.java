package org.mlsyscatalog.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.mlsyscatalog.catalog.Problem;
import org.mlsyscatalog.listing.ListedPaper;
import org.mlsyscatalog.listing.ListingProblem;

/**
 * Collects what was changed, doubted or not understood while a generation is put
 * together.
 */
final class Findings {

	private final List<Problem> problems = new ArrayList<>();

	void add(ListingProblem problem) {
		add(problem.file(), problem.line(), problem.column(),
				Problem.Severity.valueOf(problem.kind().severity().name()), kebab(problem.kind()),
				problem.kind().description(), problem.text());
	}

	/** Two names on one paper that are the same author's, joined into one. */
	void authorTwice(ListedPaper paper, String name) {
		add(paper.file(), paper.line(), 0, Problem.Severity.WARNING, kebab(ListingProblem.Kind.AUTHOR_TWICE),
				ListingProblem.Kind.AUTHOR_TWICE.description(), name);
	}

	/** A line that cannot be a paper, for it is larger than any. */
	void oversized(ListedPaper paper, String why) {
		add(paper.file(), paper.line(), 0, Problem.Severity.ERROR, "oversized-paper", "The paper was left out: " + why,
				paper.raw());
	}

	/** A correction that did nothing: what it corrects is not there any more. */
	void staleCorrection(CorrectionEntry correction, String why) {
		add(CorrectionEntry.FILE, correction.line(), 0, Problem.Severity.WARNING, "stale-correction",
				"A correction changes nothing: " + why, correction.paper() + ": " + correction.from());
	}

	/** An entry of papers.yaml that adds to nothing. */
	void staleAddition(int line, String why, String what) {
		add(PaperEntry.FILE, line, 0, Problem.Severity.WARNING, "stale-addition", "An addition changes nothing: " + why,
				what);
	}

	/** A cycle among the parents of institutions, which was broken somewhere. */
	void cycle(String cycle) {
		add("institutions.yaml", 0, 0, Problem.Severity.WARNING, "cycle-of-institutions",
				"Institutions stand above each other in a circle", cycle);
	}

	private void add(String file, int line, int column, Problem.Severity severity, String kind, String description,
			String text) {
		this.problems
			.add(new Problem(this.problems.size() + 1L, file, line, column, severity, kind, description, text));
	}

	List<Problem> problems() {
		return List.copyOf(this.problems);
	}

	long count(Problem.Severity severity) {
		return this.problems.stream().filter((problem) -> problem.severity() == severity).count();
	}

	/** An enum constant as the catalog names it: lower case with hyphens. */
	static String kebab(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
