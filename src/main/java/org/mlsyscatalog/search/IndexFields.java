package org.mlsyscatalog.search;

import java.util.Locale;

/** The names of all fields of the index, written once. */
final class IndexFields {

	/** The paper's id. */
	static final String ID = "id";

	/** The paper as shown, in JSON. */
	static final String CARD = "card";

	/** The title's words as written, folded. */
	static final String TITLE = "title";

	/** The title's words reduced to their stems. */
	static final String TITLE_STEMS = "title_stems";

	/** The whole title, folded: as a single term, and to read its words in order. */
	static final String TITLE_WHOLE = "title_whole";

	/** The authors' names, canonical and as listed. */
	static final String AUTHOR = "author";

	/** The authors' family names, with whatever particles they have. */
	static final String FAMILY = "family";

	/** The ways each author's name can be written, each as a single term. */
	static final String PERSON = "person";

	/** The names and aliases of the institutions and of all above them. */
	static final String INSTITUTION = "institution";

	/** The affiliations as listed. */
	static final String AFFILIATION = "affiliation";

	/** The names of the edition and of its series. */
	static final String VENUE = "venue";

	/** The year as a word. */
	static final String YEAR = "year";

	/** The year as a number. */
	static final String YEAR_NUMBER = "year_number";

	/** The DOI and the arXiv id, as keys. */
	static final String IDENTIFIER = "identifier";

	/** The ids of the authors. */
	static final String AUTHOR_ID = "author_id";

	/** The ids of the institutions and of all above them. */
	static final String INSTITUTION_ID = "institution_id";

	/** The ids of the institutions alone. */
	static final String INSTITUTION_ONLY_ID = "institution_only_id";

	/** The ids of the edition and of its series. */
	static final String VENUE_ID = "venue_id";

	/** The ids of the topics. */
	static final String TOPIC_ID = "topic_id";

	/** The names of the topics. */
	static final String TOPIC = "topic";

	/** The title as it stands in alphabetical lists. */
	static final String TITLE_ORDER = "title_order";

	/** Of a name: what kind of thing it names. */
	static final String KIND = "kind";

	/** Of a name: the papers it stands for. */
	static final String COUNT = "count";

	/** Of a name: the name itself. */
	static final String NAME = "name";

	/** Of a name: its place among names with the same count. */
	static final String NAME_ORDER = "name_order";

	/** Of an institution's name: other names it has. */
	static final String OTHER_NAME = "other_name";

	/** Of an institution's name: the ids of those directly above. */
	static final String PARENT = "parent";

	/** The key of the commit that says which generation an index belongs to. */
	static final String DIGEST = "digest";

	private IndexFields() {
	}

	/** The values of a facet, several for each paper. */
	static String facet(Facet facet) {
		return "facet_" + facet.id();
	}

	/** Of names of one kind: all their words. */
	static String words(KnownNames.Kind kind) {
		return "words_" + kind.name().toLowerCase(Locale.ROOT);
	}

	/** Of names of one kind: the first letters of all their words. */
	static String beginnings(KnownNames.Kind kind) {
		return "beginnings_" + kind.name().toLowerCase(Locale.ROOT);
	}

}
