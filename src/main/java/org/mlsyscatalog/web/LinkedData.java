package org.mlsyscatalog.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mlsyscatalog.catalog.Additions;
import org.mlsyscatalog.catalog.Author;
import org.mlsyscatalog.catalog.CatalogFacts;
import org.mlsyscatalog.catalog.Edition;
import org.mlsyscatalog.catalog.Institution;
import org.mlsyscatalog.catalog.License;
import org.mlsyscatalog.catalog.Orcid;
import org.mlsyscatalog.catalog.PaperCard;
import org.mlsyscatalog.citation.CitationFormat;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/** The things of this catalog in the terms of schema.org. */
@Component
class LinkedData {

	private static final Map<String, String> KINDS = Map.of("university", "CollegeOrUniversity", "company",
			"Corporation", "lab", "ResearchOrganization", "government", "GovernmentOrganization", "nonprofit", "NGO");

	private final Addresses addresses;

	private final JsonMapper json;

	LinkedData(Addresses addresses, JsonMapper json) {
		this.addresses = addresses;
		this.json = json;
	}

	/** Some things as one script, in which no sign can end the script. */
	String script(List<Map<String, Object>> things) {
		Map<String, Object> graph = new LinkedHashMap<>();
		graph.put("@context", "https://schema.org");
		graph.put("@graph", things);
		return this.json.writeValueAsString(graph)
			.replace("<", "\\u003c")
			.replace(">", "\\u003e")
			.replace("&", "\\u0026")
			.replace("\u2028", "\\u2028")
			.replace("\u2029", "\\u2029");
	}

	/** A thing of a type, with the address that names it. */
	private static Map<String, Object> thing(String type, String address, String name) {
		Map<String, Object> thing = new LinkedHashMap<>();
		thing.put("@type", type);
		thing.put("@id", address);
		thing.put("name", name);
		return thing;
	}

	Map<String, Object> paper(PaperCard card, Edition edition, String picture) {
		Map<String, Object> paper = thing("ScholarlyArticle", this.addresses.paper(card.id()), card.title());
		paper.put("headline", card.title());
		paper.put("url", this.addresses.paper(card.id()));
		paper.put("datePublished", edition.heldOn().map(Object::toString).orElse(String.valueOf(edition.year())));
		paper.put("author", authors(card));
		Map<String, Object> proceedings = thing("PublicationVolume", this.addresses.venue(edition.id()),
				edition.name());
		proceedings.put("isPartOf",
				thing("CreativeWorkSeries", this.addresses.venue(edition.venue().id()), edition.venue().name()));
		paper.put("isPartOf", proceedings);
		paper.put("image", picture);
		addAdditions(paper, card);
		return paper;
	}

	private static void addAdditions(Map<String, Object> paper, PaperCard card) {
		Additions added = card.added();
		List<String> same = new ArrayList<>();
		added.doiAddress().ifPresent(same::add);
		added.arxivAddress().ifPresent(same::add);
		putUnlessEmpty(paper, "sameAs", same);
		if (added.doi() != null) {
			paper.put("identifier", Map.of("@type", "PropertyValue", "propertyID", "DOI", "value", added.doi()));
		}
		if (card.pdf() != null) {
			paper.put("encoding",
					Map.of("@type", "MediaObject", "contentUrl", card.pdf(), "encodingFormat", "application/pdf"));
		}
		putUnlessEmpty(paper, "award", added.award());
		if (card.withdrawal() != null) {
			paper.put("creativeWorkStatus", "Withdrawn");
		}
	}

	private static void putUnlessEmpty(Map<String, Object> thing, String name, List<String> values) {
		if (!values.isEmpty()) {
			thing.put(name, values);
		}
	}

	private List<Map<String, Object>> authors(PaperCard card) {
		if (card.withdrawal() != null) {
			return card.withdrawal()
				.authors()
				.stream()
				.map((name) -> Map.<String, Object>of("@type", "Person", "name", name))
				.toList();
		}
		return card.authors().stream().map(this::author).toList();
	}

	private Map<String, Object> author(PaperCard.Credit credit) {
		Map<String, Object> person = thing("Person", this.addresses.author(credit.id()), credit.name());
		if (credit.orcid() != null) {
			person.put("sameAs", Orcid.address(credit.orcid()));
		}
		if (!credit.institutions().isEmpty()) {
			person.put("affiliation", credit.institutions().stream().map(this::place).toList());
		}
		return person;
	}

