package org.mlsyscatalog.web;

/** Something held for a while and does no longer; says how to begin again. */
class GoneException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	GoneException(String message) {
		super(message);
	}

}
