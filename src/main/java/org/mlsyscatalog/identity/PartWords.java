package org.mlsyscatalog.identity;

import java.util.regex.Pattern;

/** Words by which a part of an institution is told from the institution itself. */
final class PartWords {

	private static final int LONGEST_NUMBER = 2;

	private static final Pattern PART = Pattern.compile("\\b(?:dep(?:t|artments?)|departe?ment\\w*|departamento"
			+ "|dipartimento|divisions?|sections?|units?|unite|groups?|institut\\w*|cent(?:er|re)s?|centro|zentrum"
			+ "|laborator\\w+|labs?|schools?|facult\\w*|fakultat|facultad|faculdade|colleges?|programs?|programmes?"
			+ "|clinic|clinics|klinik|chair|museum|campus|branch|observatory|station|library|observatoire|clinique"
			+ "|service|team|platform|facility|cluster|academy|unidad|inst|ctr|sch|coll|fac|res)\\b");

	private static final Pattern LEADING_PART = Pattern
		.compile(PART.pattern() + "|\\b(?:hosp(?:itals?)?|ministry|\\w*bibliothek|labo)\\b");

	// Cinvestav Unidad Monterrey, iXblue Navigation System Division
	private static final Pattern PART_OF_ANYTHING = Pattern
		.compile("^(?:unidad|unit|unite|campus)\\b|\\b(?:division|laborator\\w+|labs?)$");

	private static final Pattern DEPARTMENT = Pattern
		.compile("departments?|dept|schools?|facult\\w+|divisions?|\\d+(?:st|nd|rd|th)");

	private static final Pattern NO_PART = Pattern.compile("universi\\w+|hosp(?:itals?)?");

	private static final Pattern HOSPITAL = Pattern.compile("(?i)hosp(?:itals?)?\\.?");

	private static final Pattern NUMBER = Pattern.compile("\\d+");

	private static final Pattern NUMBER_OR_CAPITALS = Pattern.compile("\\p{N}.*|\\p{Lu}\\p{L}*\\p{Lu}");

	private static final Pattern INITIALS = Pattern.compile("\\p{Lu}[\\p{L}&]*\\p{Lu}[\\p{L}&]*-?");

	private static final Pattern ORGANISATION = Pattern.compile("\\b(?:universi\\w+|institut\\w*|college|academy"
			+ "|hospital|klinikum|laborator\\w+|council|cent(?:er|re)|ministry|corporation|polytechnic\\w*|politecnico"
			+ "|hochschule|school|ecole|clinic|foundation|museum|agency)\\b");

	private static final Pattern UNKNOWN_ORGANISATION = Pattern
		.compile("\\b(?:universi\\w*|institut\\w*|college|school|academy|labs?|laborator\\w+|research|cent(?:er|re)"
				+ "|hospital|inc|llc|ltd|gmbh|corp\\w*|company|ministry|agency|foundation|technolog\\w+)\\b");

	private PartWords() {
	}

	/** Whether the key of a word says that a part is named: department, clinic. */
	static boolean isPart(String key) {
		return PART.matcher(key).find();
	}

	/** The same before the name of the institution. */
	static boolean isLeadingPart(String key) {
		return LEADING_PART.matcher(key).find();
	}

	/** Whether the key of a phrase is that of a part, whatever it may be a part of. */
	static boolean isPartOfAnything(String key) {
		return PART_OF_ANYTHING.matcher(key).find();
	}

	/** Whether with this word a department begins, or a numbered institute. */
	static boolean isDepartment(String key) {
		return DEPARTMENT.matcher(key).matches();
	}

	/** Whether the key of a word says that no part is named. */
	static boolean isNoPart(String key) {
		return NO_PART.matcher(key).matches();
	}

	/** Whether a word is a number or in capitals, as codes of rooms and units are. */
	static boolean isCode(String word) {
		return NUMBER_OR_CAPITALS.matcher(word).matches();
	}

	/** Whether a word is initials: CNRS, A&M. */
	static boolean isInitials(String word) {
		return INITIALS.matcher(word).matches();
	}

	/** Whether a word is "hospital" or short for it. */
	static boolean isHospital(String word) {
		return HOSPITAL.matcher(word).matches();
	}

	/** Université de Montréal 2900, Landmark Univ Sdg 15 */
	static boolean isBeforeNumber(Phrase words, int end) {
		return end >= words.size() - LONGEST_NUMBER && NUMBER.matcher(words.last().printed()).matches();
	}

	/** Whether a text with this key is an organisation, be it one that is not known. */
	static boolean isUnknownOrganisation(String key) {
		return UNKNOWN_ORGANISATION.matcher(key).find();
	}

	/** Whether a key reads like the name of an organisation. */
	static boolean isOrganisation(String key) {
		return ORGANISATION.matcher(key).find();
	}

}
