package org.mlsyscatalog.copy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mlsyscatalog.catalog.Author;
import org.mlsyscatalog.catalog.Authors;
import org.mlsyscatalog.catalog.Edition;
import org.mlsyscatalog.catalog.Institution;
import org.mlsyscatalog.catalog.Institutions;
import org.mlsyscatalog.catalog.PaperCard;
import org.mlsyscatalog.catalog.Topic;
import org.mlsyscatalog.catalog.Topics;
import org.mlsyscatalog.catalog.Venue;
import org.mlsyscatalog.catalog.Venues;
import org.mlsyscatalog.meaning.AssignedTopic;
import org.mlsyscatalog.meaning.PaperMeanings;
import org.mlsyscatalog.search.PaperQuery;
import org.mlsyscatalog.search.PaperSearch;
import org.mlsyscatalog.search.SortOrder;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the browser searches in a copy: a script with all papers by title, whose people
 * and institutions are places in lists. Written on the way; only the places of names are
 * kept.
 */
@Component
class SearchData {

	private static final int STRETCH = 1000;

	private final PaperSearch search;

	private final Authors authors;

	private final Institutions institutions;

	private final Venues venues;

	private final Topics topics;

	private final JsonMapper json;

	private final TransactionTemplate reading;

	SearchData(PaperSearch search, Authors authors, Institutions institutions, Venues venues, Topics topics,
			JsonMapper json, PlatformTransactionManager transactions) {
		this.search = search;
		this.authors = authors;
		this.institutions = institutions;
		this.venues = venues;
		this.topics = topics;
		this.json = json;
		this.reading = new TransactionTemplate(transactions);
		this.reading.setReadOnly(true);
	}

	/** Writes the script, for the generation that is leased. */
	void write(OutputStream out) throws IOException {
		out.write("globalThis.catalogData=".getBytes(StandardCharsets.UTF_8));
		try (JsonGenerator generator = this.json.createGenerator(out)) {
			generator.writeStartObject();
			Places places = new Places(writeAuthors(generator), writeInstitutions(generator), writeVenues(generator),
					writeTopics(generator));
			generator.writeArrayPropertyStart("papers");
			this.search.walk(PaperQuery.of("").sortedBy(SortOrder.TITLE), (paper) -> write(paper, places, generator));
			generator.writeEndArray();
			generator.writeEndObject();
		}
	}

	private record Places(Map<String, Integer> authors, Map<String, Integer> institutions, Map<String, Integer> venues,
			Map<String, Integer> topics) {
	}

	/** Each as id, name, number of papers, name as it is sorted. */
	private Map<String, Integer> writeAuthors(JsonGenerator generator) {
		Map<String, Integer> places = new HashMap<>();
		generator.writeArrayPropertyStart("authors");
		long after = -1;
		List<Author> stretch;
		do {
			stretch = this.authors.findAfter(after, STRETCH);
			for (Author author : stretch) {
				places.put(author.id(), places.size());
				generator.writeStartArray();
				generator.writeString(author.id())
					.writeString(author.name())
					.writeNumber(author.paperCount())
					.writeString(author.invertedName());
				generator.writeEndArray();
				after = author.number();
			}
		}
		while (stretch.size() == STRETCH);
		generator.writeEndArray();
		return places;
	}

	/** Each as id, name, number of papers, other names, places of all above it. */
	private Map<String, Integer> writeInstitutions(JsonGenerator generator) {
		Map<String, Integer> places = new HashMap<>();
		this.reading.executeWithoutResult((transaction) -> {
			List<Institution> all = this.institutions.all();
			all.forEach((institution) -> places.put(institution.id(), places.size()));
			generator.writeArrayPropertyStart("institutions");
			for (Institution institution : all) {
				generator.writeStartArray();
				generator.writeString(institution.id())
					.writeString(institution.name())
					.writeNumber(institution.paperCount());
				generator.writePOJO(institution.aliases());
				generator.writePOJO(institution.within()
					.stream()
					.filter((above) -> above != institution)
					.map((above) -> places.get(above.id()))
					.sorted()
					.toList());
				generator.writeEndArray();
			}
			generator.writeEndArray();
		});
		return places;
	}

	/**
	 * Series and editions, each as id, name and, of an edition, the place of its series.
	 */
	private Map<String, Integer> writeVenues(JsonGenerator generator) {
		Map<String, Integer> places = new HashMap<>();
		generator.writeArrayPropertyStart("venues");
		for (Venue venue : this.venues.all()) {
			int series = places.size();
			places.put(venue.id(), series);
			generator.writePOJO(List.of(venue.id(), venue.name()));
			for (Edition edition : venue.editions()) {
				places.put(edition.id(), places.size());
				generator.writePOJO(List.of(edition.id(), edition.shortName(), series));
			}
		}
		generator.writeEndArray();
		return places;
	}

	/** Each as id and name. */
	private Map<String, Integer> writeTopics(JsonGenerator generator) {
		Map<String, Integer> places = new HashMap<>();
		generator.writeArrayPropertyStart("topics");
		for (Topic topic : this.topics.all()) {
			places.put(topic.id(), places.size());
			generator.writePOJO(List.of(topic.id(), topic.name()));
		}
		generator.writeEndArray();
		return places;
	}

	/**
	 * A paper as id, title, year, venue, authors, institutions, topics, printed
	 * affiliations, names printed otherwise.
	 */
	private static void write(PaperCard paper, Places places, JsonGenerator generator) {
		Set<String> affiliations = new LinkedHashSet<>();
		Set<String> names = new LinkedHashSet<>();
		for (PaperCard.Credit author : paper.authors()) {
			affiliations.addAll(author.affiliations());
			if (!author.listedName().equals(author.name())) {
				names.add(author.listedName());
			}
		}
		generator.writeStartArray();
		generator.writeString(paper.id()).writeString(paper.title()).writeNumber(paper.year());
		generator.writePOJO(places.venues().get(paper.venue().id()));
		generator.writePOJO(paper.authors().stream().map((author) -> places.authors().get(author.id())).toList());
		generator
			.writePOJO(paper.institutions().stream().map((place) -> places.institutions().get(place.id())).toList());
		generator.writePOJO(
				PaperMeanings.topicsOf(paper.id()).stream().map(AssignedTopic::id).map(places.topics()::get).toList());
		generator.writePOJO(affiliations);
		generator.writePOJO(names);
		generator.writeEndArray();
	}

}
