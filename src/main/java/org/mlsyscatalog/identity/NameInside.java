package org.mlsyscatalog.identity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds an institution in the same phrase as a part of it: the Policy Lab at Brown
 * University, Emory University School of Medicine, Yale School of Public Health. The part
 * has to read like one, and the institution like an organisation.
 */
final class NameInside {

	private static final int MOST_WORDS = 24;

	private static final Pattern PART = Pattern.compile("\\b(?:dep(?:t|artments?)|departe?ment\\w*|departamento"
			+ "|dipartimento|divisions?|sections?|units?|unite|groups?|institut\\w*|cent(?:er|re)s?|centro|zentrum"
			+ "|laborator\\w+|labs?|schools?|facult\\w*|fakultat|facultad|faculdade|colleges?|programs?|programmes?"
			+ "|clinic|clinics|klinik|chair|museum|campus|branch|observatory|station|library|observatoire|clinique"
			+ "|service|team|platform|facility|cluster|academy)\\b");

	private static final Pattern LEADING_PART = Pattern
		.compile(PART.pattern() + "|\\b(?:hospitals?|ministry|\\w*bibliothek|labo)\\b");

	private static final Pattern NUMBER_OR_CAPITALS = Pattern.compile("\\p{N}.*|\\p{Lu}{2,}");

	private static final Pattern NO_PART = Pattern.compile("\\b(?:universi\\w+|hospitals?)\\b");

	private static final Pattern ORGANISATION = Pattern
		.compile("\\b(?:universi\\w+|institut\\w*|college|academy|hospital|klinikum|laborator\\w+|council|cent(?:er|re)"
				+ "|polytechnic\\w*|politecnico|hochschule|school|ecole|clinic|foundation|museum|agency)\\b");

	private static final Pattern SCHOOL = Pattern
		.compile("(?i) (?:(?:medical|law|business) school|(?:school|college) of\\b).*");

	private final NameIndex names;

	NameInside(NameIndex names) {
		this.names = names;
	}

	Optional<NameMatch> find(String text) {
		List<String> words = List.of(text.split(" "));
		if (words.size() < 2 || words.size() > MOST_WORDS) {
			return Optional.empty();
		}
		return afterPart(words).or(() -> beforePart(words)).map((found) -> found.by(Resolution.Rule.PART_REMOVED));
	}

	/** The university whose school a name is: Indiana University School of Medicine. */
	Optional<NameMatch> universityOfSchool(String name) {
		Matcher school = SCHOOL.matcher(name);
		return !school.find() ? Optional.empty()
				: organisation(List.of(name.substring(0, school.start()).split(" "))).flatMap(NameInside::university);
	}

	private Optional<NameMatch> afterPart(List<String> words) {
		boolean part = false;
		for (int next = 1; next < words.size(); next++) {
			int start = next;
			part = part || LEADING_PART.matcher(key(words.subList(start - 1, start))).find();
			if (Character.isUpperCase(words.get(start).codePointAt(0)) && (part || isDepartment(words, start))) {
				List<String> rest = words.subList(start, words.size());
				Optional<NameMatch> match = organisation(rest).or(() -> beforePart(rest))
					.or(() -> word(words.get(start - 1), rest));
				if (match.isPresent()) {
					return match;
				}
			}
		}
		return Optional.empty();
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
		if (words.size() > 3 || this.names.isPlace(name)) {
			return Optional.empty();
		}
		if (words.size() == 1 && OrganisationKey.isUpperCase(name) && name.length() > 2) {
			return this.names.find(name).flatMap(NameInside::university);
		}
		return SCHOOL.matcher(" " + String.join(" ", part)).lookingAt()
				? this.names.find(name + " University").or(() -> this.names.find(name)).flatMap(NameInside::university)
				: Optional.empty();
	}

	private static Optional<NameMatch> university(NameMatch match) {
		return match.optionally((spelling) -> spelling.entry().kind() == InstitutionKind.UNIVERSITY);
	}

	private static String key(List<String> words) {
		return OrganisationKey.of(String.join(" ", words));
	}

}
