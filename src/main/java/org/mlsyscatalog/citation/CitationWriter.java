package org.mlsyscatalog.citation;

import java.io.IOException;

/** Writes references, one after the other, keeping none. */
public interface CitationWriter {

	/** Writes what stands before the first reference. */
	default void begin() throws IOException {
	}

	/** Writes one more reference. */
	void write(Reference reference) throws IOException;

	/** Writes what stands behind the last reference. */
	default void end() throws IOException {
	}

}
