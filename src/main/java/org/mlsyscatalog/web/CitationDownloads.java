package org.mlsyscatalog.web;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.mlsyscatalog.catalog.PaperCard;
import org.mlsyscatalog.search.Facet;
import org.mlsyscatalog.search.PaperQuery;
import org.mlsyscatalog.search.PaperSearch;
import org.mlsyscatalog.search.SortOrder;
import org.mlsyscatalog.web.PageMetadata.TypedLink;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Papers as citations by link: one paper, those of an author, an institution or a venue,
 * a whole search, a selection, or the whole catalog. Complete, whatever their number.
 */
@Controller
class CitationDownloads {

	/** The parameter that selects papers. */
	static final String ID = "id";

	private static final Set<String> OF_PAGES = Set.of(SearchParameters.PAGE, SearchParameters.SIZE,
			SearchParameters.FACET_SIZE);

	private final PaperCards papers;

	private final NamesOfPages names;

	private final PaperSearch search;

	private final Addresses addresses;

	private final Download download;

	CitationDownloads(PaperCards papers, NamesOfPages names, PaperSearch search, Addresses addresses,
			Download download) {
		this.papers = papers;
		this.names = names;
		this.search = search;
		this.addresses = addresses;
		this.download = download;
	}

	@GetMapping({ "/papers/{id}.bib", "/papers/{id}.biblatex", "/papers/{id}.ris", "/papers/{id}.csl.json",
			"/papers/{id}.txt" })
	void paper(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) throws IOException {
		sendPaper(id, CitationRequest.byAddress(request), response);
	}

	@GetMapping({ "/authors/{id}.bib", "/authors/{id}.biblatex", "/authors/{id}.ris", "/authors/{id}.csl.json",
			"/authors/{id}.txt" })
	void author(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) throws IOException {
		sendAuthor(id, CitationRequest.byAddress(request), response);
	}

	@GetMapping({ "/institutions/{id}.bib", "/institutions/{id}.biblatex", "/institutions/{id}.ris",
			"/institutions/{id}.csl.json", "/institutions/{id}.txt" })
	void institution(@PathVariable String id, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		sendInstitution(id, CitationRequest.byAddress(request), response);
	}

	@GetMapping({ "/venues/{id}.bib", "/venues/{id}.biblatex", "/venues/{id}.ris", "/venues/{id}.csl.json",
			"/venues/{id}.txt" })
	void venue(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) throws IOException {
		sendVenue(id, CitationRequest.byAddress(request), response);
	}

	@GetMapping({ "/search.bib", "/search.biblatex", "/search.ris", "/search.csl.json", "/search.txt" })
	void search(@RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		sendSearch(parameters, SearchLinks.SEARCH, CitationRequest.byAddress(request), response);
	}

	/** The papers of a selection, or all there are. */
	@GetMapping({ "/papers.bib", "/papers.biblatex", "/papers.ris", "/papers.csl.json", "/papers.txt" })
	void papers(@RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		sendPapers(parameters, CitationRequest.byAddress(request), response);
	}

	/** A selection too long for an address. */
	@PostMapping({ "/papers.bib", "/papers.biblatex", "/papers.ris", "/papers.csl.json", "/papers.txt" })
	void selection(@RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		sendPapers(parameters, CitationRequest.byAddress(request), response);
	}

	void sendPapers(MultiValueMap<String, String> parameters, CitationRequest wanted, HttpServletResponse response)
			throws IOException {
		if (parameters.containsKey(ID)) {
			sendSelection(selected(parameters), wanted, response);
		}
		else {
			sendSearch(parameters, SearchLinks.PAPERS, wanted, response);
		}
	}

	/** Ids may come one by one, or many in a text with anything but ids between them. */
	private static Set<String> selected(MultiValueMap<String, String> parameters) {
		Set<String> ids = new LinkedHashSet<>();
		for (String text : parameters.getOrDefault(ID, List.of())) {
			for (String id : Objects.requireNonNullElse(text, "").split("[\\s,;]+")) {
				if (!id.isEmpty()) {
					ids.add(id);
				}
			}
		}
		return ids;
	}

	private void sendSelection(Set<String> ids, CitationRequest wanted, HttpServletResponse response)
			throws IOException {
		List<String> missing = this.papers.missing(ids);
		if (!missing.isEmpty()) {
			throw new NotFoundException("paper", missing);
		}
		this.download.send(wanted, "selection", response, (each) -> this.papers.walk(ids, each));
	}

	void sendPaper(String id, CitationRequest wanted, HttpServletResponse response) throws IOException {
		PaperCard paper = this.papers.find(id).orElseThrow(() -> new NotFoundException("paper", id));
		response.addHeader(HttpHeaders.LINK,
				new TypedLink("describes", this.addresses.paper(id), "text/html").header());
		this.download.send(wanted, id, response, (each) -> each.accept(paper));
	}

	void sendAuthor(String id, CitationRequest wanted, HttpServletResponse response) throws IOException {
		this.names.of(Facet.AUTHOR, id);
		sendFound(PaperQuery.by(Facet.AUTHOR, id), id, wanted, response);
	}

	void sendInstitution(String id, CitationRequest wanted, HttpServletResponse response) throws IOException {
		this.names.of(Facet.INSTITUTION, id);
		sendFound(PaperQuery.by(Facet.INSTITUTION, id), id, wanted, response);
	}

	void sendVenue(String id, CitationRequest wanted, HttpServletResponse response) throws IOException {
		this.names.of(Facet.VENUE, id);
		sendFound(PaperQuery.by(Facet.VENUE, id).sortedBy(this.names.isSeries(id) ? SortOrder.YEAR : SortOrder.TITLE),
				id, wanted, response);
	}

	void sendSearch(MultiValueMap<String, String> parameters, SearchLinks links, CitationRequest wanted,
			HttpServletResponse response) throws IOException {
		MultiValueMap<String, String> ofSearch = new LinkedMultiValueMap<>(parameters);
		OF_PAGES.forEach(ofSearch::remove);
		PaperQuery query = SearchParameters.forPeople(ofSearch, links.usualOrder()).orRefuse();
		sendFound(query, links.path().substring(1), wanted, response);
	}

	private void sendFound(PaperQuery query, String name, CitationRequest wanted, HttpServletResponse response)
			throws IOException {
		this.download.send(wanted, name, response, (each) -> this.search.walk(query, each));
	}

}
