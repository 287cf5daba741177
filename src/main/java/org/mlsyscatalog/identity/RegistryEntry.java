package org.mlsyscatalog.identity;

import java.util.List;
import java.util.Optional;

/**
 * One institution of the registry.
 *
 * @param id its lasting id: {@code university-of-california-berkeley}
 * @param name its canonical name
 * @param kind what sort of organisation it is
 * @param country where it has its seat, as an ISO 3166-1 alpha-2 code; empty where a
 * second registry gives none
 * @param ror its id in the Research Organization Registry, {@code https://ror.org/…}
 * @param homepage its web page
 * @param parents the ids of the institutions it directly belongs to
 * @param aliases other spellings of it; one listed under several institutions is
 * ambiguous
 * @param places cities and sites printed after the name that denote the same institution
 * @param acronyms initials that are a hint and no proof: they need a name, a place or a
 * country beside them
 * @param domains its internet domains
 * @param standing how prominent a second registry makes it: how many others it is related
 * to there, and two more where it funds research; 0 in our own
 */
public record RegistryEntry(String id, String name, InstitutionKind kind, String country, Optional<String> ror,
		Optional<String> homepage, List<String> parents, List<String> aliases, List<String> places,
		List<String> acronyms, List<String> domains, int standing) {

	/** Keeps its own copies of the lists. */
	public RegistryEntry {
		parents = List.copyOf(parents);
		aliases = List.copyOf(aliases);
		places = List.copyOf(places);
		acronyms = List.copyOf(acronyms);
		domains = List.copyOf(domains);
	}

	// Equal ones have the same id, and they are put into sets all the time.
	@Override
	public int hashCode() {
		return this.id.hashCode();
	}

	/** An institution as our own registry describes it. */
	public RegistryEntry(String id, String name, InstitutionKind kind, String country, Optional<String> ror,
			Optional<String> homepage, List<String> parents, List<String> aliases, List<String> places) {
		this(id, name, kind, country, ror, homepage, parents, aliases, places, List.of(), List.of(), 0);
	}

}
