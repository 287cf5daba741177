package org.mlsyscatalog.ingest;

import org.mlsyscatalog.catalog.Problem;

/**
 * Something in the data folder that was changed, doubted or not understood.
 *
 * @param file a path inside the data folder
 * @param line counted from 1; 0 where the whole file is meant
 * @param column counted from 1; 0 where unknown
 * @param kind in lower case with hyphens
 * @param description one sentence for people
 * @param text the text concerned, as printed
 */
record Finding(String file, int line, int column, Problem.Severity severity, String kind, String description,
		String text) {

	/** The finding as a problem of the catalog, at its place among all. */
	Problem problem(long number) {
		return new Problem(number, this.file, this.line, this.column, this.severity, this.kind, this.description,
				this.text);
	}

	/** The same about another text. */
	Finding withText(String other) {
		return new Finding(this.file, this.line, this.column, this.severity, this.kind, this.description, other);
	}

}
