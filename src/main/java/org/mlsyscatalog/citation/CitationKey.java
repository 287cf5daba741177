package org.mlsyscatalog.citation;

import org.mlsyscatalog.catalog.PaperCard;
import org.mlsyscatalog.identity.PersonName;
import org.mlsyscatalog.identity.Slug;

/**
 * What a paper is cited by: surname, year, venue and title word, such as
 * {@code schelter2018learningsys:deequ}. It is the paper's id in another order, so it is
 * unique in the whole catalog, the same wherever the paper is exported, and has the
 * further title words or the digest that keep ids apart.
 */
final class CitationKey {

	/** Parts the title words from the rest, so that no two ids make the same key. */
	private static final char BEFORE_TITLE = ':';

	private CitationKey() {
	}

	static String of(PaperCard paper) {
		String series = paper.series().id();
		String year = String.valueOf(paper.year());
		String edition = series + "-" + year;
		if (!paper.id().startsWith(edition + "-")) {
			return paper.id();
		}
		String words = paper.id().substring(edition.length() + 1);
		String surname = surname(paper, words);
		if (surname.isEmpty()) {
			// No key begins with a digit, which not every program would take.
			return "anonymous" + BEFORE_TITLE + year + series + BEFORE_TITLE + words;
		}
		String title = words.substring(Math.min(words.length(), surname.length() + 1));
		return surname + year + series + (title.isEmpty() ? "" : BEFORE_TITLE + title);
	}

	/** The part of the id that is the first author's surname. */
	private static String surname(PaperCard paper, String words) {
		if (paper.authors().isEmpty()) {
			return (paper.withdrawal() != null && !paper.withdrawal().authors().isEmpty())
					? surname(paper.withdrawal().authors().getFirst(), words) : "";
		}
		return surname(paper.authors().getFirst().name(), words);
	}

	private static String surname(String name, String words) {
		String surname = Slug.of(PersonName.parse(name).family());
		if (words.equals(surname) || words.startsWith(surname + "-")) {
			return surname;
		}
		// The name was corrected, and ids are not: then its first word will do.
		int end = words.indexOf('-');
		return (end < 0) ? words : words.substring(0, end);
	}

}
