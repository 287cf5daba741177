package org.mlsyscatalog.search;

/** A field of the index that holds words, and what a match in it is worth. */
enum WordField {

	/** The title's words as written. */
	TITLE(IndexFields.TITLE, "title", 4),
	/** The title's words in whatever form; the form typed is worth more. */
	TITLE_FORMS(IndexFields.TITLE_STEMS, "title, in another form", 2),
	/** Family names. */
	FAMILY(IndexFields.FAMILY, "family name", 3),
	/** All parts of the authors' names. */
	AUTHOR(IndexFields.AUTHOR, "author", 2),
	/** Names and aliases of institutions, and of all above them. */
	INSTITUTION(IndexFields.INSTITUTION, "institution", 2),
	/** Affiliations as listed. */
	AFFILIATION(IndexFields.AFFILIATION, "affiliation as listed", 1),
	/** Names of the edition and of its series. */
	VENUE(IndexFields.VENUE, "venue", 1),
	/** The year. */
	YEAR(IndexFields.YEAR, "year", 1),
	/** Names of the topics. */
	TOPIC(IndexFields.TOPIC, "topic", 1);

	private final String indexField;

	private final String label;

	private final float weight;

	WordField(String indexField, String label, float weight) {
		this.indexField = indexField;
		this.label = label;
		this.weight = weight;
	}

	String indexField() {
		return this.indexField;
	}

	/** What people are told it is. */
	String label() {
		return this.label;
	}

	float weight() {
		return this.weight;
	}

}
