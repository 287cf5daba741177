package org.mlsyscatalog.harvest;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;

import org.mlsyscatalog.catalog.Authors;
import org.mlsyscatalog.catalog.CatalogFacts;
import org.mlsyscatalog.catalog.Institutions;
import org.mlsyscatalog.search.PaperQuery;
import org.mlsyscatalog.search.PaperSearch;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * The whole catalog as one file. Written on the way, a paper at a time, so that memory
 * does not grow with the catalog.
 */
@Component
public class CatalogDump {

	private final PaperSearch search;

	private final Authors authors;

	private final Institutions institutions;

	private final JsonMapper json;

	CatalogDump(PaperSearch search, Authors authors, Institutions institutions, JsonMapper json) {
		this.search = search;
		this.authors = authors;
		this.institutions = institutions;
		this.json = json;
	}

	/**
	 * Writes everything.
	 * @param built when the generation was built
	 * @param digest the digest of the data it was built from
	 */
	public void write(DumpFormat format, SiteAddress site, Instant built, String digest, OutputStream out)
			throws IOException {
		CatalogFacts facts = CatalogFacts.current();
		switch (format) {
			case JSONL -> {
				try (JsonLines lines = new JsonLines(this.json, site, facts.license(), out)) {
					this.search.walk(PaperQuery.of(""), lines::add);
				}
			}
			case CSV -> {
				try (CsvRows rows = new CsvRows(site, facts.license(), out)) {
					this.search.walk(PaperQuery.of(""), rows::add);
				}
			}
			case TTL -> {
				try (TurtleTriples triples = new TurtleTriples(site, out)) {
					triples.describe(facts, built, digest);
					this.search.walk(PaperQuery.of(""), triples::add);
					this.institutions.all().forEach(triples::add);
					new AuthorWalk(this.authors).forEach(triples::add);
				}
			}
		}
	}

}
