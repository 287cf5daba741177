package org.mlsyscatalog.web;

import org.mlsyscatalog.catalog.Edition;
import org.mlsyscatalog.catalog.Venue;
import org.mlsyscatalog.catalog.Venues;
import org.mlsyscatalog.search.Facet;
import org.mlsyscatalog.search.PaperHits;
import org.mlsyscatalog.search.PaperQuery;
import org.mlsyscatalog.search.PaperSearch;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Leads with search and shows what is inside. */
@Controller
class HomePage {

	private static final int SHOWN = 12;

	private final PaperSearch search;

	private final Venues venues;

	private final SiteMetadata metadata;

	HomePage(PaperSearch search, Venues venues, SiteMetadata metadata) {
		this.search = search;
		this.venues = venues;
		this.metadata = metadata;
	}

	/**
	 * A venue in a few words.
	 *
	 * @param years of its editions
	 */
	record Series(String id, String name, String years) {

		static Series of(Venue venue) {
			return new Series(venue.id(), venue.name(),
					YearRanges.of(venue.editions().stream().map(Edition::year).toList()));
		}

	}

	@GetMapping("/")
	String home(Model model) {
		PaperHits newest = this.search.find(PaperQuery.of("").withSize(5).withFacetSize(SHOWN));
		model.addAttribute(PageMetadata.NAME, this.metadata.catalog("/"));
		model.addAttribute("newest", newest.hits());
		model.addAttribute("topInstitutions", newest.facet(Facet.INSTITUTION));
		model.addAttribute("topAuthors", newest.facet(Facet.AUTHOR));
		model.addAttribute("topics", newest.facet(Facet.TOPIC));
		model.addAttribute("years", newest.facet(Facet.YEAR));
		model.addAttribute("venues", this.venues.all().stream().map(Series::of).toList());
		return "home";
	}

}
