package org.mlsyscatalog.generation;

/** There is no good generation to read from yet. */
public class NothingServedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	NothingServedException() {
		super("The catalog is not available yet");
	}

}
