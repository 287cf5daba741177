package org.mlsyscatalog.ingest;

import java.util.Optional;

import org.mlsyscatalog.identity.PersonName;
import org.mlsyscatalog.listing.ListedPaper;
import org.mlsyscatalog.listing.ListedPaper.ListedAuthor;

/**
 * What the catalog has room for, far above any real paper: a line beyond it was read
 * wrongly, and must not cost the other lines.
 */
final class PaperSize {

	private static final int LONGEST_TEXT = 4000;

	private static final int LONGEST_NAME = 500;

	static final int LONGEST_ADDRESS = 4000;

	private static final int MOST_AUTHORS = 8000;

	/** In all parentheses of one author together. */
	private static final int LONGEST_AFFILIATIONS = 5 * LONGEST_TEXT;

	private PaperSize() {
	}

	/** What is too large about a paper; empty where it fits. */
	static Optional<String> excess(ListedPaper paper) {
		if (paper.listedTitle().length() > LONGEST_TEXT || paper.title().length() > LONGEST_TEXT) {
			return Optional.of("its title has more than " + LONGEST_TEXT + " characters.");
		}
		if (paper.authors().size() > MOST_AUTHORS) {
			return Optional.of("it has more than " + MOST_AUTHORS + " authors.");
		}
		return paper.authors().stream().flatMap((author) -> excess(author).stream()).findFirst();
	}

	private static Optional<String> excess(ListedAuthor author) {
		PersonName name = PersonName.parse(author.name());
		if (author.listedName().length() > LONGEST_NAME || name.inverted().length() > LONGEST_NAME
				|| name.key().length() > LONGEST_NAME) {
			return Optional.of("an author's name has more than " + LONGEST_NAME + " characters.");
		}
		if (author.affiliations()
			.stream()
			.mapToInt((affiliation) -> affiliation.listed().length())
			.sum() > LONGEST_AFFILIATIONS) {
			return Optional.of("an author's affiliations have more than " + LONGEST_AFFILIATIONS + " characters.");
		}
		return author.affiliations().stream().anyMatch((affiliation) -> affiliation.listed().length() > LONGEST_TEXT)
				? Optional.of("an affiliation has more than " + LONGEST_TEXT + " characters.") : Optional.empty();
	}

}
