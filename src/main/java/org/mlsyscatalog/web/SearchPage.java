package org.mlsyscatalog.web;

import java.util.ArrayList;
import java.util.List;

import org.mlsyscatalog.search.Facet;
import org.mlsyscatalog.search.PaperHits;
import org.mlsyscatalog.search.PaperQuery;
import org.mlsyscatalog.search.PaperSearch;
import org.mlsyscatalog.search.SortOrder;
import org.mlsyscatalog.search.Suggestions;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Result lists: a search, or all papers to browse. */
@Controller
class SearchPage {

	private static final int NAMES_SHOWN = 3;

	/** Namesakes there may be more of; their papers are what is listed. */
	private static final int NAMED_SHOWN = 2;

	private final PaperSearch search;

	SearchPage(PaperSearch search) {
		this.search = search;
	}

	@GetMapping("/search")
	String search(@RequestParam MultiValueMap<String, String> parameters, Model model) {
		return results(parameters, SearchLinks.SEARCH, model);
	}

	@GetMapping("/papers")
	String papers(@RequestParam MultiValueMap<String, String> parameters, Model model) {
		return results(parameters, SearchLinks.PAPERS, model);
	}

	private String results(MultiValueMap<String, String> parameters, SearchLinks links, Model model) {
		SearchParameters read = SearchParameters.forPeople(parameters, links.usualOrder());
		PaperQuery query = read.query();
		PaperHits found = this.search.find(query);
		List<String> messages = new ArrayList<>(read.problems());
		messages.addAll(found.messages());
		model.addAttribute("query", query);
		model.addAttribute("found", found);
		model.addAttribute("links", links);
		model.addAttribute("messages", messages);
		model.addAttribute("facets", List.of(Facet.TOPIC, Facet.INSTITUTION, Facet.AUTHOR, Facet.VENUE, Facet.YEAR));
		model.addAttribute("orders", SortOrder.values());
		model.addAttribute("institutionTree", FacetTree.of(found.facet(Facet.INSTITUTION)));
		model.addAttribute("trail", ResultTrail.parameters(query));
		model.addAttribute("pages",
				new PageNumbers(query.page(), found.pages(), (page) -> links.to(query.atPage(page))));
		Suggestions named = named(query);
		model.addAttribute("named", named);
		model.addAttribute("names", names(query).without(named));
		model.addAttribute("elsewhere", withoutConstraints(query, found));
		return "search/results";
	}

	/** People and institutions of which the text is the name. */
	private Suggestions named(PaperQuery query) {
		return query.text().isBlank() || query.page() > 1 ? Suggestions.NONE
				: this.search.named(query.text(), NAMED_SHOWN);
	}

	/** People and institutions the text may mean rather than words of a paper. */
	private Suggestions names(PaperQuery query) {
		return query.text().isBlank() || query.page() > 1 ? Suggestions.NONE
				: this.search.suggest(query.text(), NAMES_SHOWN);
	}

	/**
	 * How many papers there would be without what is chosen; a way out of an empty list.
	 */
	private long withoutConstraints(PaperQuery query, PaperHits found) {
		if (found.total() > 0 || query.constraints().isEmpty()) {
			return 0;
		}
		return this.search.find(query.withoutConstraints().withSize(1).withFacetSize(1)).total();
	}

}
