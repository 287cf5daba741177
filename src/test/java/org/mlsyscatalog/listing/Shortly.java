package org.mlsyscatalog.listing;

import java.util.List;
import java.util.stream.Collectors;

import org.mlsyscatalog.listing.ListedPaper.ListedAuthor;

/** What was read, in short, to stand in tables. */
final class Shortly {

	private Shortly() {
	}

	static Listing read(Layout layout, String text) {
		return Listing.read("listings/x.txt", layout, LineSplitter.split("listings/x.txt", text), new Problems());
	}

	/** {@code A[MIT] B[CMU/ETH] C[]}. */
	static String authors(ListedPaper paper) {
		return paper.authors().stream().map(Shortly::author).collect(Collectors.joining(" "));
	}

	private static String author(ListedAuthor author) {
		List<String> affiliations = author.affiliations().stream().map((one) -> one.name().orElse("?")).toList();
		return author.name() + "[" + String.join("/", affiliations) + "]";
	}

	/** {@code 2:1 UNREADABLE_LINE} and so on. */
	static String problems(Listing listing) {
		return listing.problems()
			.stream()
			.map((problem) -> problem.line() + ":" + problem.column() + " " + problem.kind())
			.collect(Collectors.joining(" "));
	}

	static String kinds(Listing listing) {
		return listing.problems()
			.stream()
			.map((problem) -> problem.kind().name())
			.sorted()
			.collect(Collectors.joining(" "));
	}

}
