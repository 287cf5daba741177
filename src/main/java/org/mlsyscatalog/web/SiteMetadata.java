package org.mlsyscatalog.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mlsyscatalog.catalog.Author;
import org.mlsyscatalog.catalog.CatalogFacts;
import org.mlsyscatalog.catalog.Edition;
import org.mlsyscatalog.catalog.Institution;
import org.mlsyscatalog.catalog.Venue;
import org.mlsyscatalog.generation.Generations;
import org.mlsyscatalog.web.PageMetadata.TypedLink;

import org.springframework.stereotype.Component;

/** What the pages other than those of papers tell machines. */
@Component
class SiteMetadata {

	private final Addresses addresses;

	private final LinkedData data;

	private final Generations generations;

	SiteMetadata(Addresses addresses, LinkedData data, Generations generations) {
		this.addresses = addresses;
		this.data = data;
		this.generations = generations;
	}

	PageMetadata author(Author author, List<Stay> stays, List<String> orcids) {
		String path = "/authors/" + author.id();
		return followed(path, author.name(), "profile", counted(author.paperCount()) + " by " + author.name(),
				List.of(this.data.person(author, stays, orcids), this.data.breadcrumbs(this.addresses.of(path),
						List.of(Map.entry("/authors", "Authors"), Map.entry(path, author.name())))));
	}

	PageMetadata institution(Institution institution, List<Institution> parents, List<String> aliases) {
		String path = "/institutions/" + institution.id();
		return followed(path, institution.name(), "profile",
				counted(institution.paperCount()) + " by people of " + institution.name(),
				List.of(this.data.organisation(institution, parents, aliases), this.data.breadcrumbs(
						this.addresses.of(path),
						List.of(Map.entry("/institutions", "Institutions"), Map.entry(path, institution.name())))));
	}

	PageMetadata venue(Venue venue, long papers) {
		String path = "/venues/" + venue.id();
		return followed(path, venue.name(), "website", counted(papers) + " of " + venue.name(),
				List.of(this.data.breadcrumbs(this.addresses.of(path),
						List.of(Map.entry("/venues", "Venues"), Map.entry(path, venue.name())))));
	}

	PageMetadata edition(Edition edition, long papers) {
		String path = "/venues/" + edition.id();
		Venue venue = edition.venue();
		return followed(path, edition.shortName(), "website", counted(papers) + " of " + edition.name(),
				List.of(this.data.breadcrumbs(this.addresses.of(path), List.of(Map.entry("/venues", "Venues"),
						Map.entry("/venues/" + venue.id(), venue.name()), Map.entry(path, edition.shortName())))));
	}

	/** The home page and the one about the catalog, which both stand for the whole. */
	PageMetadata catalog(String path) {
		CatalogFacts facts = CatalogFacts.current();
		String description = "%s: %,d papers by %,d authors of %,d institutions, with what each listing printed and how every name was identified."
			.formatted(facts.title(), facts.papers(), facts.authors(), facts.institutions());
		Optional<String> builtAt = this.generations.status().serving().map((manifest) -> manifest.builtAt().toString());
		return page(path, facts.title(), "website", description, List.of(feed("/papers")),
				List.of(this.data.site(facts.title()), this.data.dataset(facts, description, builtAt)));
	}

	/** A page whose papers have a feed. */
	private PageMetadata followed(String path, String title, String kind, String description,
			List<Map<String, Object>> things) {
		return page(path, title, kind, description, List.of(feed(path)), things);
	}

	private PageMetadata page(String path, String title, String kind, String description, List<TypedLink> links,
			List<Map<String, Object>> things) {
		return new PageMetadata(this.addresses.of(path), title, kind, description, null, List.of(), links,
				this.data.script(things));
	}

	/** By which readers of feeds find it. */
	private TypedLink feed(String path) {
		return new TypedLink("alternate", this.addresses.of(path) + ".atom", "application/atom+xml");
	}

	private static String counted(long papers) {
		return (papers == 1) ? "1 paper" : "%,d papers".formatted(papers);
	}

}
