package org.mlsyscatalog.listing;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.mlsyscatalog.datafolder.DataFileException;

/**
 * Everything read from one listing file.
 *
 * @param file its path inside the data folder
 * @param layout the layout it was read by, and why
 * @param papers in the order printed
 * @param problems whatever was changed or not read, in the order of the file
 */
public record Listing(String file, ChosenLayout layout, List<ListedPaper> papers, List<ListingProblem> problems) {

	private static final int LINES_SHOWN = 3;

	public Listing {
		papers = List.copyOf(papers);
		problems = List.copyOf(problems);
	}

	/**
	 * Reads the listing of an edition. Single lines that cannot be read are problems.
	 * @throws DataFileException where the listing cannot be read at all: it is missing, a
	 * folder, no text, of no known layout, or there is not a single paper in it
	 */
	public static Listing read(Path dataFolder, ListingEntry entry) {
		Problems problems = new Problems();
		List<Line> lines = ListingFile.read(dataFolder, entry.file(), problems);
		Listing listing = ChosenLayout.of(entry.layout(), lines)
			.map((layout) -> read(entry.file(), layout, lines, problems))
			.orElseThrow(() -> noPaperIn(entry, lines));
		if (listing.papers().isEmpty()) {
			throw noPaperIn(entry, lines);
		}
		return listing;
	}

	/** Reads lines that are decoded already; never throws. */
	static Listing read(String file, Layout layout, List<Line> lines, Problems problems) {
		return read(file, ChosenLayout.given(layout), lines, problems);
	}

	private static Listing read(String file, ChosenLayout chosen, List<Line> lines, Problems problems) {
		List<ListedPaper> papers = chosen.layout().reader().read(lines, problems);
		return new Listing(file, chosen, papers, problems.toList());
	}

	private static DataFileException noPaperIn(ListingEntry entry, List<Line> lines) {
		List<Line> shown = lines.stream().filter((line) -> !line.isIgnorable()).limit(LINES_SHOWN).toList();
		int first = shown.isEmpty() ? 0 : shown.getFirst().number();
		String not = shown.stream()
			.map((line) -> Excerpt.of(line.text()))
			.collect(Collectors.joining(", ", shown.isEmpty() ? "" : ", not ", ""));
		return new DataFileException(entry.file(), first, "no paper found, expected " + expected(entry.layout()) + not);
	}

	private static String expected(Optional<Layout> given) {
		return given.map((layout) -> "lines like " + layout.reader().expected())
			.orElseGet(() -> Arrays.stream(Layout.values())
				.map((layout) -> "(" + layout.yamlName() + ") " + layout.reader().expected())
				.collect(Collectors.joining(" or ", "one of ", "")));
	}

}
