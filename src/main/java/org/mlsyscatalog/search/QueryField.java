package org.mlsyscatalog.search;

import java.util.Locale;
import java.util.Optional;

/** A field people can name in a query, as in {@code author:zaharia}. */
enum QueryField {

	TITLE(WordField.TITLE), AUTHOR(WordField.AUTHOR), INSTITUTION(WordField.INSTITUTION),
	AFFILIATION(WordField.AFFILIATION), VENUE(WordField.VENUE), YEAR(WordField.YEAR), TOPIC(WordField.TOPIC);

	private final WordField words;

	QueryField(WordField words) {
		this.words = words;
	}

	/** Where its words are. */
	WordField words() {
		return this.words;
	}

	String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Optional<QueryField> named(String name) {
		for (QueryField field : values()) {
			if (field.id().equalsIgnoreCase(name)) {
				return Optional.of(field);
			}
		}
		return Optional.empty();
	}

}
