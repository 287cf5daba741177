package org.mlsyscatalog.search;

import java.util.Locale;
import java.util.Optional;

/** A field people can name in a query, as in {@code author:zaharia}. */
enum QueryField {

	TITLE(IndexFields.TITLE), AUTHOR(IndexFields.AUTHOR), INSTITUTION(IndexFields.INSTITUTION),
	AFFILIATION(IndexFields.AFFILIATION), VENUE(IndexFields.VENUE), YEAR(IndexFields.YEAR);

	private final String indexField;

	QueryField(String indexField) {
		this.indexField = indexField;
	}

	String indexField() {
		return this.indexField;
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
