package org.mlsyscatalog.listing;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * One paper as printed, with clean values beside it.
 *
 * @param file the listing's path inside the data folder
 * @param line the line it stands in or begins at, counted from 1
 * @param raw the whole lines as decoded, before any repair, joined by a line feed
 * @param listedTitle the title as printed, but for markup
 * @param title the title cleaned; never blank
 * @param authors in the order printed; empty where none is given
 * @param pdf where the paper's file is, as printed: mostly relative to the edition's page
 */
public record ListedPaper(String file, int line, String raw, String listedTitle, String title,
		List<ListedAuthor> authors, Optional<String> pdf) {

	public ListedPaper {
		authors = List.copyOf(authors);
	}

	/** A paper without a link. */
	public ListedPaper(String file, int line, String raw, String listedTitle, String title,
			List<ListedAuthor> authors) {
		this(file, line, raw, listedTitle, title, authors, Optional.empty());
	}

	/**
	 * The address of the paper's file.
	 * @param editionUrl the page the listing comes from, which a relative link starts at
	 * @return an absolute http or https address; empty where there is none or the link
	 * leads to none
	 */
	public Optional<URI> pdfAddress(Optional<String> editionUrl) {
		return this.pdf.flatMap((link) -> WebAddress.resolve(link, editionUrl));
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
