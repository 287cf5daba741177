package org.mlsyscatalog.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * One author of one paper, as far as it tells who that is.
 *
 * @param uncorrected the cleaned name before any correction; ids are made from it
 * @param name the name after corrections
 * @param institutions the ids of the institutions identified on this paper
 * @param otherPlaces organisations that were named but not identified, as printed
 * @param orcid the person's ORCID, where the catalog's data gives one
 */
public record Credit(PersonName uncorrected, PersonName name, Collection<String> institutions,
		Collection<String> otherPlaces, Optional<String> orcid) {

	/** Keeps its own copies of the lists. */
	public Credit {
		institutions = List.copyOf(institutions);
		otherPlaces = List.copyOf(otherPlaces);
	}

}
