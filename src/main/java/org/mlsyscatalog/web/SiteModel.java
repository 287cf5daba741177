package org.mlsyscatalog.web;

import jakarta.servlet.http.HttpServletRequest;
import org.mlsyscatalog.catalog.CatalogFacts;
import org.mlsyscatalog.generation.Generation;
import org.mlsyscatalog.generation.Generations;
import org.mlsyscatalog.generation.LoadStatus;
import org.mlsyscatalog.meaning.Meaning;
import org.mlsyscatalog.meaning.MeaningStatus;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * What every page shows: the catalog's title, what it holds, and whether it is up to
 * date.
 */
@ControllerAdvice
class SiteModel {

	private final Generations generations;

	private final Meaning meaning;

	SiteModel(Generations generations, Meaning meaning) {
		this.generations = generations;
		this.meaning = meaning;
	}

	@ModelAttribute("facts")
	CatalogFacts facts() {
		return Generation.isPinned() ? CatalogFacts.current() : CatalogFacts.none();
	}

	/** The first step of the path, such as {@code papers}; empty for the home page. */
	@ModelAttribute("section")
	String section(HttpServletRequest request) {
		return RequestPath.of(request).split("/", 3)[1];
	}

	@ModelAttribute("load")
	LoadStatus load() {
		return this.generations.status();
	}

	/** How far search by meaning is, for the banner while it is under way. */
	@ModelAttribute("meaning")
	MeaningStatus meaning() {
		return this.meaning.status();
	}

}
