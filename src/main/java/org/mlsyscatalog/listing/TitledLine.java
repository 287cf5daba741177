package org.mlsyscatalog.listing;

import org.jspecify.annotations.Nullable;

/**
 * A line cut in two: {@code **Title**: Authors} or {@code **Title:** Authors}.
 *
 * @param title what stands between the bold marks
 * @param authors what follows the title and its colon
 * @param hasColon whether there is a colon between them
 */
record TitledLine(Span title, Span authors, boolean hasColon) {

	private static final String BOLD = "**";

	/** The parts of a line, or null where it is not of this form. */
	static @Nullable TitledLine of(Line line) {
		String text = line.text();
		int open = afterBullet(text);
		if (!text.startsWith(BOLD, open)) {
			return null;
		}
		int titleStart = open + BOLD.length();
		int lastParenthesis = text.lastIndexOf('(');
		TitledLine colonWithin = null;
		TitledLine withoutColon = null;
		for (int close = text.indexOf(BOLD, titleStart); close >= 0;) {
			int end = endOfRun(text, close);
			int next = WhiteSpace.skip(text, end);
			// In a longer run the title ends with the rest: **Learning A***
			Span title = new Span(line, titleStart, end - BOLD.length());
			if (next < text.length() && text.charAt(next) == ':') {
				return new TitledLine(title, line.from(next + 1), true);
			}
			if (colonWithin == null && endsWithColon(title)) {
				colonWithin = new TitledLine(title, line.from(end), true);
			}
			if (withoutColon == null && next <= lastParenthesis) {
				withoutColon = new TitledLine(title, line.from(end), false);
			}
			close = text.indexOf(BOLD, end);
		}
		return (colonWithin != null) ? colonWithin : withoutColon;
	}

	private static boolean endsWithColon(Span title) {
		int end = title.end();
		while (end > title.start() && WhiteSpace.isWhite(title.charAt(end - 1))) {
			end--;
		}
		return end > title.start() && title.charAt(end - 1) == ':';
	}

	private static int endOfRun(String text, int start) {
		int end = start;
		while (end < text.length() && text.charAt(end) == '*') {
			end++;
		}
		return end;
	}

	/** Behind "- ", "* ", "+ ", "• " or "12. ", where the line begins with one. */
	private static int afterBullet(String text) {
		int start = WhiteSpace.skip(text, 0);
		int end = start;
		while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
			end++;
		}
		String marks = (end > start) ? ".)" : "-*+•";
		if (end + 1 < text.length() && marks.indexOf(text.charAt(end)) >= 0
				&& WhiteSpace.isWhite(text.charAt(end + 1))) {
			return WhiteSpace.skip(text, end + 1);
		}
		return start;
	}

}
