package org.mlsyscatalog.identity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the institution that the words before or after a part of it name. They may say
 * less than its name does: Yale is enough before School of Public Health.
 */
final class NamesBesideParts {

	private static final int MOST_WORDS_OF_A_NAME = 4;

	private static final int LONG_WORD = 5;

	private static final int MANY_WORDS = 5;

	private static final Pattern SCHOOL = Pattern
		.compile("(?i) (?:(?:medical|law|business) school|(?:school|college) of\\b).*");

	private final NameIndex names;

	NamesBesideParts(NameIndex names) {
		this.names = names;
	}

	/** Whether a name is that of a school rather than of a university. */
	static boolean isSchool(String name) {
		return SCHOOL.matcher(name).find();
	}

	/** The university whose school a name is: Indiana University School of Medicine. */
	Optional<NameMatch> universityOfSchool(String name) {
		Matcher school = SCHOOL.matcher(name);
		return !school.find() ? Optional.empty()
				: organisation(Phrase.of(name.substring(0, school.start()))).flatMap(NamesBesideParts::university);
	}

	/**
	 * The institution that reads like one and has a telling name, or a well-known one.
	 */
	Optional<NameMatch> organisation(Phrase words) {
		if (words.size() < 2 || !words.has(Word::organisation)) {
			return Optional.empty();
		}
		String text = words.text();
		String key = words.key();
		boolean mayBegin = this.names.mayBegin(key);
		if (this.names.isCommon(key)) {
			return mayBegin
					? this.names.find(key, text)
						.flatMap((match) -> match
							.optionally((spelling) -> Namesakes.isWellKnown(spelling) || isLong(match)))
					: Optional.empty();
		}
		return (mayBegin ? this.names.find(key, text) : Optional.<NameMatch>empty())
			.or(() -> this.names.findRearranged(words));
	}

	// China Electronics Technology Group Corporation has no word of its own, but nobody
	// else has all of them.
	private static boolean isLong(NameMatch match) {
		return match.certain().isPresent() && LooseKey.words(match.spellings().getFirst().key()).size() >= MANY_WORDS;
	}

	/**
	 * The institution after a part: NIMS National Institute of Meteorological Sciences.
	 */
	Optional<NameMatch> after(Phrase part, Phrase words) {
		// The Ludwig Center at Harvard
		if (words.size() == 1) {
			return "at".equals(part.last().printed()) ? this.names.find(words) : Optional.empty();
		}
		return part.last().initials() ? this.names.find(words)
			.flatMap((match) -> match
				.optionally((spelling) -> part.has((word) -> spelling.entry().acronyms().contains(word.printed()))))
			.map((match) -> match.by(Resolution.Rule.ACRONYM)) : Optional.empty();
	}

	/** The institution before a part that is told by its name alone. */
	Optional<NameMatch> before(Phrase words, Phrase part) {
		return organisation(words).or(() -> beforeDepartment(words, part.first().key()))
			.or(() -> shortName(words, part));
	}

	/** Aalborg University Hospital, where the registry does not have it. */
	Optional<NameMatch> besideHospital(Phrase words) {
		return !words.has(Word::hospital) ? Optional.empty()
				: organisation(words.only((word) -> !word.hospital())).flatMap(NamesBesideParts::university);
	}

	// The Royal Veterinary College Department of Clinical Science
	private Optional<NameMatch> beforeDepartment(Phrase words, String next) {
		return (words.size() > 2 && PartWords.isDepartment(next)) ? this.names.find(words)
			.filter((match) -> match.certain().isPresent()
					&& (match.rule() == Resolution.Rule.NAME || match.rule() == Resolution.Rule.LEGAL_SUFFIX_REMOVED))
				: Optional.empty();
	}

	private Optional<NameMatch> shortName(Phrase words, Phrase part) {
		if (words.size() > MOST_WORDS_OF_A_NAME || (words.size() == 1 && this.names.isPlace(words))) {
			return Optional.empty();
		}
		return ((words.size() == 1) ? oneWord(words, part) : Optional.<NameMatch>empty())
			.or(() -> SCHOOL.matcher(" " + part.text()).lookingAt() ? universityNamed(words) : Optional.empty());
	}

	// RIKEN Cluster for Pioneering Research, Cinvestav Unidad Monterrey
	private Optional<NameMatch> oneWord(Phrase word, Phrase part) {
		String name = word.text();
		Optional<NameMatch> capitals = (OrganisationKey.isUpperCase(name) && name.length() > 2)
				? this.names.find(word)
					.flatMap((match) -> university(match).or(() -> match.optionally(Namesakes::isWellKnown)))
				: Optional.empty();
		return capitals.or(() -> (name.length() >= LONG_WORD && this.names.isTelling(word.key())
				&& PartWords.isPartOfAnything(part.key()))
						? this.names.find(word).filter((match) -> match.certain().isPresent()) : Optional.empty());
	}

	// Harvard T.H. Chan School of Public Health
	private Optional<NameMatch> universityNamed(Phrase words) {
		for (int end = words.size(); end > 0; end--) {
			Phrase name = words.before(end);
			Optional<NameMatch> match = this.names.find(name.text() + " University")
				.or(() -> this.names.find(name))
				.flatMap(NamesBesideParts::university);
			if (end < words.size()) {
				match = match.flatMap(
						(found) -> found.optionally((spelling) -> spelling.entry().standing() >= Namesakes.PROMINENT));
			}
			if (match.isPresent()) {
				return match;
			}
		}
		return Optional.empty();
	}

	/** With only the universities it may name. */
	static Optional<NameMatch> university(NameMatch match) {
		return match.optionally((spelling) -> spelling.entry().kind() == InstitutionKind.UNIVERSITY);
	}

}
