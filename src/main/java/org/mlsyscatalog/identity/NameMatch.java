package org.mlsyscatalog.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The institutions a piece of an affiliation may name.
 *
 * @param spellings one for each institution, by id; never empty, several when ambiguous
 * @param rule the weakest rule needed for the match
 * @param countries the countries that were printed with the name; empty for none
 */
record NameMatch(List<Spelling> spellings, Resolution.Rule rule, Set<String> countries) {

	/** A match as sure as the spellings are. */
	static NameMatch of(List<Spelling> spellings) {
		Resolution.Rule weakest = Resolution.Rule.NAME;
		for (Spelling spelling : spellings) {
			weakest = weakest.weaker(spelling.rule());
		}
		return new NameMatch(spellings, weakest, Set.of());
	}

	NameMatch by(Resolution.Rule further) {
		return new NameMatch(this.spellings, this.rule.weaker(further), this.countries);
	}

	/** Beside a country as well; several have to agree if they can. */
	NameMatch in(Set<String> printed) {
		Set<String> both = new TreeSet<>(printed);
		if (!this.countries.isEmpty()) {
			both.retainAll(this.countries);
		}
		if (both.isEmpty()) {
			both.addAll(printed);
			both.addAll(this.countries);
		}
		return new NameMatch(this.spellings, this.rule.weaker(Resolution.Rule.COUNTRY_REMOVED), both);
	}

	boolean mayBe(Predicate<Spelling> condition) {
		for (Spelling spelling : this.spellings) {
			if (condition.test(spelling)) {
				return true;
			}
		}
		return false;
	}

	boolean isAlways(Predicate<Spelling> condition) {
		return !mayBe(condition.negate());
	}

	/** With only those institutions; at least one has to be left. */
	NameMatch only(Predicate<Spelling> condition) {
		return new NameMatch(this.spellings.stream().filter(condition).toList(), this.rule, this.countries);
	}

	/** With only those institutions, if there are any. */
	Optional<NameMatch> optionally(Predicate<Spelling> condition) {
		if (this.spellings.size() == 1) {
			return condition.test(this.spellings.getFirst()) ? Optional.of(this) : Optional.empty();
		}
		NameMatch left = only(condition);
		return left.spellings().isEmpty() ? Optional.empty() : Optional.of(left);
	}

	/** The only institution it may name. */
	Optional<RegistryEntry> certain() {
		return (this.spellings.size() == 1) ? Optional.of(this.spellings.getFirst().entry()) : Optional.empty();
	}

	Resolution resolution(String part) {
		Spelling first = this.spellings.getFirst();
		if (this.spellings.size() == 1) {
			return Resolution.of(part, first.entry(), this.rule, first.text());
		}
		return Resolution.ambiguous(part, first.text(), this.spellings.stream().map(Spelling::entry).toList());
	}

}
