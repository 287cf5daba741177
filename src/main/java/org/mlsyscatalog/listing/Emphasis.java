package org.mlsyscatalog.listing;

/** Markdown's italics around a text: {@code *University X*}. */
final class Emphasis {

	private Emphasis() {
	}

	/** Without white space and the marks around the whole text. */
	static Span strip(Span text) {
		Span stripped = text.strip();
		if (stripped.end() - stripped.start() < 3) {
			return stripped;
		}
		char first = stripped.charAt(stripped.start());
		boolean emphasised = (first == '*' || first == '_') && first == stripped.charAt(stripped.end() - 1);
		Span inner = stripped.part(stripped.start() + 1, stripped.end() - 1);
		return (emphasised && inner.text().indexOf(first) < 0 && !inner.isBlank()) ? inner.strip() : stripped;
	}

}
