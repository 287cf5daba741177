package org.mlsyscatalog.citation;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.mlsyscatalog.catalog.Edition;
import org.mlsyscatalog.catalog.PaperCard;
import org.mlsyscatalog.catalog.Venues;

import org.springframework.stereotype.Component;

/** Makes references of papers. */
@Component
public class References {

	private final Venues venues;

	References(Venues venues) {
		this.venues = venues;
	}

	/**
	 * What makes references, for as long as one request lasts: each edition is looked up
	 * once.
	 * @param addresses the absolute address of a paper's page, by the paper's id
	 */
	public Function<PaperCard, Reference> with(UnaryOperator<String> addresses) {
		Map<String, Edition> editions = new HashMap<>();
		return (paper) -> Reference.of(paper,
				editions.computeIfAbsent(paper.venue().id(), (id) -> this.venues.findEdition(id).orElseThrow()),
				addresses);
	}

}
