package org.mlsyscatalog.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the layout of a listing by reading the beginning of it in one after the other. A
 * line fits where it belongs to a paper whose authors are named like people; the first
 * layout that at least half the lines fit is taken.
 */
final class LayoutDetection {

	private static final int SAMPLE = 200;

	private LayoutDetection() {
	}

	/** The layout with the reason, or empty where none fits. */
	static Optional<ChosenLayout> detect(List<Line> lines) {
		List<Line> sample = lines.subList(0, Math.min(SAMPLE, lines.size()));
		long all = sample.stream().filter((line) -> !line.isIgnorable()).count();
		List<String> tried = new ArrayList<>();
		for (Layout layout : Layout.values()) {
			long fits = fits(layout, sample);
			tried.add(layout.yamlName() + " fits " + fits);
			if (fits > 0 && fits * 2 >= all) {
				return Optional
					.of(new ChosenLayout(layout, "detected: of " + all + " lines " + String.join(", ", tried)));
			}
		}
		return isLines(lines) ? Optional.of(new ChosenLayout(Layout.LINES, "detected by titles in bold"))
				: Optional.empty();
	}

	private static long fits(Layout layout, List<Line> sample) {
		return layout.reader()
			.read(sample, new Problems())
			.stream()
			.filter((paper) -> fits(layout, paper))
			.mapToLong((paper) -> paper.raw().lines().filter((line) -> !WhiteSpace.isBlank(line)).count())
			.sum();
	}

	private static boolean fits(Layout layout, ListedPaper paper) {
		return switch (layout) {
			// An entry of BibTeX is one beyond doubt.
			case BIBTEX -> true;
			// A comma or an "and" left in a name is one of USENIX.
			case CMT -> LikelyAuthors.areNamedSo(paper.authors())
					&& paper.authors().stream().noneMatch((author) -> author.name().contains(","))
					&& paper.raw().lines().skip(1).noneMatch(LayoutDetection::holdsAnd);
			case LINES, COMMAS, USENIX -> LikelyAuthors.areNamedSo(paper.authors());
		};
	}

	private static boolean holdsAnd(String authors) {
		return authors.matches("(?s)[^();]*\\p{L}[,\\s]+(?:and|&)\\s[^();]*\\(.*");
	}

	// Strange names, or none: the title alone is telling.
	private static boolean isLines(List<Line> lines) {
		return lines.stream().anyMatch((line) -> !line.isIgnorable() && TitledLine.of(line) != null);
	}

}
