package org.mlsyscatalog.listing;

import org.jspecify.annotations.Nullable;

/**
 * A line cut in two: {@code **Title**: Authors} or {@code **Title:** Authors}, where the
 * title may be a link.
 *
 * @param authors what follows the title and its colon
 * @param hasColon whether there is a colon between them
 */
record TitledLine(PrintedTitle title, Span authors, boolean hasColon) {

	private static final String BOLD = "**";

	/** The parts of a line, or null where it is not of this form. */
	static @Nullable TitledLine of(Line line) {
		int start = Bullet.behind(line.text());
		Link link = Link.at(line, start);
		TitledLine parts = (link != null) ? linked(line, start, link) : bold(line, start);
		return (parts != null) ? parts.continued() : null;
	}

	private static @Nullable TitledLine linked(Line line, int start, Link link) {
		String text = line.text();
		PrintedTitle title = PrintedTitle.of(new Span(line, start, link.end()));
		int next = WhiteSpace.skip(text, link.end());
		if (next < text.length() && text.charAt(next) == ':') {
			return new TitledLine(title, line.from(next + 1), true);
		}
		if (endsWithColon(title.text())) {
			return new TitledLine(title, line.from(link.end()), true);
		}
		return (next <= text.lastIndexOf('(')) ? new TitledLine(title, line.from(behindDash(text, next)), false) : null;
	}

	private static @Nullable TitledLine bold(Line line, int start) {
		String text = line.text();
		if (!text.startsWith(BOLD, start)) {
			return null;
		}
		int titleStart = start + BOLD.length();
		int lastParenthesis = text.lastIndexOf('(');
		TitledLine colonWithin = null;
		TitledLine withoutColon = null;
		for (int close = text.indexOf(BOLD, titleStart); close >= 0;) {
			int end = endOfRun(text, close);
			int next = WhiteSpace.skip(text, end);
			// In a longer run the title ends with the rest: **Learning A***
			Span title = new Span(line, titleStart, end - BOLD.length());
			if (next < text.length() && text.charAt(next) == ':') {
				return new TitledLine(PrintedTitle.of(title), line.from(next + 1), true);
			}
			if (colonWithin == null && endsWithColon(title)) {
				colonWithin = new TitledLine(PrintedTitle.of(title), line.from(end), true);
			}
			if (withoutColon == null && next <= lastParenthesis) {
				withoutColon = new TitledLine(PrintedTitle.of(title), line.from(behindDash(text, next)), false);
			}
			close = text.indexOf(BOLD, end);
		}
		return (colonWithin != null) ? colonWithin : withoutColon;
	}

	/**
	 * With what stands before a further colon as part of the title, where the bold ended
	 * before the title did: {@code **How Much**: Analysis and Performance: Author}.
	 */
	private TitledLine continued() {
		int colon = lastColonBeforeAuthors();
		if (colon < 0) {
			return this;
		}
		Span further = this.authors.part(this.authors.start(), colon).strip();
		return new TitledLine(this.title.continuedBy(further, this.hasColon),
				this.authors.part(colon + 1, this.authors.end()), true);
	}

	// Outside of parentheses, and before the first semicolon: affiliations may hold
	// colons.
	private int lastColonBeforeAuthors() {
		int last = -1;
		int depth = 0;
		for (int i = this.authors.start(); i < this.authors.end(); i++) {
			char c = this.authors.charAt(i);
			depth += (c == '(') ? 1 : (c == ')' && depth > 0) ? -1 : 0;
			if (depth == 0 && c == ';') {
				break;
			}
			if (depth == 0 && c == ':' && i + 1 < this.authors.end() && WhiteSpace.isWhite(this.authors.charAt(i + 1))
					&& Wording.isName(this.authors.part(this.authors.start(), i).text())
					&& Wording.isName(this.authors.part(i, this.authors.end()).text())) {
				last = i;
			}
		}
		return last;
	}

	/** Behind a dash or bar that stands where the colon should. */
	private static int behindDash(String text, int offset) {
		boolean dash = offset + 1 < text.length() && "-–—|·".indexOf(text.charAt(offset)) >= 0
				&& WhiteSpace.isWhite(text.charAt(offset + 1));
		return dash ? WhiteSpace.skip(text, offset + 1) : offset;
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

}
