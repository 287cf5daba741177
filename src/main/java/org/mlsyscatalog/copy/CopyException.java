package org.mlsyscatalog.copy;

/** A copy cannot be made; the message tells a person why. */
public final class CopyException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	CopyException(String message) {
		super(message);
	}

}
