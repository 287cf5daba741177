package org.mlsyscatalog.identity;

import java.util.Comparator;

/**
 * One spelling of an institution in the registry.
 *
 * @param entry the institution
 * @param text the name or alias as the registry has it
 * @param rule {@code NAME} or {@code ALIAS}
 */
record Spelling(RegistryEntry entry, String text, Resolution.Rule rule) {

	/** By institution; its name before its aliases. */
	static final Comparator<Spelling> ORDER = Comparator.comparing((Spelling spelling) -> spelling.entry().id())
		.thenComparing(Spelling::rule)
		.thenComparing(Spelling::text);

	/** Whether this institution is printed with that place after its name. */
	boolean isAt(String place) {
		String key = OrganisationKey.of(place);
		return this.entry.places().stream().anyMatch((known) -> OrganisationKey.of(known).equals(key));
	}

}
