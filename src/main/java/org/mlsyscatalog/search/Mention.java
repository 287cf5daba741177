package org.mlsyscatalog.search;

import java.util.Optional;

import org.apache.lucene.search.Query;

/**
 * A person or an institution that some words of a query name.
 *
 * @param from the first of these words
 * @param to after the last of them
 * @param person papers of the person, worth 1 where nothing is doubtful
 * @param institution papers of the institution and all below it, likewise
 * @param told what was recognised
 * @param sure whether the words more likely name this than stand in a title
 */
record Mention(int from, int to, Optional<Query> person, Optional<Query> institution, String told, boolean sure) {

	int length() {
		return this.to - this.from;
	}

}
