package org.mlsyscatalog.identity;

import java.util.List;
import java.util.Optional;

/**
 * How one organisation named in an affiliation was identified.
 *
 * @param part the piece of the affiliation that names this organisation, as printed
 * @param institution which one it is; empty when that is not known for certain
 * @param rule how that was found, or why it was not
 * @param confidence how sure it is, from 0 to 1; 0 when unresolved
 * @param matched the name or alias of the registry that matched
 * @param alternatives the institutions it may be, when ambiguous
 */
public record Resolution(String part, Optional<RegistryEntry> institution, Rule rule, double confidence,
		Optional<String> matched, List<RegistryEntry> alternatives) {

	/** Keeps its own copy of the alternatives. */
	public Resolution {
		alternatives = List.copyOf(alternatives);
	}

	static Resolution of(String part, RegistryEntry institution, Rule rule, String matched) {
		return new Resolution(part, Optional.of(institution), rule, rule.confidence(), Optional.of(matched), List.of());
	}

	static Resolution unknown(String part) {
		return new Resolution(part, Optional.empty(), Rule.UNKNOWN, 0, Optional.empty(), List.of());
	}

	static Resolution ambiguous(String part, String matched, List<RegistryEntry> alternatives) {
		return new Resolution(part, Optional.empty(), Rule.AMBIGUOUS, 0, Optional.of(matched), alternatives);
	}

	/** The ways to identify an organisation, and to fail at it. */
	public enum Rule {

		/** The text is the canonical name. */
		NAME("the name of the institution", 1),

		/** The text is one of the aliases. */
		ALIAS("a known other spelling of the institution", 0.98),

		/** What is left without a department is the name or an alias. */
		DEPARTMENT_REMOVED("the institution named beside a department", 0.95),

		/** What is left without "Inc." or "GmbH" is the name or an alias. */
		LEGAL_SUFFIX_REMOVED("the name without its legal form, such as Inc. or GmbH", 0.97),

		/**
		 * What is left without country, state and postal code is the name or an alias.
		 */
		COUNTRY_REMOVED("the institution named before a country, state or postal code", 0.96),

		/** What is left without one of its places is the name or an alias. */
		PLACE_REMOVED("the institution named before one of its places", 0.95),

		/** The name without the letters that are not English ones. */
		LETTERS_LOST("a name of which some letters were lost, such as \u00e9", 0.92),

		/** The same telling words in another order, abbreviated or half translated. */
		WORDS_REARRANGED("a name of the same words in another order or form", 0.92),

		/**
		 * The name is followed or led by a part of the institution in the same phrase.
		 */
		PART_REMOVED("the institution whose school, hospital or laboratory is named with it", 0.9),

		/** Initials, with a place, a country or another institution beside them. */
		ACRONYM("its initials, together with what is printed beside them", 0.88),

		/** The same words but for a few that many names have. */
		MOST_WORDS("a name of almost the same words", 0.8),

		/** An ambiguous name, settled by another organisation in the same affiliation. */
		NEIGHBOUR("an ambiguous name, settled by another organisation beside it", 0.9),

		/** A name of several institutions, of which one is by far the best known. */
		FOREMOST("a name that several institutions share, one of them far better known than the others", 0.85),

		/** An ambiguous name, settled by another affiliation on the same paper. */
		CO_AUTHOR("an ambiguous name, settled by another affiliation on the same paper", 0.9),

		/** A person decided, with reason and source. */
		CORRECTION("a recorded correction", 1),

		/** The name belongs to several institutions. */
		AMBIGUOUS("a name that several institutions share", 0),

		/** No institution of the registry has this name. */
		UNKNOWN("no institution of the registry is known by this name", 0);

		private final String description;

		private final double confidence;

		Rule(String description, double confidence) {
			this.description = description;
			this.confidence = confidence;
		}

		/** The rule in words a reader understands, to follow "resolved by". */
		public String description() {
			return this.description;
		}

		double confidence() {
			return this.confidence;
		}

		/** The less certain of two rules. */
		Rule weaker(Rule other) {
			return (other.confidence < this.confidence) ? other : this;
		}

	}

}
