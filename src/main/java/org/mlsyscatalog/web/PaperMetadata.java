package org.mlsyscatalog.web;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.mlsyscatalog.catalog.Edition;
import org.mlsyscatalog.catalog.Orcid;
import org.mlsyscatalog.catalog.PaperCard;
import org.mlsyscatalog.citation.CitationFormat;
import org.mlsyscatalog.web.PageMetadata.Tag;
import org.mlsyscatalog.web.PageMetadata.TypedLink;

import org.springframework.stereotype.Component;

/**
 * What a paper's page tells machines: the tags Google Scholar and Zotero read, the links
 * of Signposting, and what schema.org has words for.
 */
@Component
class PaperMetadata {

	/** More would not fit into the headers some programs accept; the link set has all. */
	private static final int MOST_AUTHOR_LINKS = 20;

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy/MM/dd", Locale.ROOT);

	private final Addresses addresses;

	private final LinkedData data;

	PaperMetadata(Addresses addresses, LinkedData data) {
		this.addresses = addresses;
		this.data = data;
	}

	PageMetadata of(PaperCard card, Edition edition) {
		String address = this.addresses.paper(card.id());
		String picture = address + "/picture.png";
		List<Map<String, Object>> things = List.of(this.data.paper(card, edition, picture),
				this.data.breadcrumbs(address,
						List.of(Map.entry("/venues", "Venues"),
								Map.entry("/venues/" + card.series().id(), card.series().name()),
								Map.entry("/venues/" + card.venue().id(), card.venue().name()),
								Map.entry("/papers/" + card.id(), card.title()))));
		return new PageMetadata(address, card.title(), "article", description(card), picture, tags(card, edition),
				links(card, card.authors().size() <= MOST_AUTHOR_LINKS), this.data.script(things));
	}

	/** Who wrote it and where it appeared, in a line. */
	static String description(PaperCard card) {
		String byline = byline(card);
		return (byline.isEmpty() ? "" : byline + " · ") + card.venue().name();
	}

	/** The authors by name. */
	static String byline(PaperCard card) {
		return String.join(", ", names(card));
	}

	private static List<String> names(PaperCard card) {
		return (card.withdrawal() != null) ? card.withdrawal().authors()
				: card.authors().stream().map(PaperCard.Credit::name).toList();
	}

	/** Only what is known for certain: a wrong date is worse than none. */
	private static List<Tag> tags(PaperCard card, Edition edition) {
		List<Tag> tags = new ArrayList<>();
		tags.add(new Tag("citation_title", card.title()));
		names(card).forEach((name) -> tags.add(new Tag("citation_author", name)));
		tags.add(new Tag("citation_publication_date",
				edition.heldOn().map(DAY::format).orElse(String.valueOf(edition.year()))));
		tags.add(new Tag("citation_conference_title", edition.name()));
		if (card.added().doi() != null) {
			tags.add(new Tag("citation_doi", card.added().doi()));
		}
		if (card.added().arxiv() != null) {
			tags.add(new Tag("citation_arxiv_id", card.added().arxiv()));
		}
		if (card.pdf() != null) {
			tags.add(new Tag("citation_pdf_url", card.pdf()));
		}
		return List.copyOf(tags);
	}

	private List<TypedLink> links(PaperCard card, boolean withAuthors) {
		String address = this.addresses.paper(card.id());
		List<TypedLink> links = new ArrayList<>();
		links.add(new TypedLink("cite-as", card.added().doiAddress().orElse(address), null));
		links.add(new TypedLink("type", "https://schema.org/AboutPage", null));
		links.add(new TypedLink("type", "https://schema.org/ScholarlyArticle", null));
		if (withAuthors) {
			card.authors()
				.forEach((author) -> links.add(new TypedLink("author",
						(author.orcid() != null) ? Orcid.address(author.orcid()) : this.addresses.author(author.id()),
						null)));
		}
		if (card.pdf() != null) {
			links.add(new TypedLink("item", card.pdf(), "application/pdf"));
		}
		for (CitationFormat format : CitationFormat.values()) {
			if (format != CitationFormat.TEXT) {
				links.add(new TypedLink("describedby", address + "." + format.suffix(), format.mediaType()));
			}
		}
		links.add(new TypedLink("linkset", address + "/linkset", "application/linkset+json"));
		return List.copyOf(links);
	}

	/** All links of a paper and of what describes it, as RFC 9264 has them in JSON. */
	Map<String, Object> linkset(PaperCard card) {
		String address = this.addresses.paper(card.id());
		Map<String, Object> ofPaper = new LinkedHashMap<>();
		ofPaper.put("anchor", address);
		List<Map<String, Object>> contexts = new ArrayList<>();
		contexts.add(ofPaper);
		for (TypedLink link : links(card, true)) {
			if (link.rel().equals("linkset")) {
				continue;
			}
			targets(ofPaper, link.rel()).add(target(link));
			if (link.rel().equals("describedby")) {
				contexts.add(Map.of("anchor", link.href(), "describes",
						List.of(Map.of("href", address, "type", "text/html"))));
			}
		}
		return Map.of("linkset", contexts);
	}

	private static Map<String, String> target(TypedLink link) {
		Map<String, String> target = new LinkedHashMap<>();
		target.put("href", link.href());
		if (link.type() != null) {
			target.put("type", link.type());
		}
		return target;
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, String>> targets(Map<String, Object> context, String rel) {
		return (List<Map<String, String>>) context.computeIfAbsent(rel, (name) -> new ArrayList<>());
	}

}
