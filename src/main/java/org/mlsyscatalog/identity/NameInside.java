package org.mlsyscatalog.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Finds an institution in the same phrase as a part of it: the Policy Lab at Brown
 * University, Emory University School of Medicine. The part has to read like one.
 */
final class NameInside {

	private static final int MOST_WORDS = 24;

	private static final Set<String> SMALL_WORDS = Set.of("of", "the", "at", "in", "-");

	// Universidad Nacional del Litoral-CONICET
	private static final Pattern JOINED_INITIALS = Pattern.compile(
			"(?<=\\p{L})[-\u2010\u2011](?=\\p{Lu}{3,}(?!\\p{L}))|(?<=(?<!\\p{L})\\p{Lu}{3,6})[-\u2010\u2011](?=\\p{Lu})");

	private final NameIndex names;

	private final Namesakes namesakes;

	private final NamesBesideParts besideParts;

	NameInside(NameIndex names, Namesakes namesakes, NamesBesideParts besideParts) {
		this.names = names;
		this.namesakes = namesakes;
		this.besideParts = besideParts;
	}

	Optional<NameMatch> find(Phrase printed) {
		Phrase words = withoutHyphens(printed);
		if (words.size() < 2 || words.size() > MOST_WORDS) {
			return Optional.empty();
		}
		return phrase(words).or(() -> beforeCountry(words)).map((found) -> found.by(Resolution.Rule.PART_REMOVED));
	}

	/**
	 * The institution at the end of a text with commas, where a part of it leads: School
	 * of Medicine at University of California, Los Angeles.
	 */
	Optional<NameMatch> findAtEnd(Phrase words) {
		return (words.size() > MOST_WORDS) ? Optional.empty()
				: afterPart(words, this::named).map((found) -> found.by(Resolution.Rule.PART_REMOVED));
	}

	private static Phrase withoutHyphens(Phrase printed) {
		String text = printed.text();
		return (text.indexOf('-') < 0 && text.indexOf('\u2010') < 0 && text.indexOf('\u2011') < 0) ? printed
				: Phrase.of(JOINED_INITIALS.matcher(text).replaceAll(" "));
	}

	private Optional<NameMatch> named(Phrase words) {
		return this.names.find(words).filter((match) -> match.certain().isPresent());
	}

	private Optional<NameMatch> phrase(Phrase words) {
		return afterPart(words, (rest) -> this.besideParts.organisation(rest).or(() -> beforePart(rest)))
			.or(() -> beforePart(words))
			.or(() -> this.besideParts.besideHospital(words));
	}

	// Institute of Plant Protection Chinese Academy of Agricultural Sciences CN
	private Optional<NameMatch> beforeCountry(Phrase words) {
		if (words.size() < 3) {
			return Optional.empty();
		}
		Set<String> countries = Countries.named(words.from(words.size() - 1));
		return countries.isEmpty() ? Optional.empty()
				: phrase(words.before(words.size() - 1)).map((match) -> match.in(countries));
	}

	private Optional<NameMatch> afterPart(Phrase words, Function<Phrase, Optional<NameMatch>> find) {
		boolean part = false;
		boolean initials = true;
		for (int start = 1; start < words.size(); start++) {
			Word last = words.get(start - 1);
			initials = initials && last.initials();
			part = part || initials || last.leadingPart();
			if (Character.isUpperCase(words.get(start).printed().codePointAt(0))
					&& (part || isDepartment(words, start))) {
				Phrase before = words.before(start);
				Phrase rest = words.from(start);
				Optional<NameMatch> match = find.apply(rest).or(() -> this.besideParts.after(before, rest));
				Optional<NameMatch> another = match.flatMap((found) -> universityOfInitials(before, found));
				if (another.isPresent()) {
					return another.filter((found) -> found.certain().isPresent());
				}
				if (match.isPresent()) {
					return partOf(before, match.get()).or(() -> match);
				}
			}
		}
		return Optional.empty();
	}

	// NOVA University of Lisbon is not the University of Lisbon but another of that city.
	private Optional<NameMatch> universityOfInitials(Phrase before, NameMatch found) {
		return (before.size() > 1) ? Optional.empty() : this.names.findAcronym(before)
			.flatMap(
					(initials) -> initials.optionally((one) -> found.mayBe((other) -> isAnotherUniversity(one, other))))
			.map((initials) -> initials.by(Resolution.Rule.ACRONYM));
	}

	private boolean isAnotherUniversity(Spelling one, Spelling other) {
		return one.entry() != other.entry() && one.entry().kind() == InstitutionKind.UNIVERSITY
				&& other.entry().kind() == InstitutionKind.UNIVERSITY
				&& this.namesakes.isNear(one.entry(), List.of(other.entry()));
	}

	// Institute of Molecular Biotechnology of the Austrian Academy of Sciences
	private Optional<NameMatch> partOf(Phrase before, NameMatch whole) {
		int end = before.size();
		while (end > 0 && SMALL_WORDS.contains(before.get(end - 1).printed())) {
			end--;
		}
		List<RegistryEntry> above = whole.spellings().stream().map(Spelling::entry).toList();
		for (int start = 0; start < end - 1; start++) {
			Optional<NameMatch> part = this.names.find(before.between(start, end))
				.flatMap((match) -> match
					.optionally((spelling) -> this.namesakes.isRelatedToAny(spelling.entry(), above)));
			if (part.isPresent()) {
				return part;
			}
		}
		return Optional.empty();
	}

	private Optional<NameMatch> beforePart(Phrase words) {
		boolean part = false;
		for (int end = words.size() - 1; end >= 1; end--) {
			Word last = words.get(end);
			if (last.noPart()) {
				return Optional.empty();
			}
			part = part || last.part();
			if (part || PartWords.isBeforeNumber(words, end) || last.code()) {
				Optional<NameMatch> match = this.besideParts.before(words.before(end), words.from(end));
				if (match.isPresent()) {
					return match;
				}
			}
		}
		return Optional.empty();
	}

	private boolean isDepartment(Phrase words, int end) {
		return this.names.mayBegin(words.between(end, Math.min(end + 3, words.size())).key())
				&& Departments.isDepartment(words.before(end));
	}

}
