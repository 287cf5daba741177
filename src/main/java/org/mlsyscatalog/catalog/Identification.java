package org.mlsyscatalog.catalog;

import java.util.Optional;

/**
 * How one organisation named in an affiliation was identified.
 *
 * @param part the piece of the printed text that names it
 * @param institution empty where it stayed unresolved
 * @param rule the rule's name, in lower case with hyphens, such as {@code co-author}
 * @param confidence from 0 (unresolved) to 1
 * @param matched the name of the registry that matched
 * @param reason the rule in words for readers, such as "a known other spelling"
 */
public record Identification(String part, Optional<Institution> institution, String rule, double confidence,
		Optional<String> matched, String reason) {

	/** The rule of a printed value that names no organisation, such as {@code 1997}. */
	public static final String NOT_AN_ORGANISATION = "not-an-organisation";

	/** A printed value that names no organisation. */
	public static Identification notAnOrganisation(String listed) {
		return new Identification(listed, Optional.empty(), NOT_AN_ORGANISATION, 0, Optional.empty(),
				"this names no organisation");
	}

}
