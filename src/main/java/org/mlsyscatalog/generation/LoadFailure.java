package org.mlsyscatalog.generation;

/**
 * Why a state of the data folder could not be loaded, in words for the person who can
 * mend it.
 *
 * @param file the file concerned, inside the data folder; empty if none in particular
 * @param line the line, counted from 1; 0 where the whole file is meant
 * @param message what is wrong and what was expected
 */
public record LoadFailure(String file, int line, String message) {

	/** Where the failure is, as editors and compilers print it: {@code file:line}. */
	public String place() {
		return this.file + ((this.line > 0) ? ":" + this.line : "");
	}

	@Override
	public String toString() {
		return this.file.isEmpty() ? this.message : place() + ": " + this.message;
	}

}
