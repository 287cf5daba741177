package org.mlsyscatalog.listing;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One line of a listing as decoded, without its line end.
 *
 * @param number counted from 1, as an editor shows it
 */
record Line(String file, int number, String text) {

	/** The text of several lines as it stands in the file. */
	static String join(List<Line> lines) {
		return (lines.size() == 1) ? lines.getFirst().text()
				: lines.stream().map(Line::text).collect(Collectors.joining("\n"));
	}

	Span whole() {
		return new Span(this, 0, this.text.length());
	}

	Span from(int start) {
		return new Span(this, start, this.text.length());
	}

	/** Blank, or a comment: {@code # …} or {@code <!-- … -->}. */
	boolean isIgnorable() {
		int start = WhiteSpace.skip(this.text, 0);
		if (start == this.text.length() || this.text.charAt(start) == '#') {
			return true;
		}
		return this.text.startsWith("<!--", start) && endsWithItsComment(start);
	}

	private boolean endsWithItsComment(int start) {
		int end = this.text.indexOf("-->", start + 4);
		return end >= 0 && WhiteSpace.skip(this.text, end + 3) == this.text.length();
	}

}
