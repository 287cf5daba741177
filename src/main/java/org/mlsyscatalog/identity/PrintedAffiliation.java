package org.mlsyscatalog.identity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is printed as an affiliation, without what does not belong to it. */
final class PrintedAffiliation {

	private static final Pattern E_MAIL = Pattern
		.compile("(?<![^\\s,;(<])(?:<?\\{[^{}]*\\}\\s?@[^\\s,;)>]+|<?[^\\s@,;(<{}]+@[^\\s,;)>]+)>?");

	private static final Pattern OUTER_QUOTES = Pattern.compile(
			"^[\"'\u201c\u201d\u201e\u2018\u2019\u00ab\u00bb]\\s*(.*?)\\s*[\"'\u201c\u201d\u2018\u2019\u00ab\u00bb]$");

	// "Currently at" and the like, also where the next word was run together with it.
	private static final Pattern OPENING = Pattern
		.compile("^(?i:(?:currently|presently|now|formerly|previously|also) (?:at|with|affiliated with)"
				+ "|(?:(?:assistant|associate|adjunct|full|visiting|senior|junior|postdoctoral|doctoral|ph\\.?d\\.?) )*"
				+ "(?:professor|lecturer|researcher|scientist|student|candidate|fellow) at)\\s*(?=\\p{Lu})");

	private static final String QUOTES = "\"'\u201c\u201d\u201e\u2018\u2019\u00ab\u00bb";

	private static final String EDGES = " ,;/|*";

	// Where a table lost its lines or a list its commas, two spaces are left.
	private static final Pattern GAP = Pattern.compile("(?<=[\\p{L}\\p{N})])[ \u00a0]{2,}(?=[\\p{Lu}\\p{N}])");

	private PrintedAffiliation() {
	}

	/**
	 * The text without outer quotes, e-mail addresses, openings such as "currently at"
	 * and superfluous white space, but with a mark for each gap.
	 */
	static String withGapMarks(String printed) {
		String collapsed = Folding.collapse(withGaps(PrintedEntities.unescape(printed).strip()));
		String withoutMail = (collapsed.indexOf('@') < 0) ? collapsed
				: Folding.collapse(E_MAIL.matcher(collapsed).replaceAll(""));
		String trimmed = withoutOpening(withoutEdges(withoutQuotes(withoutMail)));
		return trimmed.isEmpty() ? collapsed : trimmed;
	}

	private static String withGaps(String text) {
		return (text.indexOf("  ") < 0 && text.indexOf('\u00a0') < 0) ? text
				: GAP.matcher(text).replaceAll(String.valueOf(Cuts.GAP_MARK));
	}

	private static String withoutQuotes(String text) {
		if (text.isEmpty() || QUOTES.indexOf(text.charAt(0)) < 0) {
			return text;
		}
		Matcher quoted = OUTER_QUOTES.matcher(text);
		return quoted.matches() ? quoted.group(1) : text;
	}

	private static String withoutOpening(String text) {
		Matcher opening = OPENING.matcher(text);
		return opening.lookingAt() ? text.substring(opening.end()) : text;
	}

	private static String withoutEdges(String text) {
		int start = 0;
		int end = text.length();
		while (start < end && (EDGES.indexOf(text.charAt(start)) >= 0 || text.charAt(start) == '%')) {
			start++;
		}
		while (end > start && EDGES.indexOf(text.charAt(end - 1)) >= 0) {
			end--;
		}
		return text.substring(start, end);
	}

}
