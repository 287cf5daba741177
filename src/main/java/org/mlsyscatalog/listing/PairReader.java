package org.mlsyscatalog.listing;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mlsyscatalog.listing.ListingProblem.Kind;

/**
 * Reads listings with the authors in the line below the title, or in several lines of one
 * author each. Papers that stand in one line, with the title in bold or a tab between,
 * are read as well.
 */
final class PairReader implements ListingReader {

	private final String expected;

	private final AuthorsReader authors;

	PairReader(String expected, AuthorsReader authors) {
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
		List<Line> shown = lines.stream().filter((line) -> !line.isIgnorable()).toList();
		TabbedHeader header = shown.isEmpty() ? null : TabbedHeader.of(shown.getFirst());
		if (header != null) {
			readRows(header, shown, papers, problems);
			return papers.papers();
		}
		for (int i = 0; i < shown.size();) {
			Line line = shown.get(i);
			TitledLine inOneLine = inOneLine(line);
			int end = (inOneLine != null) ? i + 1 : endOfAuthors(shown, i);
			if (inOneLine != null) {
				papers.read(line, inOneLine);
			}
			else if (end > i + 1) {
				// With the blank lines between, so that the printed text stays whole.
				List<Line> whole = lines.subList(line.number() - 1, shown.get(end - 1).number());
				papers.read(whole, PrintedTitle.ofLine(line),
						shown.subList(i + 1, end).stream().map(PairReader::withoutBullet).toList());
			}
			else {
				problems.add(Kind.UNREADABLE_LINE, line.whole());
			}
			i = end;
		}
		return papers.papers();
	}

	private static void readRows(TabbedHeader header, List<Line> shown, PaperReader papers, Problems problems) {
		for (Line row : shown) {
			TitledLine parts = (row == shown.getFirst()) ? null : header.read(row);
			if (parts != null) {
				papers.read(row, parts);
			}
			else {
				problems.add(Kind.UNREADABLE_LINE, row.whole());
			}
		}
	}

	private @Nullable TitledLine inOneLine(Line line) {
		TitledLine parts = TitledLine.of(line);
		if (parts != null && !parts.authors().isBlank()) {
			return parts;
		}
		return TabbedLine.of(line, this::areAuthors);
	}

	/**
	 * The index behind the authors of the title at this one; the next where none follow.
	 */
	private int endOfAuthors(List<Line> shown, int title) {
		int end = title + 1;
		if (end == shown.size() || !followsItsTitle(shown, end)) {
			return end;
		}
		boolean oneALine = countAuthors(shown.get(end)) == 1;
		end++;
		while (end < shown.size() && isAdjacent(shown, end) && areAuthors(withoutBullet(shown.get(end)))
				&& (oneALine || withoutBullet(shown.get(end - 1)).strip().text().endsWith(";"))) {
			end++;
		}
		return end;
	}

	private boolean followsItsTitle(List<Line> shown, int index) {
		Line title = shown.get(index - 1);
		Line line = shown.get(index);
		TitledLine inOneLine = inOneLine(line);
		if ((inOneLine != null && inOneLine.hasColon()) || areItemsOfOneList(title, line)) {
			return false;
		}
		if (!areAuthors(withoutBullet(line))) {
			return isMarked(title) && !isMarked(line) && isAdjacent(shown, index) && holdsSeparator(line);
		}
		// A heading, then a title that could be authors, then surely authors.
		boolean isRatherATitle = index + 1 < shown.size() && !isAdjacent(shown, index) && isAdjacent(shown, index + 1)
				&& areAuthors(withoutBullet(shown.get(index + 1)));
		return !isRatherATitle;
	}

	private boolean areAuthors(Span text) {
		return LikelyAuthors.are(this.authors.read(text, new Problems()).authors());
	}

	private int countAuthors(Line line) {
		return this.authors.read(withoutBullet(line), new Problems()).authors().size();
	}

	private static Span withoutBullet(Line line) {
		return Emphasis.strip(line.from(Bullet.behind(line.text())));
	}

	private static boolean isAdjacent(List<Line> shown, int index) {
		return shown.get(index).number() == shown.get(index - 1).number() + 1;
	}

	/** Whether it is an item of a list, bold, or a link: how titles are set off. */
	private static boolean isMarked(Line line) {
		int start = Bullet.behind(line.text());
		return start > WhiteSpace.skip(line.text(), 0) || line.text().startsWith("**", start)
				|| Link.at(line, start) != null;
	}

	/** Whether both are items of the same list, so that neither is part of the other. */
	private static boolean areItemsOfOneList(Line one, Line other) {
		int indent = WhiteSpace.skip(one.text(), 0);
		return Bullet.behind(one.text()) > indent && Bullet.behind(other.text()) > indent
				&& WhiteSpace.skip(other.text(), 0) == indent && Bullet.areAlike(one.text(), other.text());
	}

	private static boolean holdsSeparator(Line line) {
		return line.text().chars().anyMatch((c) -> c == ',' || c == ';' || c == '(');
	}

}
