package org.mlsyscatalog.identity;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Parts of an organisation that are no institution of their own: departments, schools and
 * faculties, by their form or as a field of study.
 */
final class Departments {

	private static final Set<String> ACRONYMS = Set.of("EECS", "CSE", "CS", "CSD", "DCS", "SCS", "CIS", "CISE", "CSEE",
			"EE", "ECE", "ECEE", "EEE", "ISE", "IEOR", "ORIE", "ME");

	private static final Set<String> FIRST_WORDS = Set.of("dept", "department", "departement", "departamento",
			"dipartimento", "faculty", "faculte", "facultad", "fakultat", "fachbereich", "division", "chair");

	private static final Set<String> LAST_WORDS = Set.of("dept", "department", "faculty");

	private static final Pattern SCHOOL = Pattern.compile("(?:\\w+ )?(?:school|college) (?:of|for) .*");

	private static final Set<String> SUBJECTS = Set.of("analytics", "arts", "biology", "business", "chemistry",
			"communication", "communications", "computing", "computation", "design", "economics", "electronics",
			"engineering", "humanities", "informatics", "information", "intelligence", "law", "learning", "linguistics",
			"management", "math", "mathematics", "maths", "medicine", "physics", "psychology", "robotics", "science",
			"sciences", "statistics", "studies", "systems", "technology", "telecommunications");

	private static final Set<String> ADJECTIVES = Set.of("and", "of", "applied", "artificial", "biomedical", "chemical",
			"civil", "cognitive", "computational", "computer", "data", "decision", "electrical", "electronic", "energy",
			"industrial", "interactive", "machine", "materials", "mechanical", "natural", "operations", "research",
			"social", "software");

	private Departments() {
	}

	/** Whether the text is a department beside whatever organisation it stands. */
	static boolean isDepartment(String text) {
		return isAcronym(text) || isDepartmentKey(OrganisationKey.of(text));
	}

	/** The same for a phrase. */
	static boolean isDepartment(Phrase phrase) {
		return isAcronym(phrase.text()) || isDepartmentKey(phrase.key());
	}

	private static boolean isDepartmentKey(String key) {
		return FIRST_WORDS.contains(first(key)) || LAST_WORDS.contains(last(key))
				|| (endsWithSubject(key) && (SCHOOL.matcher(key).matches() || isSubject(key)));
	}

	/**
	 * Whether the parts between "and", joined, are one department: School of Computer and
	 * Communication Sciences. It has to end with a subject, so that what follows a
	 * department by "and" is not lost with it.
	 */
	static boolean isJoinedDepartment(String text) {
		return isDepartment(text) && endsWithSubject(OrganisationKey.of(text));
	}

	/** Whether the text is one of the usual acronyms of departments: EECS. */
	static boolean isAcronym(String text) {
		return ACRONYMS.contains(text.replace(".", ""));
	}

	private static boolean isSubject(String key) {
		return Stream.of(key.split(" ")).allMatch((word) -> SUBJECTS.contains(word) || ADJECTIVES.contains(word));
	}

	private static boolean endsWithSubject(String key) {
		return SUBJECTS.contains(last(key));
	}

	private static String first(String key) {
		int end = key.indexOf(' ');
		return (end < 0) ? key : key.substring(0, end);
	}

	private static String last(String key) {
		return key.substring(key.lastIndexOf(' ') + 1);
	}

}
