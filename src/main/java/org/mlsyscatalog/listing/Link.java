package org.mlsyscatalog.listing;

import org.jspecify.annotations.Nullable;

/**
 * A link of Markdown: {@code [label](target)}. The target may hold spaces and
 * parentheses, which Markdown forbids and listings have.
 *
 * @param end the offset behind it
 */
record Link(Span label, Span target, int end) {

	private static final String MIDDLE = "](";

	/** The link that begins at this offset, or null where none does. */
	static @Nullable Link at(Line line, int start) {
		String text = line.text();
		int middle = (start < text.length() && text.charAt(start) == '[') ? text.indexOf(MIDDLE, start) : -1;
		if (middle < 0) {
			return null;
		}
		int targetStart = middle + MIDDLE.length();
		int close = close(text, targetStart);
		if (close < 0) {
			return null;
		}
		return new Link(new Span(line, start + 1, middle), target(new Span(line, targetStart, close).strip()),
				close + 1);
	}

	/**
	 * The parenthesis that closes the target: its partner, unless a colon tells better.
	 */
	private static int close(String text, int start) {
		int partner = partner(text, start);
		if (partner >= 0 && isBeforeColon(text, partner)) {
			return partner;
		}
		for (int close = text.indexOf(')', start); close >= 0; close = text.indexOf(')', close + 1)) {
			if (isBeforeColon(text, close)) {
				return close;
			}
		}
		return partner;
	}

	private static int partner(String text, int start) {
		int depth = 1;
		for (int i = start; i < text.length(); i++) {
			char c = text.charAt(i);
			depth += (c == '(') ? 1 : (c == ')') ? -1 : 0;
			if (depth == 0) {
				return i;
			}
		}
		return -1;
	}

	private static boolean isBeforeColon(String text, int close) {
		int next = WhiteSpace.skip(text, close + 1);
		if (text.startsWith("**", next)) {
			next = WhiteSpace.skip(text, next + 2);
		}
		return next < text.length() && text.charAt(next) == ':';
	}

	/** Without angle brackets around it, and without a caption in quotes behind it. */
	private static Span target(Span printed) {
		String text = printed.text();
		if (text.startsWith("<") && text.endsWith(">") && text.length() > 1) {
			return printed.part(printed.start() + 1, printed.end() - 1).strip();
		}
		int caption = text.endsWith("\"") ? text.indexOf(" \"") : -1;
		return (caption >= 0) ? printed.part(printed.start(), printed.start() + caption).strip() : printed;
	}

}
