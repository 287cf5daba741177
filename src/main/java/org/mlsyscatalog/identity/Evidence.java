package org.mlsyscatalog.identity;

import java.util.List;

/**
 * What says that two names are the same person's.
 *
 * @param institutions where both were: names as given to the credits, ids or printed text
 * @param coAuthors those both wrote with
 * @param orcid whether both have the same ORCID
 */
public record Evidence(List<SharedPlace> institutions, List<String> coAuthors, boolean orcid) {

	/**
	 * Where two names were.
	 *
	 * @param name the institution's id, or what was printed
	 * @param identified whether it is an id
	 */
	public record SharedPlace(String name, boolean identified) {
	}

	/** Keeps its own copies of the lists. */
	public Evidence {
		institutions = List.copyOf(institutions);
		coAuthors = List.copyOf(coAuthors);
	}

}
