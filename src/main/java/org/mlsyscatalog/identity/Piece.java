package org.mlsyscatalog.identity;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a run of atoms of an affiliation turned out to be. */
sealed interface Piece {

	/** Its first atom. */
	int first();

	/** Its last atom. */
	int last();

	/** A known name. */
	record Named(int first, int last, NameMatch match) implements Piece {
	}

	/** Initials that may be those of an institution. */
	record Initials(int first, int last, NameMatch match) implements Piece {
	}

	/** A department of an organisation beside it. */
	record Department(int first, int last) implements Piece {
	}

	/** A country, a state or a postal code; the countries may be empty. */
	record Place(int first, int last, Set<String> countries) implements Piece {
	}

	/** Anything else: an organisation that is not known, as it reads, or a city. */
	record Leftover(int first, int last, Phrase phrase, boolean isOrganisation) implements Piece {

		// One, two and three capitalised words.
		private static final Pattern IN_COUNTRY = Pattern
			.compile("(?<!\\S)in (?=(\\p{Lu}[\\p{L}.]+))(?=(\\p{Lu}[\\p{L}.]+ \\p{Lu}[\\p{L}.]+))?");

		/** A piece that is told to be an organisation where it reads like one. */
		static Leftover of(int first, int last, Phrase phrase) {
			return new Leftover(first, last, phrase, phrase.has(Word::unknown));
		}

		/** What is printed. */
		String text() {
			return this.phrase.text();
		}

		/** The countries it says to be in: Ministry of Education in Saudi Arabia. */
		Set<String> countries() {
			if (!text().contains("in ")) {
				return Set.of();
			}
			Matcher in = IN_COUNTRY.matcher(text());
			Set<String> countries = new TreeSet<>();
			while (in.find()) {
				for (int group = 1; group <= in.groupCount(); group++) {
					if (in.group(group) != null) {
						countries.addAll(Countries.named(in.group(group)));
					}
				}
			}
			return countries;
		}

	}

}
