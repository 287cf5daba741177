package org.mlsyscatalog.search;

import java.util.List;

import org.apache.lucene.search.Query;

/**
 * A query text as the engine understands it.
 *
 * @param query matches what was asked for
 * @param marks matches the words to mark in titles and names
 * @param segments the conditions that had something to look for in them
 * @param bonuses what puts some hits before others
 */
record Built(Query query, Query marks, List<Segment> segments, List<Bonus> bonuses) {

	/**
	 * Something that puts a hit before others.
	 *
	 * @param label for people
	 */
	record Bonus(String label, Query query) {
	}

	/** How the text was understood, for people. */
	String interpretation() {
		return String.join(" · ", this.segments.stream().map(Segment::told).toList());
	}

	/** Whether there was nothing to look for. */
	boolean isEmpty() {
		return this.segments.isEmpty();
	}

}
