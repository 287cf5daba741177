package org.mlsyscatalog.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexWriter;
import org.mlsyscatalog.catalog.CatalogContent;
import org.mlsyscatalog.catalog.Edition;
import org.mlsyscatalog.catalog.Institution;
import org.mlsyscatalog.catalog.Paper;
import org.mlsyscatalog.catalog.Venue;
import org.mlsyscatalog.search.KnownNames.Kind;

/** Writes both indexes of a generation in one walk through its catalog. */
final class IndexWriting implements AutoCloseable {

	private final DocumentQueue papers;

	private final DocumentQueue names;

	private final PaperDocuments documents;

	private final Analyzer analyzer;

	private final Map<String, Long> papersOfEdition = new HashMap<>();

	IndexWriting(IndexWriter papers, IndexWriter names, PaperDocuments documents, Analyzer analyzer) {
		this.papers = new DocumentQueue(papers, "catalog-index-papers");
		this.names = new DocumentQueue(names, "catalog-index-names");
		this.documents = documents;
		this.analyzer = analyzer;
	}

	void write(CatalogContent catalog) throws IOException {
		catalog.forEachPaper(this::write);
		catalog.forEachInstitution(this::write);
		writeVenues(catalog.editions());
		catalog.forEachAuthor((author) -> writeName(KnownNames.document(this.analyzer, Kind.AUTHOR, author.id(),
				author.name(), author.paperCount(), author.variants())));
		this.papers.finish();
		this.names.finish();
	}

	private void write(Paper paper) {
		if (paper.withdrawn()) {
			return;
		}
		add(this.papers, this.documents.document(paper));
		writeName(KnownNames.document(this.analyzer, Kind.PAPER, paper.id(), paper.title(), 1, List.of()));
		this.papersOfEdition.merge(paper.edition().id(), 1L, Long::sum);
	}

	private void write(Institution institution) {
		Document name = KnownNames.document(this.analyzer, Kind.INSTITUTION, institution.id(), institution.name(),
				institution.paperCount(), institution.aliases());
		institution.parents().forEach((parent) -> name.add(new StoredField(IndexFields.PARENT, parent.id())));
		writeName(name);
	}

	private void writeVenues(List<Edition> editions) {
		Map<String, Venue> venues = new LinkedHashMap<>();
		Map<String, Long> papersOfVenue = new HashMap<>();
		for (Edition edition : editions) {
			long count = this.papersOfEdition.getOrDefault(edition.id(), 0L);
			venues.putIfAbsent(edition.venue().id(), edition.venue());
			papersOfVenue.merge(edition.venue().id(), count, Long::sum);
			writeName(KnownNames.document(this.analyzer, Kind.EDITION, edition.id(), edition.shortName(), count,
					List.of(edition.name())));
		}
		venues.forEach((id, venue) -> writeName(KnownNames.document(this.analyzer, Kind.VENUE, id, venue.name(),
				papersOfVenue.getOrDefault(id, 0L),
				editions.stream().filter((edition) -> edition.venue().id().equals(id)).map(Edition::name).toList())));
	}

	private void writeName(Document name) {
		add(this.names, name);
	}

	private static void add(DocumentQueue queue, Document document) {
		try {
			queue.add(document);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		this.papers.close();
		this.names.close();
	}

}
