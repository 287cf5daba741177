package org.mlsyscatalog.web;

import java.util.Collection;
import java.util.List;

/** There is nothing under this address. */
class NotFoundException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private static final int MOST_NAMED = 10;

	private final String kind;

	private final String id;

	/**
	 * @param kind what was looked for, such as "paper"
	 */
	NotFoundException(String kind, List<String> ids) {
		super("There is no " + kind + " “" + String.join("”, “", ids.subList(0, Math.min(ids.size(), MOST_NAMED)))
				+ ((ids.size() > MOST_NAMED) ? "” and %d more".formatted(ids.size() - MOST_NAMED) : "”")
				+ " in this catalog.");
		this.kind = kind;
		this.id = ids.getFirst();
	}

	/**
	 * @param kind what was looked for, such as "paper"
	 */
	NotFoundException(String kind, String id) {
		super("There is no " + kind + " “" + id + "” in this catalog.");
		this.kind = kind;
		this.id = id;
	}

	private NotFoundException(String message, String kind, String id) {
		super(message);
		this.kind = kind;
		this.id = id;
	}

	/**
	 * For what has few names, of which the nearest is told.
	 * @param kind what was looked for, such as "facet"
	 * @param known what there is
	 */
	static NotFoundException among(String kind, String id, Collection<String> known) {
		return new NotFoundException(DidYouMean.told("There is no " + kind + " '" + id + "'", id, known), kind, id);
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
