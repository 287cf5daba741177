package org.mlsyscatalog.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The first row of a spreadsheet, which says in which columns titles and authors are:
 * {@code Paper ID ⇥ Paper Title ⇥ Abstract ⇥ Authors}.
 */
record TabbedHeader(int title, int authors) {

	private static final List<String> TITLES = List.of("paper title", "title");

	// CMT's own "Author Names" has no affiliations, so "Authors" comes first.
	private static final List<String> AUTHORS = List.of("authors", "author(s)", "author names", "author list",
			"author");

	/** The header a line is, or null where it is none. */
	static @Nullable TabbedHeader of(Line line) {
		if (line.text().indexOf('\t') < 0) {
			return null;
		}
		List<String> names = cells(line).stream()
			.map((cell) -> WhiteSpace.collapse(cell.text()).toLowerCase(Locale.ROOT))
			.toList();
		int title = first(names, TITLES);
		int authors = first(names, AUTHORS);
		return (title >= 0 && authors >= 0) ? new TabbedHeader(title, authors) : null;
	}

	private static int first(List<String> names, List<String> wanted) {
		return wanted.stream().map(names::indexOf).filter((index) -> index >= 0).findFirst().orElse(-1);
	}

	/** The paper in a row below, or null where the row has no title or no such column. */
	@Nullable TitledLine read(Line row) {
		List<Span> cells = cells(row);
		if (Math.max(this.title, this.authors) >= cells.size() || cells.get(this.title).isBlank()) {
			return null;
		}
		return new TitledLine(new PrintedTitle(cells.get(this.title), Optional.empty(), "", Optional.empty()),
				cells.get(this.authors), true);
	}

	private static List<Span> cells(Line line) {
		List<Span> cells = new ArrayList<>();
		int start = 0;
		for (int tab = line.text().indexOf('\t'); tab >= 0; tab = line.text().indexOf('\t', start)) {
			cells.add(line.whole().part(start, tab).strip());
			start = tab + 1;
		}
		cells.add(line.from(start).strip());
		return cells;
	}

}
