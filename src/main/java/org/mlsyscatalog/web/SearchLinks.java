package org.mlsyscatalog.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.mlsyscatalog.search.Constraint;
import org.mlsyscatalog.search.Facet;
import org.mlsyscatalog.search.PaperQuery;
import org.mlsyscatalog.search.SortOrder;

import org.springframework.web.util.UriUtils;

/**
 * Links from one state of a search to another; what is usual is left out of them.
 *
 * @param path the page the links lead to
 * @param usualOrder the order of that page where none is asked for
 */
record SearchLinks(String path, SortOrder usualOrder) {

	/** Links within the search page. */
	static final SearchLinks SEARCH = new SearchLinks("/search", SortOrder.RELEVANCE);

	/** Links within the list of all papers. */
	static final SearchLinks PAPERS = new SearchLinks("/papers", SortOrder.TITLE);

	/** Links within the pictures of the catalog, of which the map shows a search. */
	static final SearchLinks EXPLORE = new SearchLinks("/explore", SortOrder.RELEVANCE);

	/** The address of a query. */
	public String to(PaperQuery query) {
		List<String> parameters = new ArrayList<>();
		if (!query.text().isEmpty()) {
			add(parameters, SearchParameters.TEXT, query.text());
		}
		for (Constraint constraint : query.constraints()) {
			add(parameters, parameter(constraint), constraint.value());
		}
		if (query.sort() != this.usualOrder) {
			add(parameters, SearchParameters.SORT, query.sort().id());
		}
		if (query.size() != PaperQuery.DEFAULT_SIZE) {
			add(parameters, SearchParameters.SIZE, query.size());
		}
		if (query.facetSize() != PaperQuery.DEFAULT_FACET_SIZE) {
			add(parameters, SearchParameters.FACET_SIZE, query.facetSize());
		}
		if (!query.meaning() && !query.text().isEmpty()) {
			add(parameters, SearchParameters.MEANING, false);
		}
		if (query.literal()) {
			add(parameters, SearchParameters.LITERAL, true);
		}
		if (query.page() > 1) {
			add(parameters, SearchParameters.PAGE, query.page());
		}
		return parameters.isEmpty() ? this.path : this.path + "?" + String.join("&", parameters);
	}

	private static void add(List<String> parameters, String name, Object value) {
		parameters.add(name + "=" + UriUtils.encode(value.toString(), StandardCharsets.UTF_8));
	}

	/**
	 * All that the query finds, as citations.
	 * @param suffix what the address ends with, without the dot
	 */
	public String export(PaperQuery query, String suffix) {
		return new SearchLinks(this.path + "." + suffix, this.usualOrder)
			.to(query.withSize(PaperQuery.DEFAULT_SIZE).withFacetSize(PaperQuery.DEFAULT_FACET_SIZE));
	}

	/** What the query finds, on the map of all papers. */
	public String onMap(PaperQuery query) {
		return ofMap(query) + "#map";
	}

	/**
	 * The same without a fragment. What orders and parts a list does not matter there.
	 */
	static String ofMap(PaperQuery query) {
		return EXPLORE.to(query.sortedBy(SortOrder.RELEVANCE)
			.atPage(1)
			.withSize(PaperQuery.DEFAULT_SIZE)
			.withFacetSize(PaperQuery.DEFAULT_FACET_SIZE));
	}

	/** The query with a value chosen, or no longer chosen if it is. */
	public String toggle(PaperQuery query, Constraint constraint) {
		return to(query.constraints().contains(constraint) ? query.without(constraint) : query.with(constraint));
	}

	/** The query with one more page of facet values. */
	public String moreValues(PaperQuery query) {
		return to(query.withFacetSize(Math.min(PaperQuery.LARGEST_FACET_SIZE, query.facetSize() * 5)));
	}

	/** The parameter that carries a chosen value. */
	public String parameter(Constraint constraint) {
		return constraint.only() ? SearchParameters.INSTITUTION_ONLY : constraint.facet().id();
	}

	/** All that is chosen in one facet is taken back. */
	public String without(PaperQuery query, Facet facet) {
		return to(query.without(facet));
	}

}
