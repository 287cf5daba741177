package org.mlsyscatalog.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Tells institutions of the same name apart by what else the affiliation names, and by
 * the registry itself.
 */
final class Namesakes {

	private final InstitutionRegistry registry;

	Namesakes(InstitutionRegistry registry) {
		this.registry = registry;
	}

	/** With the one institution the others named speak for, if there is one. */
	NameMatch beside(NameMatch match, Collection<RegistryEntry> certain) {
		if (match.spellings().size() == 1 || certain.isEmpty()) {
			return match;
		}
		return supported(match, certain).map((found) -> found.by(Resolution.Rule.NEIGHBOUR)).orElse(match);
	}

	/** The one candidate that belongs to, or is near, an institution that is certain. */
	Optional<NameMatch> supported(NameMatch match, Collection<RegistryEntry> certain) {
		return one(match, (entry) -> certain.stream().anyMatch((other) -> isRelated(entry, other)))
			.or(() -> one(match, (entry) -> certain.stream().anyMatch((other) -> isInSamePlace(entry, other))))
			.or(() -> one(match, (entry) -> certain.stream().anyMatch((other) -> isInSameCountry(entry, other))));
	}

	/** The one candidate at a place that is printed. */
	Optional<NameMatch> at(NameMatch match, Collection<String> places) {
		return only(match,
				match.spellings().stream().filter((spelling) -> places.stream().anyMatch(spelling::isAt)).toList());
	}

	/** The one candidate in a country that is printed. */
	Optional<NameMatch> in(NameMatch match, Set<String> countries) {
		return countries.isEmpty() ? Optional.empty()
				: one(match, (entry) -> Countries.agree(entry.country(), countries));
	}

	/**
	 * With the one institution that bears the name as its own, or has all others below
	 * it; all of them where there is none.
	 */
	NameMatch foremost(NameMatch match) {
		if (match.spellings().size() == 1) {
			return match;
		}
		return one(match, (entry) -> isAboveAll(entry, match))
			.or(() -> only(match, match.spellings().stream().filter(Namesakes::isName).toList()))
			.orElse(match);
	}

	private static boolean isName(Spelling spelling) {
		return spelling.rule() == Resolution.Rule.NAME;
	}

	private boolean isAboveAll(RegistryEntry entry, NameMatch match) {
		return match.spellings()
			.stream()
			.map(Spelling::entry)
			.allMatch((other) -> other == entry || this.registry.ancestors(other.id()).contains(entry.id()));
	}

	private boolean isRelated(RegistryEntry one, RegistryEntry other) {
		Set<String> above = this.registry.ancestors(one.id());
		return above.contains(other.id()) || this.registry.ancestors(other.id()).contains(one.id());
	}

	private static boolean isInSamePlace(RegistryEntry one, RegistryEntry other) {
		return isInSameCountry(one, other) && one.places().stream().anyMatch(other.places()::contains);
	}

	private static boolean isInSameCountry(RegistryEntry one, RegistryEntry other) {
		return one.country().equals(other.country());
	}

	private static Optional<NameMatch> one(NameMatch match, Predicate<RegistryEntry> wanted) {
		return only(match, match.spellings().stream().filter((spelling) -> wanted.test(spelling.entry())).toList());
	}

	private static Optional<NameMatch> only(NameMatch match, List<Spelling> left) {
		return (left.size() == 1) ? Optional.of(match.only(left::contains)) : Optional.empty();
	}

}
