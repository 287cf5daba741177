package org.mlsyscatalog.listing;

import java.util.regex.Pattern;

import org.mlsyscatalog.listing.ListingProblem.Kind;

/** Cleans the name of an author. */
final class NameCleaner {

	private static final Pattern LEADING_AND = Pattern.compile("^(?:and|&) ");

	private NameCleaner() {
	}

	static String clean(String listed, Span where, Problems problems) {
		String name = TextCleaner.clean(listed, where, problems);
		name = report(Kind.CONTACT_MARK_REMOVED, name, withoutTrailing(name, AuthorReader.CONTACT_MARKS + " "), where,
				problems);
		name = report(Kind.STRAY_WORD_REMOVED, name, withoutStrays(name), where, problems);
		name = report(Kind.QUOTES_REMOVED, name, Quotes.strip(name), where, problems);
		return report(Kind.STRAY_DOT_REMOVED, name, FinalDot.strip(name), where, problems);
	}

	private static String withoutStrays(String name) {
		return withoutTrailing(LEADING_AND.matcher(name).replaceFirst(""), ", ");
	}

	private static String withoutTrailing(String text, String marks) {
		int end = text.length();
		while (end > 0 && marks.indexOf(text.charAt(end - 1)) >= 0) {
			end--;
		}
		return text.substring(0, end);
	}

	private static String report(Kind kind, String before, String after, Span where, Problems problems) {
		if (!after.equals(before)) {
			problems.change(kind, where, after);
		}
		return after;
	}

}
