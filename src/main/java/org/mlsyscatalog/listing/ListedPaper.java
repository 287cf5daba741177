package org.mlsyscatalog.listing;

import java.util.List;
import java.util.Optional;

/**
 * One paper as printed, with clean values beside it.
 *
 * @param file the listing's path inside the data folder
 * @param line the line it stands in, counted from 1
 * @param raw the whole line as decoded, before any repair
 * @param listedTitle the title as printed, verbatim
 * @param title the title cleaned; never blank
 * @param authors in the order printed; empty where none is given
 */
public record ListedPaper(String file, int line, String raw, String listedTitle, String title,
		List<ListedAuthor> authors) {

	public ListedPaper {
		authors = List.copyOf(authors);
	}

	/**
	 * One author of this paper as printed.
	 *
	 * @param listedName the name as printed, but for outer white space
	 * @param name the name cleaned; never blank
	 * @param affiliations one per printed parenthesis that is not empty
	 */
	public record ListedAuthor(String listedName, String name, List<ListedAffiliation> affiliations) {

		public ListedAuthor {
			affiliations = List.copyOf(affiliations);
		}

	}

	/**
	 * What one printed parenthesis says.
	 *
	 * @param listed its content as printed, but for outer white space; never empty
	 * @param name the same cleaned; empty where it is no organisation, such as 1997
	 */
	public record ListedAffiliation(String listed, Optional<String> name) {
	}

}
