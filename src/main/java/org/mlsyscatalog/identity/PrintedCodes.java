package org.mlsyscatalog.identity;

import java.util.regex.Pattern;

/** Codes that are printed with a name and are no part of it. */
final class PrintedCodes {

	private static final Pattern POSTAL_CODE_AT_AN_END = Pattern
		.compile("^(?:[A-Z]{1,2}-)?\\d{4,6}(?:-\\d{3,4})? | (?:[A-Z]{1,2}-)?\\d{4,6}(?:-\\d{3,4})?$");

	private static final int SHORTEST_UNIT_CODE = 3;

	private static final int SHORTEST_POSTAL_CODE = 4;

	private static final Pattern UNIT_CODE = Pattern
		.compile("\\s?\\b(?:(?:UMR|UMS|UAR|UPR|USR|ERL|FRE|EMR|EA|US|CIC)[ _-]?(?:S|T|MD)?[ _-]?|U ?)\\d{3,5}\\b\\s?");

	// Unité mixte de recherche, as French units are called before their name too.
	private static final String UNIT = "UMR ";

	private PrintedCodes() {
	}

	/** Whether a part of a text may have the code of a unit. */
	static boolean mayHaveUnitCode(String text) {
		return hasDigits(text, SHORTEST_UNIT_CODE) || text.contains(UNIT);
	}

	/** The text without the code of a unit: CNRS UMR 9004 is a unit of CNRS. */
	static String withoutUnitCode(String text) {
		if (text.startsWith(UNIT) && Character.isLetter(text.charAt(UNIT.length()))) {
			return text.substring(UNIT.length());
		}
		if (!hasDigits(text, SHORTEST_UNIT_CODE)) {
			return text;
		}
		String rest = UNIT_CODE.matcher(text).replaceAll("").strip();
		return rest.isEmpty() ? text : rest;
	}

	/** The text without a postal code in front or at its end. */
	static String withoutPostalCode(String text) {
		return hasDigits(text, SHORTEST_POSTAL_CODE) ? POSTAL_CODE_AT_AN_END.matcher(text).replaceAll("") : text;
	}

	private static boolean hasDigits(String text, int wanted) {
		int digits = 0;
		for (int index = 0; index < text.length() && digits < wanted; index++) {
			digits = Character.isDigit(text.charAt(index)) ? digits + 1 : 0;
		}
		return digits == wanted;
	}

}
