package org.mlsyscatalog.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.mlsyscatalog.search.PaperHit;
import org.mlsyscatalog.search.PaperHits;
import org.mlsyscatalog.search.PaperQuery;
import org.mlsyscatalog.search.PaperSearch;
import org.mlsyscatalog.search.SortOrder;

import org.springframework.util.MultiValueMap;

/**
 * Where a paper stands among the results somebody came from, and what stands beside it.
 * The address of the paper's page carries the search, so this survives a reload, a new
 * tab and being sent to somebody else.
 *
 * @param place counted from 1
 * @param total papers the search finds
 * @param text the words of the search; empty for a list that was only narrowed
 * @param back the address of the page of results with this paper
 * @param previous the paper before; null for the first one
 * @param next the paper after; null for the last one
 */
record ResultTrail(int place, long total, String text, String back, @Nullable Neighbour previous,
		@Nullable Neighbour next) {

	/** The parameter that says which of the results a paper is. */
	static final String PLACE = "at";

	/** A paper beside this one, and the address that keeps the search. */
	record Neighbour(String title, String address) {
	}

	/** What the address of a result ends with, but for its place. */
	static String parameters(PaperQuery query) {
		String search = SearchLinks.SEARCH.to(query.atPage(1));
		int begin = search.indexOf('?');
		return ((begin < 0) ? "?" : search.substring(begin) + "&") + PLACE + "=";
	}

	/** Empty where the address carries no search, or none that can be followed. */
	static Optional<ResultTrail> of(MultiValueMap<String, String> given, PaperSearch search) {
		List<String> problems = new ArrayList<>();
		int place = SearchParameters.number(given, PLACE, 0, PaperQuery.DEEPEST, problems);
		SearchParameters read = SearchParameters.forPeople(given, SortOrder.RELEVANCE);
		if (place == 0 || !problems.isEmpty() || !read.problems().isEmpty()) {
			return Optional.empty();
		}
		PaperQuery query = read.query().atPage(1);
		PaperQuery one = query.withSize(1).withFacetSize(1);
		PaperHits after = search.find(one.atPage(Math.min(place + 1, PaperQuery.DEEPEST)));
		if (place > after.total()) {
			return Optional.empty();
		}
		Optional<PaperHit> next = (place < PaperQuery.DEEPEST) ? first(after) : Optional.empty();
		Optional<PaperHit> previous = (place > 1) ? first(search.find(one.atPage(place - 1))) : Optional.empty();
		String back = SearchLinks.SEARCH.to(query.atPage((place - 1) / query.size() + 1));
		return Optional.of(new ResultTrail(place, after.total(), query.text(), back,
				previous.map((hit) -> neighbour(hit, query, place - 1)).orElse(null),
				next.map((hit) -> neighbour(hit, query, place + 1)).orElse(null)));
	}

	private static Optional<PaperHit> first(PaperHits hits) {
		return hits.hits().stream().findFirst();
	}

	private static Neighbour neighbour(PaperHit hit, PaperQuery query, int place) {
		return new Neighbour(hit.paper().title(), "/papers/" + hit.paper().id() + parameters(query) + place);
	}

}
