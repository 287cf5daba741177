package org.mlsyscatalog.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.mlsyscatalog.catalog.PaperCard;
import org.mlsyscatalog.catalog.Papers;
import org.mlsyscatalog.search.Facet;
import org.mlsyscatalog.search.FacetValue;
import org.mlsyscatalog.search.PaperHits;
import org.mlsyscatalog.search.PaperQuery;
import org.mlsyscatalog.search.PaperSearch;
import org.mlsyscatalog.search.SortOrder;

import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Papers for programs: found by the same parameters as on the search page, or one by id.
 */
@RestController
@Tag(name = "Papers")
class PaperApi {

	private final Papers papers;

	private final PaperSearch search;

	private final Addresses addresses;

	private final TransactionTemplate reading;

	PaperApi(Papers papers, PaperSearch search, Addresses addresses, PlatformTransactionManager transactions) {
		this.papers = papers;
		this.search = search;
		this.addresses = addresses;
		this.reading = new TransactionTemplate(transactions);
		this.reading.setReadOnly(true);
	}

	/**
	 * One paper.
	 *
	 * @param url the absolute address of its page
	 */
	record PaperBody(@JsonUnwrapped PaperCard paper, String url) {
	}

	/** One value of a facet. */
	record FacetBody(String id, String name, long count) {

		static FacetBody of(FacetValue value) {
			return new FacetBody(value.id(), value.name(), value.count());
		}

	}

	/**
	 * A page of papers.
	 *
	 * @param interpretation how the text was understood
	 * @param step how far the search relaxed: exact, or none where nothing was found
	 * @param messages what the caller should know
	 */
	record PapersBody(long total, int page, int size, List<PaperBody> papers, Map<String, List<FacetBody>> facets,
			String interpretation, String step, List<String> messages) {
	}

	@GetMapping("/api/papers")
	@Operation(summary = "Finds papers", description = "The same parameters as the search page")
	@Parameter(name = "q", description = "Words, \"phrases\", author:, institution:, title:, venue:, year:")
	@Parameter(name = "author", description = "Author id; repeated: any of them")
	@Parameter(name = "institution", description = "Institution id, with everything below it")
	@Parameter(name = "institutionOnly", description = "Institution id, without anything below it")
	@Parameter(name = "venue", description = "Id of a series or an edition")
	@Parameter(name = "year", description = "2018 or 2018..2020")
	@Parameter(name = "topic", description = "Topic id")
	@Parameter(name = "sort", description = "relevance, year or title")
	@Parameter(name = "page", description = "From 1")
	@Parameter(name = "size", description = "1 to 100, by default 20")
	@Parameter(name = "facetSize", description = "1 to 1000, by default 20")
	@Parameter(name = "meaning", description = "true or false; has no effect yet")
	PapersBody find(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
		PaperQuery query = SearchParameters.of(parameters, SortOrder.RELEVANCE).orRefuse();
		PaperHits found = this.search.find(query);
		Map<String, List<FacetBody>> facets = new LinkedHashMap<>();
		for (Facet facet : Facet.values()) {
			facets.put(facet.id(), found.facet(facet).stream().map(FacetBody::of).toList());
		}
		return new PapersBody(found.total(), query.page(), query.size(),
				found.hits().stream().map((hit) -> body(hit.paper())).toList(), facets, found.interpretation(),
				found.step(), found.messages());
	}

	@GetMapping("/api/papers/{id}")
	@Operation(summary = "One paper")
	PaperBody paper(@PathVariable String id) {
		return this.reading.execute((transaction) -> this.papers.findById(id)
			.map((paper) -> body(PaperCard.of(paper)))
			.orElseThrow(() -> new NotFoundException("paper", id)));
	}

	private PaperBody body(PaperCard paper) {
		return new PaperBody(paper, this.addresses.paper(paper.id()));
	}

}
