package org.mlsyscatalog.search;

import java.util.Optional;

/**
 * One thing a query text asks for.
 *
 * @param field the field it is restricted to; empty for any
 * @param text a word, the inside of a phrase, or the beginning of a word
 */
record Clause(Optional<QueryField> field, String text, Form form) {

	/** How a clause is written. */
	enum Form {

		/** As it is. */
		WORD,
		/** In quotes: its words have to stand together, as written. */
		PHRASE,
		/** With a star at the end: the beginning of a word. */
		PREFIX

	}

	/** Whether it may be part of a name, or mistyped. */
	boolean isPlainWord() {
		return this.field.isEmpty() && this.form == Form.WORD;
	}

	@Override
	public String toString() {
		String written = switch (this.form) {
			case WORD -> this.text;
			case PHRASE -> "“" + this.text + "”";
			case PREFIX -> this.text + "…";
		};
		return this.field.map((name) -> name.id() + " " + written).orElse(written);
	}

}
