package org.mlsyscatalog.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds an institution in the same phrase as a part of it: the Policy Lab at Brown
 * University, Emory University School of Medicine, Yale School of Public Health. The part
 * has to read like one, and the institution like an organisation.
 */
final class NameInside {

	private static final int MOST_WORDS = 24;

	private static final int MOST_WORDS_OF_A_NAME = 4;

	private static final Pattern PART = Pattern.compile("\\b(?:dep(?:t|artments?)|departe?ment\\w*|departamento"
			+ "|dipartimento|divisions?|sections?|units?|unite|groups?|institut\\w*|cent(?:er|re)s?|centro|zentrum"
			+ "|laborator\\w+|labs?|schools?|facult\\w*|fakultat|facultad|faculdade|colleges?|programs?|programmes?"
			+ "|clinic|clinics|klinik|chair|museum|campus|branch|observatory|station|library|observatoire|clinique"
			+ "|service|team|platform|facility|cluster|academy)\\b");

	private static final Pattern LEADING_PART = Pattern
		.compile(PART.pattern() + "|\\b(?:hospitals?|ministry|\\w*bibliothek|labo)\\b");

	private static final Pattern NUMBER_OR_CAPITALS = Pattern.compile("\\p{N}.*|\\p{Lu}\\p{L}*\\p{Lu}");

	private static final Pattern INITIALS = Pattern.compile("\\p{Lu}[\\p{L}&]*\\p{Lu}[\\p{L}&]*-?");

	private static final Set<String> SMALL_WORDS = Set.of("of", "the", "at", "in", "-");

	private static final Pattern NO_PART = Pattern.compile("\\b(?:universi\\w+|hospitals?)\\b");

	private static final Pattern ORGANISATION = Pattern
		.compile("\\b(?:universi\\w+|institut\\w*|college|academy|hospital|klinikum|laborator\\w+|council|cent(?:er|re)"
				+ "|polytechnic\\w*|politecnico|hochschule|school|ecole|clinic|foundation|museum|agency)\\b");

	// Universidad Nacional del Litoral-CONICET
	private static final Pattern JOINED_INITIALS = Pattern.compile(
			"(?<=\\p{L})[-\u2010\u2011](?=\\p{Lu}{3,}(?!\\p{L}))|(?<=(?<!\\p{L})\\p{Lu}{3,6})[-\u2010\u2011](?=\\p{Lu})");

	private static final Pattern HOSPITAL = Pattern.compile("(?i)hospitals?");

	private static final Pattern SCHOOL = Pattern
		.compile("(?i) (?:(?:medical|law|business) school|(?:school|college) of\\b).*");

	private final NameIndex names;

	private final Namesakes namesakes;

	NameInside(NameIndex names, Namesakes namesakes) {
		this.names = names;
		this.namesakes = namesakes;
	}

	Optional<NameMatch> find(String text) {
		List<String> words = List.of(JOINED_INITIALS.matcher(text).replaceAll(" ").split(" "));
		if (words.size() < 2 || words.size() > MOST_WORDS) {
			return Optional.empty();
		}
		return afterPart(words).or(() -> beforePart(words))
			.or(() -> besideHospital(words))
			.map((found) -> found.by(Resolution.Rule.PART_REMOVED));
	}

	/** Whether a name is that of a school rather than of a university. */
	static boolean isSchool(String name) {
		return SCHOOL.matcher(name).find();
	}

	/** The university whose school a name is: Indiana University School of Medicine. */
	Optional<NameMatch> universityOfSchool(String name) {
		Matcher school = SCHOOL.matcher(name);
		return !school.find() ? Optional.empty()
				: organisation(List.of(name.substring(0, school.start()).split(" "))).flatMap(NameInside::university);
	}

	private Optional<NameMatch> afterPart(List<String> words) {
		boolean part = false;
		boolean initials = true;
		for (int next = 1; next < words.size(); next++) {
			int start = next;
			initials = initials && INITIALS.matcher(words.get(start - 1)).matches();
			part = part || initials || LEADING_PART.matcher(key(words.subList(start - 1, start))).find();
			if (Character.isUpperCase(words.get(start).codePointAt(0)) && (part || isDepartment(words, start))) {
				List<String> rest = words.subList(start, words.size());
				Optional<NameMatch> match = organisation(rest).or(() -> beforePart(rest))
					.or(() -> word(words.get(start - 1), rest));
				if (match.isPresent()) {
					return partOf(words.subList(0, start), match.get()).or(() -> match);
				}
			}
		}
		return Optional.empty();
	}

