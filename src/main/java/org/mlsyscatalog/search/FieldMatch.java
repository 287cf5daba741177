package org.mlsyscatalog.search;

import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;

/**
 * One way a word can match: in a field, in one or several spellings.
 *
 * @param found what is looked for there, for people
 * @param frequency in about how many papers
 * @param mark what to mark in a title or a name; for most fields the query itself
 */
record FieldMatch(WordField field, String found, Query query, long frequency, Query mark) {

	FieldMatch(WordField field, String found, Query query, long frequency) {
		this(field, found, query, frequency, query);
	}

	/** With what a match in this field is worth. */
	Query weighted() {
		return new BoostQuery(this.query, this.field.weight());
	}

	/** The same match, worth less because something was relaxed for it. */
	FieldMatch worth(float share) {
		return new FieldMatch(this.field, this.found, new BoostQuery(this.query, share), this.frequency, this.mark);
	}

}
