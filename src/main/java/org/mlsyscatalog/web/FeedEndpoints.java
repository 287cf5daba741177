package org.mlsyscatalog.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.mlsyscatalog.catalog.CatalogFacts;
import org.mlsyscatalog.harvest.FeedLinks;
import org.mlsyscatalog.harvest.PaperFeed;
import org.mlsyscatalog.harvest.SiteAddress;
import org.mlsyscatalog.search.Facet;
import org.mlsyscatalog.search.PaperHits;
import org.mlsyscatalog.search.PaperQuery;
import org.mlsyscatalog.search.PaperSearch;
import org.mlsyscatalog.search.SortOrder;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Feeds of every search, author, institution, venue and topic, newest first. */
@Controller
class FeedEndpoints {

	/** What papers are listed by, by the first step of its pages' addresses. */
	private static final Map<String, Facet> FACETS = Map.of("authors", Facet.AUTHOR, "institutions", Facet.INSTITUTION,
			"venues", Facet.VENUE, "topics", Facet.TOPIC);

	private final PaperFeed feed;

	private final PaperSearch search;

	private final NamesOfPages names;

	private final Addresses addresses;

	FeedEndpoints(PaperFeed feed, PaperSearch search, NamesOfPages names, Addresses addresses) {
		this.feed = feed;
		this.search = search;
		this.names = names;
		this.addresses = addresses;
	}

	@GetMapping({ "/search.atom", "/papers.atom" })
	void search(@RequestParam MultiValueMap<String, String> parameters, HttpServletResponse response)
			throws IOException {
		PaperQuery query = SearchParameters.of(parameters, SortOrder.YEAR).orRefuse();
		String about = query.text().isEmpty() ? "Papers" : "Papers for “" + query.text() + "”";
		SearchLinks feeds = new SearchLinks("/search.atom", SortOrder.YEAR);
		write(about, SearchLinks.SEARCH.to(query.sortedBy(SortOrder.RELEVANCE)), query,
				(page) -> feeds.to(query.atPage(page)), response);
	}

	@GetMapping({ "/authors/{id}.atom", "/institutions/{id}.atom", "/venues/{id}.atom", "/topics/{id}.atom" })
	void papersOf(@PathVariable String id, @RequestParam MultiValueMap<String, String> parameters,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		String kind = RequestPath.of(request).split("/")[1];
		Facet facet = Objects.requireNonNull(FACETS.get(kind));
		write(this.names.of(facet, id), "/" + kind + "/" + id, facet, id, parameters, response);
	}

	private void write(String name, String page, Facet facet, String id, MultiValueMap<String, String> parameters,
			HttpServletResponse response) throws IOException {
		AlphabeticalList list = AlphabeticalList.forPrograms(page + ".atom", parameters);
		PaperQuery query = PaperQuery.by(facet, id).sortedBy(SortOrder.YEAR).withSize(list.size()).atPage(list.page());
		write("Papers of " + name, page, query, (number) -> page + ".atom" + ((number > 1) ? "?page=" + number : ""),
				response);
	}

	private void write(String about, String page, PaperQuery query, IntFunction<String> feeds,
			HttpServletResponse response) throws IOException {
		PaperHits found = this.search.find(query.withFacetSize(1));
		SiteAddress site = this.addresses.site();
		IntFunction<String> absolute = (number) -> site.base() + feeds.apply(number);
		FeedLinks links = new FeedLinks(absolute.apply(query.page()), absolute.apply(1),
				(query.page() > 1) ? Optional.of(absolute.apply(query.page() - 1)) : Optional.empty(),
				(query.page() < found.pages()) ? Optional.of(absolute.apply(query.page() + 1)) : Optional.empty());
		response.setContentType(PaperFeed.TYPE);
		response.setCharacterEncoding(StandardCharsets.UTF_8);
		this.feed.write(about + " · " + CatalogFacts.current().title(), site.base() + page, links, found, site,
				response.getWriter());
	}

}
