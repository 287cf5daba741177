package org.mlsyscatalog.listing;

import java.util.List;

import org.mlsyscatalog.listing.ListedPaper.ListedAuthor;
import org.mlsyscatalog.listing.ListingProblem.Kind;

/**
 * Reads the papers of one listing, once it is known where their titles and authors are.
 */
final class PaperReader {

	private final AuthorsReader authorsReader;

	private final Problems problems;

	private final PaperList papers;

	PaperReader(AuthorsReader authorsReader, Problems problems) {
		this.authorsReader = authorsReader;
		this.problems = problems;
		this.papers = new PaperList(problems);
	}

	/** Reads a paper that stands in one line. */
	void read(Line line, TitledLine parts) {
		if (read(List.of(line), parts.title(), List.of(parts.authors())) && !parts.hasColon()) {
			this.problems.add(Kind.MISSING_COLON, line.whole());
		}
	}

	/**
	 * Reads a paper, or reports its lines where it has no title.
	 * @param lines all it stands in
	 */
	boolean read(List<Line> lines, PrintedTitle printed, List<Span> authorLines) {
		String title = printed.clean(this.problems);
		if (title.codePoints().noneMatch(Character::isLetterOrDigit)) {
			lines.stream()
				.filter((line) -> !line.isIgnorable())
				.forEach((line) -> this.problems.add(Kind.PAPER_WITHOUT_TITLE, line.whole()));
			return false;
		}
		Byline byline = new Byline(this.problems);
		authorLines.forEach((authors) -> this.authorsReader.read(authors, byline, this.problems));
		List<ListedAuthor> authors = byline.authors();
		if (authors.isEmpty()) {
			this.problems.add(Kind.PAPER_WITHOUT_AUTHORS, printed.text());
		}
		Line first = lines.getFirst();
		this.papers.add(new ListedPaper(first.file(), first.number(), Line.join(lines), printed.listed(), title,
				authors, printed.pdf().map(Span::text)), first.whole());
		return true;
	}

	List<ListedPaper> papers() {
		return this.papers.toList();
	}

}
