package org.mlsyscatalog.listing;

import java.util.List;

/**
 * An entry of BibTeX where it stands in the file.
 *
 * @param type in lower case: inproceedings, string
 * @param lines all it stands in
 * @param start where it begins in the first of them
 * @param end where it ends in the last of them
 * @param depth how deep its braces nest; 0 where they are not closed
 */
record BibtexBlock(String type, List<Line> lines, int start, int end, int depth) {

	// The parser calls itself for every brace.
	private static final int DEEPEST = 100;

	/** Whether its braces are closed and do not nest beyond reason. */
	boolean isReadable() {
		return this.depth > 0 && this.depth <= DEEPEST;
	}

	String raw() {
		return Line.join(this.lines);
	}

	/** From its @ to its closing brace, with braces in place of outer parentheses. */
	String text() {
		String raw = raw();
		String lastLine = this.lines.getLast().text();
		String text = raw.substring(this.start, raw.length() - lastLine.length() + this.end);
		int open = text.indexOf('(');
		int brace = text.indexOf('{');
		if (open >= 0 && (brace < 0 || open < brace)) {
			return text.substring(0, open) + "{" + text.substring(open + 1, text.length() - 1) + "}";
		}
		return text;
	}

	/** Its first line. */
	Span first() {
		Line line = this.lines.getFirst();
		return new Span(line, this.start, (this.lines.size() == 1) ? this.end : line.text().length());
	}

	/** The place of a text that stands in one of its lines, or else its first line. */
	Span find(String text) {
		for (int i = 0; i < this.lines.size(); i++) {
			Line line = this.lines.get(i);
			int from = (i == 0) ? this.start : 0;
			int to = (i == this.lines.size() - 1) ? this.end : line.text().length();
			int found = line.text().substring(from, to).indexOf(text);
			if (found >= 0) {
				return new Span(line, from + found, from + found + text.length());
			}
		}
		return first();
	}

}
