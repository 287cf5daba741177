package org.mlsyscatalog.listing;

import java.nio.file.Path;
import java.util.List;

import org.mlsyscatalog.datafolder.DataFileException;

/**
 * Everything read from one listing file.
 *
 * @param file its path inside the data folder
 * @param papers in the order printed
 * @param problems whatever was changed or not read, in the order of the file
 */
public record Listing(String file, List<ListedPaper> papers, List<ListingProblem> problems) {

	public Listing {
		papers = List.copyOf(papers);
		problems = List.copyOf(problems);
	}

	/**
	 * Reads the listing of an edition. Single lines that cannot be read are problems.
	 * @throws DataFileException where the listing cannot be read at all: it is missing, a
	 * folder, no text, or there is not a single paper in it
	 */
	public static Listing read(Path dataFolder, ListingEntry entry) {
		Problems problems = new Problems();
		List<Line> lines = ListingFile.read(dataFolder, entry.file(), problems);
		Listing listing = read(entry.file(), entry.layout(), lines, problems);
		if (listing.papers().isEmpty()) {
			throw noPaperIn(entry, lines);
		}
		return listing;
	}

	/** Reads lines that are decoded already; never throws. */
	static Listing read(String file, Layout layout, List<Line> lines, Problems problems) {
		List<ListedPaper> papers = layout.reader().read(lines, problems);
		return new Listing(file, papers, problems.toList());
	}

	private static DataFileException noPaperIn(ListingEntry entry, List<Line> lines) {
		String expected = "expected lines like " + entry.layout().reader().expected();
		return lines.stream()
			.filter((line) -> !line.isIgnorable())
			.findFirst()
			.map((line) -> new DataFileException(entry.file(), line.number(),
					"no paper found, " + expected + ", not " + Excerpt.of(line.text())))
			.orElseGet(() -> new DataFileException(entry.file(), 0, "no paper found, " + expected));
	}

}
