package org.mlsyscatalog.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A query text taken apart: words, {@code "phrases"}, and {@code field:word} or
 * {@code field:"phrase"} for the fields people can name. Whatever does not fit is words.
 *
 * @param clauses all of which have to match
 * @param cut whether the text was longer than is looked at
 */
record QueryText(List<Clause> clauses, boolean cut) {

	/** More than the longest title has; what follows is not looked at. */
	static final int MOST_CLAUSES = 64;

	/** Longer words than any language or product name has. */
	private static final int LONGEST_WORD = 200;

	static QueryText parse(String text) {
		Scanner scanner = new Scanner(text);
		List<Clause> clauses = new ArrayList<>();
		Optional<Clause> next = scanner.next();
		while (next.isPresent() && clauses.size() < MOST_CLAUSES) {
			clauses.add(next.get());
			next = scanner.next();
		}
		return new QueryText(List.copyOf(clauses), next.isPresent());
	}

	private static final class Scanner {

		private final String text;

		private int at;

		Scanner(String text) {
			// Typographic quotes come with text copied from a page.
			this.text = text.replace('“', '"').replace('”', '"').replace('„', '"');
		}

		Optional<Clause> next() {
			skipSpace();
			if (this.at >= this.text.length()) {
				return Optional.empty();
			}
			Optional<QueryField> field = field();
			return Optional.of(quoted(field).orElseGet(() -> new Clause(field, word(), false)));
		}

		private void skipSpace() {
			while (this.at < this.text.length() && isSpace(this.text.charAt(this.at))) {
				this.at++;
			}
		}

		/**
		 * A field only counts as one when its value follows at once: "Title: words" is
		 * words.
		 */
		private Optional<QueryField> field() {
			int colon = this.at;
			while (colon < this.text.length() && Character.isLetter(this.text.charAt(colon))) {
				colon++;
			}
			boolean named = colon > this.at && colon + 1 < this.text.length() && this.text.charAt(colon) == ':'
					&& !isSpace(this.text.charAt(colon + 1));
			Optional<QueryField> field = named ? QueryField.named(this.text.substring(this.at, colon))
					: Optional.empty();
			if (field.isPresent()) {
				this.at = colon + 1;
			}
			return field;
		}

		/** A quote that is never closed is no quote. */
		private Optional<Clause> quoted(Optional<QueryField> field) {
			if (this.text.charAt(this.at) != '"') {
				return Optional.empty();
			}
			int end = this.text.indexOf('"', this.at + 1);
			if (end < 0) {
				return Optional.empty();
			}
			String phrase = this.text.substring(this.at + 1, end).strip();
			this.at = end + 1;
			return Optional.of(new Clause(field, phrase, true));
		}

		private String word() {
			int start = this.at;
			do {
				this.at++;
			}
			while (this.at < this.text.length() && !isSpace(this.text.charAt(this.at))
					&& this.text.charAt(this.at) != '"');
			return this.text.substring(start, Math.min(this.at, start + LONGEST_WORD));
		}

		private static boolean isSpace(char character) {
			return Character.isWhitespace(character) || Character.isSpaceChar(character);
		}

	}

}
