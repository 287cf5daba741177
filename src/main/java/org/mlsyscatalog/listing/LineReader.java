package org.mlsyscatalog.listing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.mlsyscatalog.listing.ListingProblem.Kind;

/** Reads {@link Layout#LINES}. */
final class LineReader implements ListingReader {

	@Override
	public String expected() {
		return "**Title**: Author (Affiliation); Author (Affiliation)";
	}

	@Override
	public List<ListedPaper> read(List<Line> lines, Problems problems) {
		List<ListedPaper> papers = new ArrayList<>();
		Set<String> titles = new HashSet<>();
		for (Line line : lines) {
			ListedPaper paper = line.isIgnorable() ? null : read(line, problems);
			if (paper != null) {
				papers.add(paper);
				if (!titles.add(Folding.ofTitle(paper.title()))) {
					problems.add(Kind.PAPER_TWICE, line.whole());
				}
			}
		}
		return papers;
	}

	private static @Nullable ListedPaper read(Line line, Problems problems) {
		TitledLine parts = TitledLine.of(line);
		if (parts == null) {
			problems.add(Kind.UNREADABLE_LINE, line.whole());
			return null;
		}
		String title = title(parts.title(), problems);
		if (title.codePoints().noneMatch(Character::isLetterOrDigit)) {
			problems.add(Kind.PAPER_WITHOUT_TITLE, line.whole());
			return null;
		}
		if (!parts.hasColon()) {
			problems.add(Kind.MISSING_COLON, line.whole());
		}
		List<ListedPaper.ListedAuthor> authors = AuthorList.read(parts.authors(), problems);
		if (authors.isEmpty()) {
			problems.add(Kind.PAPER_WITHOUT_AUTHORS, parts.title());
		}
		return new ListedPaper(line.file(), line.number(), line.text(), parts.title().text(), title, authors);
	}

	private static String title(Span listed, Problems problems) {
		String cleaned = TextCleaner.clean(listed.text(), listed, problems);
		// The colon that ends the title in **Title:** is the separator.
		String title = cleaned.endsWith(":") ? cleaned.substring(0, cleaned.length() - 1).strip() : cleaned;
		String withoutDot = FinalDot.strip(title);
		if (!withoutDot.equals(title)) {
			problems.add(Kind.STRAY_DOT_REMOVED, listed.strip());
		}
		return withoutDot;
	}

}
