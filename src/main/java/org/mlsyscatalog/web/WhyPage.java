package org.mlsyscatalog.web;

import org.mlsyscatalog.catalog.PaperCard;
import org.mlsyscatalog.catalog.Papers;
import org.mlsyscatalog.search.PaperSearch;
import org.mlsyscatalog.search.SortOrder;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Why a search found a paper; a list of results shows it below the paper. */
@Controller
class WhyPage {

	private final Papers papers;

	private final PaperSearch search;

	private final TransactionTemplate reading;

	WhyPage(Papers papers, PaperSearch search, PlatformTransactionManager transactions) {
		this.papers = papers;
		this.search = search;
		this.reading = new TransactionTemplate(transactions);
		this.reading.setReadOnly(true);
	}

	@GetMapping("/papers/{id}/why")
	String why(@PathVariable String id, @RequestParam MultiValueMap<String, String> parameters, Model model) {
		SearchParameters read = SearchParameters.forPeople(parameters, SortOrder.RELEVANCE);
		model.addAttribute("paper",
				this.reading.execute((transaction) -> this.papers.findById(id)
					.map(PaperCard::of)
					.orElseThrow(() -> new NotFoundException("paper", id))));
		model.addAttribute("why",
				this.search.explain(read.query(), id).orElseThrow(() -> new NotFoundException("paper", id)));
		model.addAttribute("back", SearchLinks.SEARCH.to(read.query()));
		model.addAttribute("text", read.query().text());
		return "papers/why";
	}

}
