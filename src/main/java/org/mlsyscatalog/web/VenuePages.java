package org.mlsyscatalog.web;

import java.util.Optional;

import org.mlsyscatalog.catalog.Edition;
import org.mlsyscatalog.catalog.Venue;
import org.mlsyscatalog.catalog.Venues;
import org.mlsyscatalog.search.Facet;
import org.mlsyscatalog.search.PaperHits;
import org.mlsyscatalog.search.PaperQuery;
import org.mlsyscatalog.search.PaperSearch;
import org.mlsyscatalog.search.SortOrder;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** All venues, one series with its editions, or one edition with its papers. */
@Controller
class VenuePages {

	private final Venues venues;

	private final PaperSearch search;

	private final SiteMetadata metadata;

	VenuePages(Venues venues, PaperSearch search, SiteMetadata metadata) {
		this.venues = venues;
		this.search = search;
		this.metadata = metadata;
	}

	@GetMapping("/venues")
	String index(Model model) {
		model.addAttribute("venues", this.venues.all());
		model.addAttribute("papersOf", this.venues.paperCounts());
		return "venues/index";
	}

	@GetMapping("/venues/{id}")
	String show(@PathVariable String id, @RequestParam MultiValueMap<String, String> parameters, Model model) {
		Optional<Venue> series = this.venues.findById(id);
		Optional<Edition> edition = Optional.empty();
		if (series.isPresent()) {
			model.addAttribute("venue", series.get());
			model.addAttribute("papersOf", this.venues.paperCounts());
		}
		else {
			edition = this.venues.findEdition(id);
			model.addAttribute("edition", edition.orElseThrow(() -> new NotFoundException("venue", id)));
		}
		AlphabeticalList list = AlphabeticalList.of("/venues/" + id, parameters, PaperQuery.LARGEST_SIZE);
		PaperHits papers = this.search.find(PaperQuery.by(Facet.VENUE, id)
			.sortedBy(series.isPresent() ? SortOrder.YEAR : SortOrder.TITLE)
			.withSize(list.size())
			.withFacetSize(10)
			.atPage(list.page()));
		model.addAttribute("papers", papers);
		model.addAttribute("pages", list.pages(papers.pages()));
		model.addAttribute("messages", list.problems());
		model.addAttribute(PageMetadata.NAME, metadata(series, edition, papers.total()));
		model.addAttribute("topInstitutions", papers.facet(Facet.INSTITUTION));
		model.addAttribute("topAuthors", papers.facet(Facet.AUTHOR));
		return series.isPresent() ? "venues/series" : "venues/edition";
	}

	private PageMetadata metadata(Optional<Venue> series, Optional<Edition> edition, long papers) {
		return series.map((venue) -> this.metadata.venue(venue, papers))
			.orElseGet(() -> this.metadata.edition(edition.orElseThrow(), papers));
	}

}
