package org.mlsyscatalog.identity;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Tells institutions of the same name apart by what else the affiliation names, and by
 * the registry itself.
 */
final class Namesakes {

	private static final int MANY_PARTS = 3;

	// As many relations as the National Institutes of Health have, or Inserm.
	static final int WELL_KNOWN = 12;

	static final int PROMINENT = 4;

	private static final int PROMINENCE = 3;

	private static final Pattern OF_ANY_COUNTRY = Pattern
		.compile("(?:ministry|department) of .*|national (?:\\w+ )*council");

	private final InstitutionRegistry registry;

	private final NameIndex names;

	Namesakes(InstitutionRegistry registry, NameIndex names) {
		this.registry = registry;
		this.names = names;
	}

	/**
	 * Whether a spelling says little about who is meant: words that many organisations
	 * have, or a single word of a company's name.
	 */
	boolean isVague(Spelling spelling, Resolution.Rule rule) {
		return !this.registry.isOwn(spelling.entry().id()) && !isWellKnown(spelling) && rule != Resolution.Rule.ACRONYM
				&& (this.names.isCommon(spelling.key())
						|| (rule == Resolution.Rule.LEGAL_SUFFIX_REMOVED && isOneWord(spelling.text())));
	}

	/** Whether a spelling is the own name of an institution that many know. */
	static boolean isWellKnown(Spelling spelling) {
		return isName(spelling) && spelling.entry().standing() >= WELL_KNOWN;
	}

	/**
	 * Whether it may be that of any country: all have a Ministry of Education, even if
	 * one alone is known by just that.
	 */
	boolean isOfAnyCountry(NameMatch match) {
		Spelling first = match.spellings().getFirst();
		if (match.mayBe((spelling) -> !isInSameCountry(spelling.entry(), first.entry()))) {
			return match.isAlways((spelling) -> OF_ANY_COUNTRY.matcher(spelling.key()).matches()
					&& this.names.isCommon(spelling.key()));
		}
		return match.isAlways((spelling) -> !isName(spelling) && spelling.key().startsWith("ministry of ")
				&& isVague(spelling, match.rule()));
	}

	private static boolean isOneWord(String name) {
		int open = name.indexOf(" (");
		return LegalForms.without((open > 0) ? name.substring(0, open) : name).orElse(name).indexOf(' ') < 0
				|| name.indexOf(' ') == open;
	}

	/** The one institution with almost the same words in its name. */
	Optional<NameMatch> byWords(Phrase phrase) {
		return this.names.findByWords(phrase);
	}

	/** Whether an institution belongs to one of the others, or is in the same city. */
	boolean isNear(RegistryEntry entry, Collection<RegistryEntry> others) {
		return isRelatedToAny(entry, others) || others.stream().anyMatch((other) -> isInSamePlace(entry, other));
	}

	/** With the institutions the others named speak for most, if they do for any. */
	NameMatch beside(NameMatch match, Collection<RegistryEntry> others) {
		if (match.spellings().size() == 1 || others.isEmpty()) {
			return match;
		}
		return narrowed(match, others).map((found) -> found.by(Resolution.Rule.NEIGHBOUR)).orElse(match);
	}

	/** With the institutions that belong to one of the others that may be meant. */
	NameMatch related(NameMatch match, Collection<RegistryEntry> possible) {
		if (match.spellings().size() == 1) {
			return match;
		}
		Set<RegistryEntry> others = new HashSet<>(possible);
		match.spellings().forEach((spelling) -> others.remove(spelling.entry()));
		return match.optionally((spelling) -> isRelatedToAny(spelling.entry(), others))
			.map((found) -> found.by(Resolution.Rule.NEIGHBOUR))
			.orElse(match);
	}

	boolean isRelatedToAny(RegistryEntry entry, Collection<RegistryEntry> others) {
		return others.stream().anyMatch((other) -> isRelated(entry, other));
	}

	/** The one candidate that belongs to, or is near, an institution that is certain. */
	Optional<NameMatch> supported(NameMatch match, Collection<RegistryEntry> certain) {
		return narrowed(match, certain).filter((left) -> left.spellings().size() == 1);
	}

	private Optional<NameMatch> narrowed(NameMatch match, Collection<RegistryEntry> others) {
		return match.optionally((spelling) -> isRelatedToAny(spelling.entry(), others))
			.or(() -> match
				.optionally((spelling) -> others.stream().anyMatch((other) -> isInSamePlace(spelling.entry(), other))))
			.or(() -> match.optionally(
					(spelling) -> others.stream().anyMatch((other) -> isInSameCountry(spelling.entry(), other))));
	}

	/** The one candidate at a place of these keys. */
	Optional<NameMatch> at(NameMatch match, Collection<String> placeKeys) {
		return one(match, (spelling) -> placeKeys.stream().anyMatch(spelling::isAt));
	}

	/** The one candidate in a country that is printed. */
	Optional<NameMatch> in(NameMatch match, Set<String> countries) {
		return countries.isEmpty() ? Optional.empty()
				: one(match, (spelling) -> Countries.agree(spelling.entry().country(), countries));
	}

	/**
	 * With the one institution that bears the name as its own, or has all others below
	 * it; all of them where there is none.
	 */
	NameMatch foremost(NameMatch match) {
		if (match.spellings().size() == 1) {
			return match;
		}
		return one(match, (spelling) -> isName(spelling) && isAboveAll(spelling.entry(), match)).or(() -> bearer(match))
			.or(() -> prominent(match))
			.or(() -> one(match,
					(spelling) -> isName(spelling) && this.registry.numberOfParts(spelling.entry().id()) >= MANY_PARTS))
			.orElse(match);
	}

	private Optional<NameMatch> bearer(NameMatch match) {
		return one(match, (spelling) -> isName(spelling) && !isVague(spelling, spelling.rule()))
			.filter((bearer) -> prominent(match).flatMap(NameMatch::certain).equals(bearer.certain())
					|| prominent(match).isEmpty());
	}

	// Northwestern University is hardly ever the one in Manila.
	static Optional<NameMatch> prominent(NameMatch match) {
		Spelling first = match.spellings().stream().max(Comparator.comparing(Namesakes::standing)).orElseThrow();
		return one(match, (spelling) -> standing(spelling) * PROMINENCE > standing(first))
			.filter((left) -> standing(first) >= PROMINENT && namesItself(first))
			.map((left) -> left.by(Resolution.Rule.FOREMOST));
	}

	// King's College is what Columbia University was called until 1784.
	private static boolean namesItself(Spelling spelling) {
		List<String> name = LooseKey.words(OrganisationKey.of(spelling.entry().name()));
		return isName(spelling) || LooseKey.words(spelling.key())
			.stream()
			.filter((word) -> !ShortForms.KINDS.contains(word))
			.anyMatch(name::contains);
	}

	private static int standing(Spelling spelling) {
		return Math.max(1, spelling.entry().standing());
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

	private static Optional<NameMatch> one(NameMatch match, Predicate<Spelling> wanted) {
		return match.optionally(wanted).filter((left) -> left.spellings().size() == 1);
	}

}
