package org.mlsyscatalog.listing;

import java.util.List;

import org.mlsyscatalog.listing.ListingProblem.Kind;

/** Reads listings with one paper a line, its title in bold or a link. */
final class LineReader implements ListingReader {

	private final String expected;

	private final AuthorsReader authors;

	LineReader(String expected, AuthorsReader authors) {
		this.expected = expected;
		this.authors = authors;
	}

	@Override
	public String expected() {
		return this.expected;
	}

	@Override
	public List<ListedPaper> read(List<Line> lines, Problems problems) {
		PaperReader papers = new PaperReader(this.authors, problems);
		for (Line line : lines) {
			TitledLine parts = line.isIgnorable() ? null : TitledLine.of(line);
			if (parts != null) {
				papers.read(line, parts);
			}
			else if (!line.isIgnorable()) {
				problems.add(Kind.UNREADABLE_LINE, line.whole());
			}
		}
		return papers.papers();
	}

}
