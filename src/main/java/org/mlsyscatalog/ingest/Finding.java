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
 * @param became what was made of it; empty where it was left as it is
 */
record Finding(String file, int line, int column, Problem.Severity severity, String kind, String description,
		String text, String became) {

	/**
	 * The finding as a problem of the catalog.
	 * @param number its place among all
	 * @param placeInKind its place among those of its kind
	 */
	Problem problem(long number, int placeInKind) {
		return new Problem(number, this.file, this.line, this.column, this.severity, this.kind, placeInKind,
				this.description, this.text, this.became);
	}

	/** The same with something else in place of a text. */
	Finding replacing(String hidden, String instead) {
		return new Finding(this.file, this.line, this.column, this.severity, this.kind, this.description,
				this.text.replace(hidden, instead), this.became.replace(hidden, instead));
	}

}
