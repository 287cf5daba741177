package org.mlsyscatalog.command;

import java.util.List;

import org.mlsyscatalog.identity.RegistryEntry;

/**
 * Something a person should look at.
 *
 * @param file as it was given on the command line
 * @param place where it is found first
 * @param kind in lower case with hyphens
 * @param message one sentence for people
 * @param text the text concerned, as printed
 * @param also where it is found again
 * @param candidates the institutions it may be, or whose names are near
 */
record Finding(String file, Place place, Level level, String kind, String message, String text, List<Place> also,
		List<RegistryEntry> candidates) {

	static final String UNKNOWN_AFFILIATION = "unknown-affiliation";

	static final String AMBIGUOUS_AFFILIATION = "ambiguous-affiliation";

	Finding {
		also = List.copyOf(also);
		candidates = List.copyOf(candidates);
	}

	/** A finding about one place alone. */
	Finding(String file, Place place, Level level, String kind, String message, String text) {
		this(file, place, level, kind, message, text, List.of(), List.of());
	}

}
