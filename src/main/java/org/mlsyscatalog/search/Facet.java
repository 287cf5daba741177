package org.mlsyscatalog.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A dimension papers are counted and narrowed by. */
public enum Facet {

	/** By author id. */
	AUTHOR,
	/** By institution id, with everything below it. */
	INSTITUTION,
	/** By venue; values are series, though an edition can be chosen too. */
	VENUE,
	/** By year. */
	YEAR,
	/** By topic id. */
	TOPIC;

	/** The facet's name in parameters and answers, in lower case. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The facet of this name, as {@link #id()} gives it. */
	public static Optional<Facet> withId(String id) {
		return Arrays.stream(values()).filter((facet) -> facet.id().equals(id)).findFirst();
	}

}
