package org.mlsyscatalog.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mlsyscatalog.catalog.Certainty;

/**
 * What an affiliation names, and how that was found.
 *
 * @param affiliation as it was given
 * @param principal the id of the institution it stands for above all; null where that is
 * not certain
 * @param standsFor that institution in full; it may not be named itself, as the
 * university of a school
 * @param resolutions one for each organisation named, in the order given
 */
record ResolvedAffiliation(String affiliation, @Nullable String principal, @Nullable Known standsFor,
		List<Found> resolutions) {

	/**
	 * One organisation.
	 *
	 * @param part the piece that names it
	 * @param institution which one it is; null where that is not certain
	 * @param rule in lower case with hyphens
	 * @param reason the rule in words, to follow "resolved by"
	 * @param confidence from 0 (unresolved) to 1
	 * @param matched the name of the registry that matched
	 * @param principal whether the affiliation stands for this one above all
	 * @param alternatives those it may be, where several share the name
	 * @param suggestions those with the nearest names, where it is unknown
	 */
	record Found(String part, @Nullable Known institution, String rule, String reason, double confidence,
			@Nullable String matched, boolean principal, List<Known> alternatives, List<Known> suggestions) {

		/** How sure it is, in words; empty where it is unresolved. */
		public String certainty() {
			return (this.institution != null) ? Certainty.of(this.confidence) : "";
		}

	}

	/**
	 * An institution of the registry.
	 *
	 * @param country ISO 3166-1 alpha-2; null where not known
	 * @param url its page; null where no paper of the catalog names it
	 */
	record Known(String id, String name, @Nullable String ror, @Nullable String country, @Nullable String url) {
	}

}
