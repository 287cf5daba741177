package org.mlsyscatalog.web;

/** There is nothing under this address. */
class NotFoundException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String kind;

	private final String id;

	/**
	 * @param kind what was looked for, such as "paper"
	 */
	NotFoundException(String kind, String id) {
		super("There is no " + kind + " “" + id + "” in this catalog.");
		this.kind = kind;
		this.id = id;
	}

	/** What was looked for, such as "paper". */
	String kind() {
		return this.kind;
	}

	/** What it was looked for by. */
	String id() {
		return this.id;
	}

}
