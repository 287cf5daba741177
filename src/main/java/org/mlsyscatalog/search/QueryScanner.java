package org.mlsyscatalog.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.mlsyscatalog.search.Clause.Form;

/** Reads the conditions of a query text one after the other. */
final class QueryScanner {

	/** Longer words than any language or product name has. */
	private static final int LONGEST_WORD = 200;

	private static final int MOST_ALTERNATIVES = 20;

	private static final String OR = "OR";

	private final String text;

	private int at;

	QueryScanner(String text) {
		// Typographic quotes come with text copied from a page.
		this.text = text.replace('“', '"').replace('”', '"').replace('„', '"');
	}

	Optional<Asked> next() {
		skipSpace();
		if (isAtEnd()) {
			return Optional.empty();
		}
		boolean excluded = takeMinus();
		List<Clause> alternatives = new ArrayList<>(List.of(clause()));
		while (alternatives.size() < MOST_ALTERNATIVES && takeOr()) {
			alternatives.add(clause());
		}
		return Optional.of(new Asked(List.copyOf(alternatives), excluded));
	}

	private void skipSpace() {
		while (!isAtEnd() && isSpace(this.text.charAt(this.at))) {
			this.at++;
		}
	}

	private boolean isAtEnd() {
		return this.at >= this.text.length();
	}

	/** A hyphen that stands alone, or several of them, exclude nothing. */
	private boolean takeMinus() {
		boolean minus = this.text.charAt(this.at) == '-' && this.at + 1 < this.text.length()
				&& (Character.isLetterOrDigit(this.text.codePointAt(this.at + 1))
						|| this.text.charAt(this.at + 1) == '"');
		if (minus) {
			this.at++;
		}
		return minus;
	}

	/** OR only joins when something stands on both sides of it; else it is a word. */
	private boolean takeOr() {
		int start = this.at;
		skipSpace();
		if (this.at > start && this.text.startsWith(OR, this.at) && this.at + OR.length() < this.text.length()
				&& isSpace(this.text.charAt(this.at + OR.length()))) {
			this.at += OR.length();
			skipSpace();
			if (!isAtEnd()) {
				return true;
			}
		}
		this.at = start;
		return false;
	}

	private Clause clause() {
		Optional<QueryField> field = field();
		return quoted(field).orElseGet(() -> word(field));
	}

	/**
	 * A field only counts as one when its value follows at once: "Title: words" is words.
	 */
	private Optional<QueryField> field() {
		int colon = this.at;
		while (colon < this.text.length() && Character.isLetter(this.text.charAt(colon))) {
			colon++;
		}
		boolean named = colon > this.at && colon + 1 < this.text.length() && this.text.charAt(colon) == ':'
				&& !isSpace(this.text.charAt(colon + 1));
		Optional<QueryField> field = named ? QueryField.named(this.text.substring(this.at, colon)) : Optional.empty();
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
		return Optional.of(new Clause(field, phrase, Form.PHRASE));
	}

	private Clause word(Optional<QueryField> field) {
		int start = this.at;
		do {
			this.at++;
		}
		while (!isAtEnd() && !isSpace(this.text.charAt(this.at)) && this.text.charAt(this.at) != '"');
		String word = this.text.substring(start, Math.min(this.at, start + LONGEST_WORD));
		if (word.length() > 1 && word.endsWith("*") && Character.isLetterOrDigit(word.codePointAt(0))) {
			return new Clause(field, word.substring(0, word.length() - 1), Form.PREFIX);
		}
		return new Clause(field, word, Form.WORD);
	}

	private static boolean isSpace(char character) {
		return Character.isWhitespace(character) || Character.isSpaceChar(character);
	}

}
