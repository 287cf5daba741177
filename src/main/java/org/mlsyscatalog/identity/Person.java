package org.mlsyscatalog.identity;

import java.util.List;
import java.util.Optional;

/**
 * Somebody in the catalog, under one id.
 *
 * @param id readable and lasting
 * @param name the spelling that stands for the person
 * @param otherNames all others that occur and may be shown, by name
 * @param papers how many papers count as the person's
 * @param groups into how many groups at different institutions in the same years the
 * papers fall that share no co-author; where there are several, this may be several
 * people
 * @param rulings what people decided about this author and may be shown
 */
public record Person(String id, String name, List<OtherName> otherNames, int papers, int groups,
		List<AuthorRuling> rulings) {

	/**
	 * Another spelling.
	 *
	 * @param evidence what joined it; empty where it is the same cleaned name or was
	 * joined by hand
	 */
	public record OtherName(String name, Optional<Evidence> evidence) {
	}

	/** Keeps its own copies of the lists. */
	public Person {
		otherNames = List.copyOf(otherNames);
		rulings = List.copyOf(rulings);
	}

}
