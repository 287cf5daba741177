package org.mlsyscatalog.harvest;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import org.mlsyscatalog.catalog.CatalogFacts;
import org.mlsyscatalog.catalog.PaperCard;
import org.mlsyscatalog.catalog.Venues;
import org.mlsyscatalog.search.PaperHit;
import org.mlsyscatalog.search.PaperHits;

import org.springframework.stereotype.Component;

/** What a query finds, as an Atom feed (RFC 4287, with the paging of RFC 5005). */
@Component
public class PaperFeed {

	/** The type of a feed. */
	public static final String TYPE = "application/atom+xml";

	private final Venues venues;

	PaperFeed(Venues venues) {
		this.venues = venues;
	}

	/**
	 * Writes a page of a feed.
	 * @param title what the feed is about
	 * @param page the address of the page for people
	 * @param links the addresses of this page of the feed and its neighbours
	 */
	public void write(String title, String page, FeedLinks links, PaperHits found, SiteAddress site, Writer out)
			throws IOException {
		Feed feed = new Feed("atom_1.0");
		feed.setTitle(title);
		// The first page's own address never changes with what it holds.
		feed.setId(links.first());
		feed.setAlternateLinks(List.of(link("alternate", page, "text/html")));
		feed.setOtherLinks(
				links.all().entrySet().stream().map((one) -> link(one.getKey(), one.getValue(), TYPE)).toList());
		CatalogFacts facts = CatalogFacts.current();
		feed.setAuthors(List.of(person(facts.title().isBlank() ? "MLSys Catalog" : facts.title(), site.at("/"))));
		Optional.ofNullable(facts.license()).ifPresent((license) -> feed.setRights(license.name()));
		Map<String, Instant> dates = new HashMap<>();
		List<Entry> entries = new ArrayList<>();
		for (PaperHit hit : found.hits()) {
			Instant date = dates.computeIfAbsent(hit.paper().venue().id(), this::dateOf);
			entries.add(entry(hit.paper(), Date.from(date), site));
		}
		feed.setEntries(entries);
		feed.setUpdated(Date.from(dates.values().stream().max(Instant::compareTo).orElse(Instant.EPOCH)));
		try {
			new WireFeedOutput().output(feed, out);
		}
		catch (FeedException ex) {
			throw new IllegalStateException("The feed cannot be written", ex);
		}
	}

	private Instant dateOf(String edition) {
		return this.venues.findEdition(edition).map(Datestamps::of).orElse(Instant.EPOCH);
	}

	private static Entry entry(PaperCard paper, Date date, SiteAddress site) {
		Entry entry = new Entry();
		entry.setId(site.paper(paper.id()));
		entry.setTitle(paper.title());
		entry.setUpdated(date);
		entry.setPublished(date);
		List<Link> alternates = new ArrayList<>();
		alternates.add(link("alternate", site.paper(paper.id()), "text/html"));
		entry.setAlternateLinks(alternates);
		Optional.ofNullable(paper.pdf())
			.ifPresent((pdf) -> entry.setOtherLinks(List.of(link("related", pdf, "application/pdf"))));
		entry.setAuthors(paper.authors()
			.stream().<com.rometools.rome.feed.synd.SyndPerson>map(
					(author) -> person(author.name(), site.author(author.id())))
			.toList());
		entry.setCategories(List.of(category(paper)));
		entry.setSummary(summary(paper));
		return entry;
	}

	private static Category category(PaperCard paper) {
		Category category = new Category();
		category.setTerm(paper.series().id());
		category.setLabel(paper.series().name());
		return category;
	}

	private static Content summary(PaperCard paper) {
		List<String> places = paper.institutions().stream().map(PaperCard.Place::name).toList();
		Content summary = new Content();
		summary.setType("text");
		summary.setValue(paper.venue().name() + (places.isEmpty() ? "" : " · " + String.join(", ", places)));
		return summary;
	}

	private static Link link(String relation, String address, String type) {
		Link link = new Link();
		link.setRel(relation);
		link.setHref(address);
		link.setType(type);
		return link;
	}

	private static Person person(String name, String address) {
		Person person = new Person();
		person.setName(name);
		person.setUri(address);
		return person;
	}

}
