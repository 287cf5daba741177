package org.mlsyscatalog.web;

/** There is nothing under this address. */
class NotFoundException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * @param kind what was looked for, such as "paper"
	 */
	NotFoundException(String kind, String id) {
		super("There is no " + kind + " “" + id + "” in this catalog.");
	}

}
