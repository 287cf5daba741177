package org.mlsyscatalog.web;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.mlsyscatalog.catalog.CatalogFacts;
import org.mlsyscatalog.harvest.OaiProvider;
import org.mlsyscatalog.harvest.SearchDescription;
import org.mlsyscatalog.harvest.SiteAddress;
import org.mlsyscatalog.harvest.Sitemap;
import org.mlsyscatalog.search.PaperSearch;
import org.mlsyscatalog.search.Suggestions;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/** What harvesters, crawlers and browsers look for at known addresses. */
@Controller
class HarvestEndpoints {

	/** Completions in all, as browsers show no more. */
	private static final int SUGGESTIONS = 10;

	private final OaiProvider oai;

	private final Sitemap sitemap;

	private final PaperSearch search;

	private final Addresses addresses;

	HarvestEndpoints(OaiProvider oai, Sitemap sitemap, PaperSearch search, Addresses addresses) {
		this.oai = oai;
		this.sitemap = sitemap;
		this.search = search;
		this.addresses = addresses;
	}

	/** The protocol wants both ways, with the same parameters. */
	@RequestMapping(path = "/oai", method = { RequestMethod.GET, RequestMethod.POST })
	ResponseEntity<byte[]> oai(HttpServletRequest request) {
		return ResponseEntity.ok()
			.contentType(new MediaType(MediaType.TEXT_XML, StandardCharsets.UTF_8))
			.body(this.oai.answer(request.getParameterMap(), site(), contact()));
	}

	@GetMapping("/sitemap.xml")
	void sitemapIndex(HttpServletResponse response) throws IOException {
		this.sitemap.writeIndex(site(), xml(response, MediaType.APPLICATION_XML_VALUE));
	}

	@GetMapping("/sitemap/{name}.xml")
	void sitemap(@PathVariable String name, HttpServletResponse response) throws IOException {
		List<String> addresses = this.sitemap.addresses(name, site())
			.orElseThrow(() -> new NotFoundException("site map", name));
		this.sitemap.write(addresses, xml(response, MediaType.APPLICATION_XML_VALUE));
	}

	/** Everything may be read; what is only another order of the same is not worth it. */
	@GetMapping("/robots.txt")
	ResponseEntity<String> robots() {
		String rules = """
				User-agent: *
				Disallow: /search
				Disallow: /api/
				Disallow: /oai
				Allow: /

				Sitemap: %s
				""".formatted(site().base() + "/sitemap.xml");
		return ResponseEntity.ok().contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8)).body(rules);
	}

	@GetMapping("/opensearch.xml")
	void searchDescription(HttpServletResponse response) throws IOException {
		SearchDescription.write(CatalogFacts.current().title(), site(), xml(response, SearchDescription.TYPE));
	}

	/** The form browsers want: what was typed, completions, descriptions, addresses. */
	@GetMapping(path = "/opensearch/suggest", produces = "application/x-suggestions+json")
	ResponseEntity<List<Object>> suggest(@RequestParam(required = false) @Nullable String q) {
		String typed = Objects.requireNonNullElse(q, "");
		Suggestions found = typed.isBlank() ? Suggestions.NONE : this.search.suggest(typed, SUGGESTIONS);
		List<String> names = Stream.of(found.authors(), found.institutions(), found.venues(), found.papers())
			.flatMap(List::stream)
			.map(Suggestions.Suggestion::name)
			.distinct()
			.limit(SUGGESTIONS)
			.toList();
		return ResponseEntity.ok(List.of(typed, names));
	}

	/** The protocol wants an e-mail address, even of a catalog that names none. */
	private static String contact() {
		String contact = CatalogFacts.current().contact();
		return (contact != null && contact.contains("@")) ? contact : "nobody@catalog.invalid";
	}

	private SiteAddress site() {
		return this.addresses.site();
	}

	private static Writer xml(HttpServletResponse response, String type) throws IOException {
		response.setContentType(type);
		response.setCharacterEncoding(StandardCharsets.UTF_8);
		return response.getWriter();
	}

}
