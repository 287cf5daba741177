package org.mlsyscatalog.search;

import java.util.Optional;

/**
 * One thing a query text asks for.
 *
 * @param field the field it is restricted to; empty for any
 * @param text a word, or the inside of a phrase
 * @param phrase whether its words have to stand together
 */
record Clause(Optional<QueryField> field, String text, boolean phrase) {

	@Override
	public String toString() {
		String quoted = this.phrase ? "“" + this.text + "”" : this.text;
		return this.field.map((name) -> name.id() + " " + quoted).orElse(quoted);
	}

}
