package org.mlsyscatalog.web;

import org.mlsyscatalog.catalog.CatalogFacts;
import org.mlsyscatalog.generation.Generation;
import org.mlsyscatalog.generation.Generations;
import org.mlsyscatalog.generation.LoadStatus;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * What every page shows: the catalog's title, what it holds, and whether it is up to
 * date.
 */
@ControllerAdvice
class SiteModel {

	private final Generations generations;

	SiteModel(Generations generations) {
		this.generations = generations;
	}

	@ModelAttribute("facts")
	CatalogFacts facts() {
		return Generation.isPinned() ? CatalogFacts.current() : CatalogFacts.none();
	}

	@ModelAttribute("load")
	LoadStatus load() {
		return this.generations.status();
	}

}
