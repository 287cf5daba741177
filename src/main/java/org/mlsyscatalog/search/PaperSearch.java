package org.mlsyscatalog.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.mlsyscatalog.catalog.PaperCard;

/** The door of this room; what engine stands behind it is nobody's business. */
public interface PaperSearch {

	/**
	 * Finds papers. No text is ever an error: what cannot be understood is treated as
	 * words.
	 */
	PaperHits find(PaperQuery query);

	/**
	 * Hands over every paper that matches, each once, in the order of the query; page and
	 * size do not matter, nor how many there are.
	 */
	void walk(PaperQuery query, Consumer<PaperCard> each);

	/**
	 * Finds a stretch of all that matches, however deep; page and size of the query do
	 * not matter. Nothing is counted by facets.
	 * @param from how many papers to leave out first
	 * @param most how many to give at most
	 */
	PaperSlice slice(PaperQuery query, int from, int most);

	/**
	 * Groups all that matches by a facet. Unlike the values of {@link PaperHits}, groups
	 * are counted within everything that is chosen, that facet included.
	 * @param from how many groups to leave out first
	 * @param most how many to give at most
	 */
	FacetGroups groups(PaperQuery query, Facet facet, int from, int most);

	/**
	 * The values of one facet that have certain words in their names, counted as in
	 * {@link PaperHits#facets()}.
	 * @param query the search they narrow; its facet size says how many to give
	 * @param text words or beginnings of words; empty for all values
	 */
	List<FacetValue> values(PaperQuery query, Facet facet, String text);

	/**
	 * Tells why a query finds a paper, or that it does not.
	 * @return empty where the catalog has no such paper
	 */
	Optional<WhyHit> explain(PaperQuery query, String paperId);

	/**
	 * The papers most related to one, the most related first.
	 * @param most how many at most
	 * @return empty where the catalog has no such paper
	 */
	Optional<List<RelatedPaper>> related(String paperId, int most);

	/**
	 * Where the papers that match lie on the map of all papers by meaning.
	 * @param most how many to give at most
	 */
	PaperPoints points(PaperQuery query, int most);

	/**
	 * Completes what somebody has begun to type.
	 * @param text as typed; the last word may be unfinished
	 * @param size how many to give of each kind, from 1 to 20
	 */
	Suggestions suggest(String text, int size);

	/**
	 * The people and institutions of which a text is the name, in one of the ways in
	 * which they are known. Initials of a person may be missing; of an institution a
	 * telling word is enough where no other one of any weight has it.
	 * @param size how many to give of each kind, from 1 to 20
	 */
	Suggestions named(String text, int size);

}