	private Map<String, Object> place(PaperCard.Place place) {
		Map<String, Object> organisation = thing("Organization", this.addresses.institution(place.id()), place.name());
		if (place.ror() != null) {
			organisation.put("sameAs", place.ror());
		}
		return organisation;
	}

	Map<String, Object> person(Author author, List<Stay> stays, List<String> orcids) {
		Map<String, Object> person = thing("Person", this.addresses.author(author.id()), author.name());
		person.put("url", this.addresses.author(author.id()));
		putUnlessEmpty(person, "alternateName", author.variants());
		putUnlessEmpty(person, "sameAs", orcids.stream().map(Orcid::address).toList());
		List<Map<String, Object>> affiliations = new ArrayList<>();
		for (Stay stay : stays) {
			if (stay.institutionId() != null) {
				affiliations.add(thing("Organization", this.addresses.institution(stay.institutionId()), stay.name()));
			}
		}
		if (!affiliations.isEmpty()) {
			person.put("affiliation", affiliations);
		}
		return person;
	}

	Map<String, Object> organisation(Institution institution, List<Institution> parents, List<String> aliases) {
		Map<String, Object> organisation = thing(KINDS.getOrDefault(institution.kind(), "Organization"),
				this.addresses.institution(institution.id()), institution.name());
		organisation.put("url", this.addresses.institution(institution.id()));
		List<String> same = new ArrayList<>();
		institution.ror().ifPresent(same::add);
		institution.homepage().ifPresent(same::add);
		putUnlessEmpty(organisation, "sameAs", same);
		putUnlessEmpty(organisation, "alternateName", aliases);
		if (!parents.isEmpty()) {
			organisation.put("parentOrganization",
					parents.stream()
						.map((parent) -> thing("Organization", this.addresses.institution(parent.id()), parent.name()))
						.toList());
		}
		if (!institution.country().isEmpty()) {
			organisation.put("address", Map.of("@type", "PostalAddress", "addressCountry", institution.country()));
		}
		return organisation;
	}

	/** The way from the home page to a page; each step is a path and its name. */
	Map<String, Object> breadcrumbs(String address, List<Map.Entry<String, String>> steps) {
		List<Map<String, Object>> items = new ArrayList<>();
		for (Map.Entry<String, String> step : steps) {
			Map<String, Object> item = new LinkedHashMap<>();
			item.put("@type", "ListItem");
			item.put("position", items.size() + 1);
			item.put("name", step.getValue());
			item.put("item", this.addresses.of(step.getKey()));
			items.add(item);
		}
		Map<String, Object> list = new LinkedHashMap<>();
		list.put("@type", "BreadcrumbList");
		list.put("@id", address + "#breadcrumbs");
		list.put("itemListElement", items);
		return list;
	}

	/** The whole catalog. */
	Map<String, Object> dataset(CatalogFacts facts, String description, Optional<String> builtAt) {
		Map<String, Object> dataset = thing("Dataset", this.addresses.of("/about") + "#dataset", facts.title());
		dataset.put("description", description);
		dataset.put("url", this.addresses.of("/about"));
		License license = facts.license();
		if (license != null) {
			dataset.put("license", license.address());
		}
		builtAt.ifPresent((time) -> dataset.put("dateModified", time));
		if (facts.firstYear() > 0) {
			dataset.put("temporalCoverage", facts.firstYear() + "/" + facts.lastYear());
		}
		dataset.put("isAccessibleForFree", true);
		List<Map<String, Object>> files = new ArrayList<>();
		for (CitationFormat format : CitationFormat.values()) {
			if (format != CitationFormat.TEXT) {
				files.add(Map.of("@type", "DataDownload", "name", format.label(), "encodingFormat", format.mediaType(),
						"contentUrl", this.addresses.of("/papers." + format.suffix())));
			}
		}
		dataset.put("distribution", files);
		return dataset;
	}

	/** The site, with the way to search it. */
	Map<String, Object> site(String title) {
		Map<String, Object> site = thing("WebSite", this.addresses.of("/"), title);
		site.put("url", this.addresses.of("/"));
		site.put("potentialAction",
				Map.of("@type", "SearchAction", "target", this.addresses.of("/search?q={search_term_string}"),
						"query-input", "required name=search_term_string"));
		return site;
	}

}
