package org.mlsyscatalog.web;

import java.util.Optional;

import org.mlsyscatalog.catalog.Author;
import org.mlsyscatalog.catalog.Authors;
import org.mlsyscatalog.catalog.Edition;
import org.mlsyscatalog.catalog.Institution;
import org.mlsyscatalog.catalog.Institutions;
import org.mlsyscatalog.catalog.Topic;
import org.mlsyscatalog.catalog.Topics;
import org.mlsyscatalog.catalog.Venue;
import org.mlsyscatalog.catalog.Venues;
import org.mlsyscatalog.search.Facet;

import org.springframework.stereotype.Component;

/** The names of what papers are listed by on a page of its own. */
@Component
class NamesOfPages {

	private final Authors authors;

	private final Institutions institutions;

	private final Venues venues;

	private final Topics topics;

	NamesOfPages(Authors authors, Institutions institutions, Venues venues, Topics topics) {
		this.authors = authors;
		this.institutions = institutions;
		this.venues = venues;
		this.topics = topics;
	}

	/**
	 * The name of one value of a facet.
	 * @throws NotFoundException if the catalog does not have it
	 */
	String of(Facet facet, String id) {
		Optional<String> name = switch (facet) {
			case AUTHOR -> this.authors.findById(id).map(Author::name);
			case INSTITUTION -> this.institutions.findById(id).map(Institution::name);
			case VENUE ->
				this.venues.findById(id).map(Venue::name).or(() -> this.venues.findEdition(id).map(Edition::shortName));
			case TOPIC -> this.topics.findById(id).map(Topic::name);
			case YEAR -> Optional.of(id);
		};
		return name.orElseThrow(() -> new NotFoundException(facet.id(), id));
	}

	/** Whether it is a series rather than one edition of it. */
	boolean isSeries(String venue) {
		return this.venues.findById(venue).isPresent();
	}

}
