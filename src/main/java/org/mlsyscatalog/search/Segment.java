package org.mlsyscatalog.search;

import java.util.List;
import java.util.Optional;

import org.apache.lucene.search.Query;

/**
 * A part of a query with one condition: a word, a name, or a clause with a field.
 *
 * @param asked the conditions of the text it covers
 * @param query what has to match, or must not
 * @param excluded whether it must not match
 * @param natural the places where these words are mostly found; empty where that is not
 * known
 * @param mention the name these words are
 * @param word the word, where it is a plain one
 * @param matches the ways it can match, to tell why something was found
 * @param told how it was understood
 */
record Segment(List<Asked> asked, Query query, boolean excluded, Optional<Query> natural, Optional<Mention> mention,
		List<Word> words, List<FieldMatch> matches, String told) {
}
