package org.mlsyscatalog.web;

import java.util.List;

/** A program sent parameters that cannot be followed; says what to send instead. */
class BadParametersException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	BadParametersException(List<String> problems) {
		super(String.join(" ", problems));
	}

}
