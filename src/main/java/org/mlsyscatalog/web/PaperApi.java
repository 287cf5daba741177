package org.mlsyscatalog.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.mlsyscatalog.catalog.PaperCard;
import org.mlsyscatalog.catalog.Papers;
import org.mlsyscatalog.meaning.AssignedTopic;
import org.mlsyscatalog.meaning.PaperMeanings;
import org.mlsyscatalog.search.Facet;
import org.mlsyscatalog.search.FacetValue;
import org.mlsyscatalog.search.PaperHit;
import org.mlsyscatalog.search.PaperHits;
import org.mlsyscatalog.search.PaperQuery;
import org.mlsyscatalog.search.PaperSearch;
import org.mlsyscatalog.search.SortOrder;
import org.mlsyscatalog.search.WhyHit;

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

	private final PaperWalks walks;

	private final TransactionTemplate reading;

	PaperApi(Papers papers, PaperSearch search, Addresses addresses, PaperWalks walks,
			PlatformTransactionManager transactions) {
		this.walks = walks;
		this.papers = papers;
		this.search = search;
		this.addresses = addresses;
		this.reading = new TransactionTemplate(transactions);
		this.reading.setReadOnly(true);
	}

	/**
	 * One paper.
	 *
	 * @param topics suggested by its title, or confirmed by a person; empty until they
	 * are known
	 * @param url the absolute address of its page
	 */
	record PaperBody(@JsonUnwrapped PaperCard paper, List<AssignedTopic> topics, String url) {
	}

	/**
	 * One paper that was found.
	 *
	 * @param foundBy words, meaning or both
	 */
	record HitBody(@JsonUnwrapped PaperBody paper, String foundBy) {
	}

	/**
	 * One value of a facet.
	 *
	 * @param parents of an institution: the ids of those directly above
	 */
	record FacetBody(String id, String name, long count,
			@JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> parents) {

		static FacetBody of(FacetValue value) {
			return new FacetBody(value.id(), value.name(), value.count(), value.parents());
		}

	}

	/**
	 * A page of papers.
	 *
	 * @param interpretation how the text was understood
	 * @param step how far the search relaxed: exact, prefix, typo, fewer, meaning or none
	 * @param meant the text as the hits spell it, or one that finds more; only where a
	 * word seems mistyped
	 * @param messages what the caller should know
	 */
	record PapersBody(long total, int page, int size, List<HitBody> papers, Map<String, List<FacetBody>> facets,
			String interpretation, String step, @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> meant,
			List<String> messages) {
	}

	/** Values of a facet. */
	record FacetValuesBody(List<FacetBody> values) {
	}

	/**
	 * A page of papers with facets; a step of a walk where there is a cursor; counts
	 * where there is something to group by.
	 */
	@GetMapping("/api/papers")
	@Operation(summary = "Finds papers", description = """
			The same parameters as the search page. Pages go down to 10,000 papers; to walk through all that is found, \
			however much, send cursor=* and then each time the nextCursor of the last answer, until there is none. \
			With group_by, papers are counted instead.""")
	@ApiResponse(responseCode = "200", content = @Content(
			schema = @Schema(oneOf = { PapersBody.class, PaperWalks.StepBody.class, PaperWalks.GroupsBody.class })))
	@OfSearch
	@Parameter(name = "sort", description = "relevance, year or title")
	@Parameter(name = "page", description = "From 1")
	@Parameter(name = "size", description = "1 to 100, by default 20; with cursor or group_by to 1000")
	@Parameter(name = "facetSize", description = "1 to 1000, by default 20")
	@Parameter(name = "fields", description = "Only these fields of each paper, as in id,title,authors.name")
	@Parameter(name = "cursor", description = "* begins a walk through everything; then the nextCursor of each answer")
	@Parameter(name = "group_by", description = "Count instead: by author, institution, venue, year or topic")
	Object find(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
		if (parameters.containsKey(PaperWalks.GROUP_BY)) {
			return this.walks.groups(parameters);
		}
		return Walk.isAskedFor(parameters) ? this.walks.step(parameters, this::body) : page(parameters);
	}

	private PapersBody page(MultiValueMap<String, String> parameters) {
		PaperQuery query = SearchParameters.of(parameters, SortOrder.RELEVANCE).orRefuse();
		PaperHits found = this.search.find(query);
		Map<String, List<FacetBody>> facets = new LinkedHashMap<>();
		for (Facet facet : Facet.values()) {
			facets.put(facet.id(), found.facet(facet).stream().map(FacetBody::of).toList());
		}
		return new PapersBody(found.total(), query.page(), query.size(), found.hits().stream().map(this::body).toList(),
				facets, found.interpretation(), found.step(), found.meant(), found.messages());
	}

	@GetMapping("/api/facets/{facet}")
	@Operation(summary = "Finds values of a facet",
			description = "Counted for a search, which all parameters of it can narrow")
	@Parameter(name = "facet", in = ParameterIn.PATH, example = "author",
			description = "author, institution, venue, year or topic")
	@Parameter(name = "facetQuery", description = "Words or beginnings of words the names have")
	@OfSearch
	@Parameter(name = "facetSize", description = "1 to 1000, by default 20")
	FacetValuesBody facet(@PathVariable String facet,
			@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
		PaperQuery query = SearchParameters.of(parameters, SortOrder.RELEVANCE).orRefuse();
		Facet counted = Facet.withId(facet)
			.orElseThrow(() -> NotFoundException.among("facet", facet, PaperWalks.FACETS));
		String text = Objects.requireNonNullElse(parameters.getFirst(SearchParameters.FACET_QUERY), "");
		return new FacetValuesBody(this.search.values(query, counted, text).stream().map(FacetBody::of).toList());
	}

	@GetMapping("/api/papers/{id}/why")
	@Operation(summary = "Why a search finds a paper", description = "Matched words and fields, and parts of the score")
	@OfSearch
	WhyHit why(@PathVariable String id,
			@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
		PaperQuery query = SearchParameters.of(parameters, SortOrder.RELEVANCE).orRefuse();
		return this.search.explain(query, id).orElseThrow(() -> new NotFoundException("paper", id));
	}

	@GetMapping("/api/papers/{id}")
	@Operation(summary = "One paper")
	@Parameter(name = "fields", description = "Only these fields, as in id,title,authors.name")
	PaperBody paper(@PathVariable String id) {
		return this.reading.execute((transaction) -> this.papers.findById(id)
			.map((paper) -> body(PaperCard.of(paper)))
			.orElseThrow(() -> new NotFoundException("paper", id)));
	}

	private HitBody body(PaperHit hit) {
		return new HitBody(body(hit.paper()), hit.foundBy().id());
	}

	private PaperBody body(PaperCard paper) {
		return new PaperBody(paper, PaperMeanings.topicsOf(paper.id()), this.addresses.paper(paper.id()));
	}

}