	// Institute of Molecular Biotechnology of the Austrian Academy of Sciences
	private Optional<NameMatch> partOf(List<String> before, NameMatch whole) {
		int end = before.size();
		while (end > 0 && SMALL_WORDS.contains(before.get(end - 1))) {
			end--;
		}
		if (end < 2) {
			return Optional.empty();
		}
		return this.names.find(String.join(" ", before.subList(0, end)))
			.flatMap((part) -> part.optionally((spelling) -> this.namesakes.isRelatedToAny(spelling.entry(),
					whole.spellings().stream().map(Spelling::entry).toList())));
	}

	private Optional<NameMatch> beforePart(List<String> words) {
		boolean part = false;
		for (int end = words.size() - 1; end >= 1; end--) {
			String last = key(words.subList(end, end + 1));
			if (NO_PART.matcher(last).matches()) {
				return Optional.empty();
			}
			part = part || PART.matcher(last).find();
			if (part || NUMBER_OR_CAPITALS.matcher(words.get(end)).matches()) {
				List<String> rest = words.subList(0, end);
				Optional<NameMatch> match = organisation(rest)
					.or(() -> named(rest, words.subList(rest.size(), words.size())));
				if (match.isPresent()) {
					return match;
				}
			}
		}
		return Optional.empty();
	}

	// Aalborg University Hospital, where the registry does not have it
	private Optional<NameMatch> besideHospital(List<String> words) {
		List<String> rest = words.stream().filter((word) -> !HOSPITAL.matcher(word).matches()).toList();
		return (rest.size() == words.size()) ? Optional.empty() : organisation(rest).flatMap(NameInside::university);
	}

	private boolean isDepartment(List<String> words, int end) {
		return this.names.mayBegin(key(words.subList(end, Math.min(end + 3, words.size()))))
				&& Departments.isDepartment(String.join(" ", words.subList(0, end)));
	}

	private Optional<NameMatch> organisation(List<String> words) {
		String text = String.join(" ", words);
		if (words.size() < 2) {
			return Optional.empty();
		}
		String key = OrganisationKey.of(text);
		if (!ORGANISATION.matcher(key).find() || this.names.isCommon(key)) {
			return Optional.empty();
		}
		return (this.names.mayBegin(key) ? this.names.find(key, text) : Optional.<NameMatch>empty())
			.or(() -> this.names.findRearranged(key));
	}

	// The Ludwig Center at Harvard
	private Optional<NameMatch> word(String before, List<String> rest) {
		return ("at".equals(before) && rest.size() == 1) ? this.names.find(rest.getFirst()) : Optional.empty();
	}

	// Yale School of Public Health is Yale University's.
	private Optional<NameMatch> named(List<String> words, List<String> part) {
		String name = String.join(" ", words);
		if (words.size() > MOST_WORDS_OF_A_NAME || (words.size() == 1 && this.names.isPlace(name))) {
			return Optional.empty();
		}
		if (words.size() == 1 && OrganisationKey.isUpperCase(name) && name.length() > 2) {
			return this.names.find(name).flatMap(NameInside::university);
		}
		return SCHOOL.matcher(" " + String.join(" ", part)).lookingAt() ? universityNamed(words) : Optional.empty();
	}

	// Harvard T.H. Chan School of Public Health
	private Optional<NameMatch> universityNamed(List<String> words) {
		for (int end = words.size(); end > 0; end--) {
			String name = String.join(" ", words.subList(0, end));
			Optional<NameMatch> match = this.names.find(name + " University")
				.or(() -> this.names.find(name))
				.flatMap(NameInside::university);
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

	private static Optional<NameMatch> university(NameMatch match) {
		return match.optionally((spelling) -> spelling.entry().kind() == InstitutionKind.UNIVERSITY);
	}

	private static String key(List<String> words) {
		return OrganisationKey.of(String.join(" ", words));
	}

}
