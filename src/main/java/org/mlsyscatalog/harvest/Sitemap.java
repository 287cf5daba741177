package org.mlsyscatalog.harvest;

import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.mlsyscatalog.catalog.Authors;
import org.mlsyscatalog.catalog.Institutions;
import org.mlsyscatalog.catalog.Papers;
import org.mlsyscatalog.catalog.Topics;
import org.mlsyscatalog.catalog.Venues;

import org.springframework.stereotype.Component;

/**
 * All lasting pages as maps of the site (sitemaps.org, version 0.9): an index, and maps
 * of at most {@value #LARGEST} addresses.
 */
@Component
public class Sitemap {

	/** The most addresses a map may have. */
	public static final int LARGEST = 50_000;

	private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

	/** What the pages of a map are about. */
	enum Kind {

		/** The pages that lead to the others. */
		PAGES,
		/** Papers. */
		PAPERS,
		/** Authors. */
		AUTHORS,
		/** Institutions. */
		INSTITUTIONS,
		/** Series and editions. */
		VENUES,
		/** Topics. */
		TOPICS;

		String path() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	private final Papers papers;

	private final Authors authors;

	private final Institutions institutions;

	private final Venues venues;

	private final Topics topics;

	Sitemap(Papers papers, Authors authors, Institutions institutions, Venues venues, Topics topics) {
		this.topics = topics;
		this.papers = papers;
		this.authors = authors;
		this.institutions = institutions;
		this.venues = venues;
	}

	/** Writes the index of all maps. */
	public void writeIndex(SiteAddress site, Writer out) {
		XmlElements.write(out, (elements) -> {
			elements.declaration();
			elements.element("sitemapindex", () -> {
				for (Kind kind : Kind.values()) {
					for (int part = 1; part <= parts(kind); part++) {
						String map = site.at("/sitemap/" + kind.path() + "-" + part + ".xml");
						elements.element("sitemap", () -> elements.element("loc", map));
					}
				}
			}, "xmlns", NAMESPACE);
		});
	}

	/**
	 * The addresses of one map.
	 * @param name the name of a map as in the index, such as {@code papers-1}
	 * @return empty if there is no such map
	 */
	public Optional<List<String>> addresses(String name, SiteAddress site) {
		for (Kind kind : Kind.values()) {
			for (int part = 1; part <= parts(kind); part++) {
				if (name.equals(kind.path() + "-" + part)) {
					return Optional.of(addresses(kind, part, site));
				}
			}
		}
		return Optional.empty();
	}

	/** Writes a map. */
	public void write(List<String> addresses, Writer out) {
		XmlElements.write(out, (elements) -> {
			elements.declaration();
			elements.element("urlset", () -> {
				for (String address : addresses) {
					elements.element("url", () -> elements.element("loc", address));
				}
			}, "xmlns", NAMESPACE);
		});
	}

	private int parts(Kind kind) {
		long count = switch (kind) {
			case PAGES -> 1;
			case PAPERS -> this.papers.count();
			case AUTHORS -> this.authors.count();
			case INSTITUTIONS -> this.institutions.count();
			case VENUES -> this.venues.count() + this.venues.countEditions();
			case TOPICS -> this.topics.all().size();
		};
		return (int) ((count + LARGEST - 1) / LARGEST);
	}

	private List<String> addresses(Kind kind, int part, SiteAddress site) {
		long offset = (part - 1L) * LARGEST;
		return switch (kind) {
			case PAGES -> List
				.of("/", "/papers", "/authors", "/institutions", "/institutions/tree", "/venues", "/topics", "/explore",
						"/about", "/dumps", "/help/search", "/help/api")
				.stream()
				.map(site::at)
				.toList();
			case PAPERS -> this.papers.ids(offset, LARGEST).stream().map(site::paper).toList();
			case AUTHORS -> this.authors.ids(offset, LARGEST).stream().map(site::author).toList();
			case INSTITUTIONS -> this.institutions.ids(offset, LARGEST).stream().map(site::institution).toList();
			case VENUES -> this.venues.ids().stream().skip(offset).limit(LARGEST).map(site::venue).toList();
			case TOPICS -> this.topics.all()
				.stream()
				.skip(offset)
				.limit(LARGEST)
				.map((topic) -> site.page("topics", topic.id()))
				.toList();
		};
	}

}
