package org.mlsyscatalog.listing;

import java.util.ArrayList;
import java.util.List;

/**
 * What joins the last of several names: a comma, "and", "&amp;", or a comma and "and".
 */
final class Conjunction {

	private Conjunction() {
	}

	/** The offset behind the one that begins here, or -1 where none does. */
	static int behind(Span text, int offset) {
		boolean comma = offset < text.end() && text.charAt(offset) == ',';
		int start = skip(text, comma ? offset + 1 : offset);
		int behindAnd = behindAnd(text, start);
		if (behindAnd >= 0) {
			return skip(text, behindAnd);
		}
		return comma ? start : -1;
	}

	/** The offset behind an "and" that begins here, or -1. */
	static int behindAnd(Span text, int offset) {
		for (String and : new String[] { "and", "&" }) {
			int end = offset + and.length();
			if (end < text.end() && text.part(offset, end).text().equals(and) && WhiteSpace.isWhite(text.charAt(end))) {
				return end;
			}
		}
		return -1;
	}

	/**
	 * The texts it joins, outside of parentheses, without white space around them; a
	 * leading "and" joins the text to what came before.
	 */
	static List<Span> split(Span text) {
		List<Span> parts = new ArrayList<>();
		int start = text.start();
		int depth = 0;
		for (int i = text.start(); i < text.end(); i++) {
			char c = text.charAt(i);
			depth += (c == '(') ? 1 : (c == ')' && depth > 0) ? -1 : 0;
			boolean wordBegins = i == text.start() || WhiteSpace.isWhite(text.charAt(i - 1));
			int behindAnd = (depth == 0 && wordBegins) ? behindAnd(text, i) : -1;
			if (behindAnd >= 0) {
				parts.add(text.part(start, i).strip());
				start = behindAnd;
			}
		}
		parts.add(text.part(start, text.end()).strip());
		parts.removeIf(Span::isBlank);
		return parts;
	}

	private static int skip(Span text, int from) {
		return Math.min(WhiteSpace.skip(text.line().text(), from), text.end());
	}

}
