package org.mlsyscatalog.listing;

/** Reads authors in one of the forms in which they are printed. */
interface AuthorsReader {

	/** Reads one line, or part of a line, of authors; never throws. */
	void read(Span authors, Byline byline, Problems problems);

	/** The authors of one line alone. */
	default Byline read(Span authors, Problems problems) {
		Byline byline = new Byline(problems);
		read(authors, byline, problems);
		return byline;
	}

}
