package org.mlsyscatalog.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.mlsyscatalog.catalog.Problem;
import org.mlsyscatalog.listing.ListedPaper;
import org.mlsyscatalog.listing.Listing;
import org.mlsyscatalog.listing.ListingProblem;

/**
 * Collects what was changed, doubted or not understood while a generation is put
 * together.
 */
final class Findings {

	private static final Set<ListingProblem.Kind> ABOUT_MISSING_AFFILIATIONS = EnumSet
		.of(ListingProblem.Kind.EMPTY_AFFILIATION, ListingProblem.Kind.MISSING_AFFILIATION);

	/** More than that nobody reads one by one. */
	private static final int MOST_OF_A_TRAIT = 100;

	private final List<Finding> found = new ArrayList<>();

	/**
	 * Takes over what was found in a listing. Where most authors have no affiliation,
	 * that is one trait of the listing and not a problem of each author.
	 */
	void add(Listing listing) {
		Map<ListingProblem.Kind, Long> times = listing.problems()
			.stream()
			.map(ListingProblem::kind)
			.filter(ABOUT_MISSING_AFFILIATIONS::contains)
			.collect(Collectors.groupingBy((kind) -> kind, () -> new EnumMap<>(ListingProblem.Kind.class),
					Collectors.counting()));
		times.values().removeIf((count) -> count <= MOST_OF_A_TRAIT);
		times.forEach((kind, count) -> add(listing.file(), 0, 0, Problem.Severity.valueOf(kind.severity().name()),
				kebab(kind), "%,d times: %s".formatted(count, kind.description()), ""));
		listing.problems().stream().filter((problem) -> !times.containsKey(problem.kind())).forEach(this::add);
	}

	private void add(ListingProblem problem) {
		add(problem.file(), problem.line(), problem.column(),
				Problem.Severity.valueOf(problem.kind().severity().name()), kebab(problem.kind()),
				problem.kind().description(), problem.text(), problem.became());
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
		add(CorrectionsFile.FILE, correction.line(), 0, Problem.Severity.WARNING, "stale-correction",
				"A correction changes nothing: " + why, correction.paper() + ": " + correction.from());
	}

	/** An entry of papers.yaml that adds to nothing. */
	void staleAddition(int line, String why, String what) {
		add(PaperEntry.FILE, line, 0, Problem.Severity.WARNING, "stale-addition", "An addition changes nothing: " + why,
				what);
	}

	/** A decision about authors or addresses that did nothing. */
	void staleRuling(int line, String why, String text) {
		add(CorrectionsFile.FILE, line, 0, Problem.Severity.WARNING, "stale-correction",
				"A correction changes nothing: " + why, text);
	}

	/** Takes a text that must not be shown out of all that was found in a line. */
	void hide(String file, int line, String text, String instead) {
		this.found.replaceAll((finding) -> (finding.file().equals(file) && finding.line() == line)
				? finding.replacing(text, instead) : finding);
	}

	/** A cycle among the parents of institutions, which was broken somewhere. */
	void cycle(String cycle) {
		add("institutions.yaml", 0, 0, Problem.Severity.WARNING, "cycle-of-institutions",
				"Institutions stand above each other in a circle", cycle);
	}

	private void add(String file, int line, int column, Problem.Severity severity, String kind, String description,
			String text) {
		add(file, line, column, severity, kind, description, text, "");
	}

	private void add(String file, int line, int column, Problem.Severity severity, String kind, String description,
			String text, String became) {
		this.found.add(new Finding(file, line, column, severity, kind, description, text, became));
	}

	/** Takes over what was found elsewhere. */
	void addAll(List<Finding> others) {
		this.found.addAll(others);
	}

	List<Finding> all() {
		return List.copyOf(this.found);
	}

	/** By file and line. */
	List<Problem> problems() {
		List<Problem> problems = new ArrayList<>();
		Map<String, Integer> ofKind = new HashMap<>();
		List<Finding> byPlace = new ArrayList<>(this.found);
		byPlace.sort(Comparator.comparing(Finding::file).thenComparingInt(Finding::line));
		byPlace.forEach((finding) -> problems
			.add(finding.problem(problems.size() + 1L, ofKind.merge(finding.kind(), 1, Integer::sum))));
		return problems;
	}

	long count(Problem.Severity severity) {
		return this.found.stream().filter((finding) -> finding.severity() == severity).count();
	}

	/** An enum constant as the catalog names it: lower case with hyphens. */
	static String kebab(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
