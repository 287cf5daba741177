package org.mlsyscatalog.listing;

import java.util.List;

/**
 * Reads one layout. A reader has no state, never throws, and accounts for every line:
 * what is not in a paper it returns is the text of a problem.
 */
interface ListingReader {

	List<ListedPaper> read(List<Line> lines, Problems problems);

	/** What a line of this layout looks like, for people whose file does not fit. */
	String expected();

}
