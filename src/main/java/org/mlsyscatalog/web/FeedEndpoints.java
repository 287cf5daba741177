package org.mlsyscatalog.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.IntFunction;

import jakarta.servlet.http.HttpServletResponse;
import org.mlsyscatalog.catalog.Author;
import org.mlsyscatalog.catalog.Authors;
import org.mlsyscatalog.catalog.CatalogFacts;
import org.mlsyscatalog.catalog.Edition;
import org.mlsyscatalog.catalog.Institution;
import org.mlsyscatalog.catalog.Institutions;
import org.mlsyscatalog.catalog.Venue;
import org.mlsyscatalog.catalog.Venues;
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

/** Feeds of every search, author, institution and venue, newest first. */
@Controller
class FeedEndpoints {

	private final PaperFeed feed;

	private final PaperSearch search;

	private final Authors authors;

	private final Institutions institutions;

	private final Venues venues;

	private final Addresses addresses;

	FeedEndpoints(PaperFeed feed, PaperSearch search, Authors authors, Institutions institutions, Venues venues,
			Addresses addresses) {
		this.feed = feed;
		this.search = search;
		this.authors = authors;
		this.institutions = institutions;
		this.venues = venues;
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

	@GetMapping("/authors/{id}.atom")
	void author(@PathVariable String id, @RequestParam MultiValueMap<String, String> parameters,
			HttpServletResponse response) throws IOException {
		String name = this.authors.findById(id)
			.map(Author::name)
			.orElseThrow(() -> new NotFoundException("author", id));
		write(name, "/authors/" + id, Facet.AUTHOR, id, parameters, response);
	}

	@GetMapping("/institutions/{id}.atom")
	void institution(@PathVariable String id, @RequestParam MultiValueMap<String, String> parameters,
			HttpServletResponse response) throws IOException {
		String name = this.institutions.findById(id)
			.map(Institution::name)
			.orElseThrow(() -> new NotFoundException("institution", id));
		write(name, "/institutions/" + id, Facet.INSTITUTION, id, parameters, response);
	}

	@GetMapping("/venues/{id}.atom")
	void venue(@PathVariable String id, @RequestParam MultiValueMap<String, String> parameters,
			HttpServletResponse response) throws IOException {
		Optional<String> series = this.venues.findById(id).map(Venue::name);
		String name = series.or(() -> this.venues.findEdition(id).map(Edition::shortName))
			.orElseThrow(() -> new NotFoundException("venue", id));
		write(name, "/venues/" + id, Facet.VENUE, id, parameters, response);
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
