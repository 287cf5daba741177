package org.mlsyscatalog.web;

/** More was sent than can be answered at once; says how much can. */
class TooLargeException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	TooLargeException(String message) {
		super(message);
	}

}
