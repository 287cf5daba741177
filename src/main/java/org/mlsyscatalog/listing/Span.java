package org.mlsyscatalog.listing;

/**
 * A stretch of one line, so that a problem can say where it stands.
 *
 * @param start offset of its first character in the line
 * @param end offset behind its last character
 */
record Span(Line line, int start, int end) {

	String text() {
		return this.line.text().substring(this.start, this.end);
	}

	char charAt(int offset) {
		return this.line.text().charAt(offset);
	}

	/** A part of it, by offsets in the line. */
	Span part(int from, int to) {
		return new Span(this.line, from, to);
	}

	/** Without the white space around it; an empty one stays where it was. */
	Span strip() {
		int from = this.start;
		int to = this.end;
		while (from < to && Character.isWhitespace(charAt(from))) {
			from++;
		}
		while (to > from && Character.isWhitespace(charAt(to - 1))) {
			to--;
		}
		return part(from, to);
	}

	boolean isBlank() {
		return WhiteSpace.isBlank(text());
	}

	/** The column it begins at, counted from 1. */
	int column() {
		return this.start + 1;
	}

}
