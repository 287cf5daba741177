package org.mlsyscatalog.identity;

import java.util.Comparator;
import java.util.List;

/**
 * One spelling of an institution in the registry.
 *
 * @param entry the institution
 * @param text the name or alias as the registry has it
 * @param rule {@code NAME} or {@code ALIAS}
 * @param key the key of the text
 * @param placeKeys the keys of the institution's places
 */
record Spelling(RegistryEntry entry, String text, Resolution.Rule rule, String key, List<String> placeKeys) {

	/** By institution; its name before its aliases. */
	static final Comparator<Spelling> ORDER = Comparator.comparing((Spelling spelling) -> spelling.entry().id())
		.thenComparing(Spelling::rule)
		.thenComparing(Spelling::text);

	Spelling(RegistryEntry entry, String text, Resolution.Rule rule, List<String> placeKeys) {
		this(entry, text, rule, OrganisationKey.of(text), placeKeys);
	}

	/** The canonical name of an institution. */
	static Spelling name(RegistryEntry entry) {
		return new Spelling(entry, entry.name(), Resolution.Rule.NAME,
				entry.places().stream().map(OrganisationKey::of).toList());
	}

	/** Whether this institution is printed with the place of that key after its name. */
	boolean isAt(String placeKey) {
		return this.placeKeys.contains(placeKey);
	}

}
