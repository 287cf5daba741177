package org.mlsyscatalog.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.mlsyscatalog.catalog.Author;
import org.mlsyscatalog.catalog.Authors;
import org.mlsyscatalog.catalog.Edition;
import org.mlsyscatalog.catalog.Institution;
import org.mlsyscatalog.catalog.Institutions;
import org.mlsyscatalog.catalog.Paper;
import org.mlsyscatalog.catalog.Papers;
import org.mlsyscatalog.catalog.Venue;
import org.mlsyscatalog.catalog.Venues;
import org.mlsyscatalog.generation.Generation;
import org.mlsyscatalog.generation.Material;
import org.mlsyscatalog.generation.OpenPart;
import org.mlsyscatalog.generation.Part;
import org.mlsyscatalog.search.KnownNames.Kind;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The index of every generation, built from the database of the same generation. */
@Component
@Order(2)
class IndexPart implements Part {

	private static final int CHUNK = 500;

	private final Papers papers;

	private final Authors authors;

	private final Institutions institutions;

	private final Venues venues;

	private final TransactionTemplate reading;

	private final Analyzer analyzer = Analysis.analyzer();

	private final PaperDocuments documents;

	IndexPart(Papers papers, Authors authors, Institutions institutions, Venues venues, JsonMapper json,
			PlatformTransactionManager transactions) {
		this.papers = papers;
		this.authors = authors;
		this.institutions = institutions;
		this.venues = venues;
		this.documents = new PaperDocuments(this.analyzer, json);
		this.reading = new TransactionTemplate(transactions);
		this.reading.setReadOnly(true);
	}

	@Override
	public String name() {
		return "index";
	}

	@Override
	public boolean derived() {
		return true;
	}

	@Override
	public void build(Generation draft, Path folder, Material material) throws IOException {
		draft.reading(() -> {
			write(OpenIndex.papersIn(folder), draft.digest(), new IndexWriterConfig(this.analyzer), this::writePapers);
			write(OpenIndex.namesIn(folder), draft.digest(),
					new IndexWriterConfig(this.analyzer).setIndexSort(KnownNames.MOST_PAPERS_FIRST), this::writeNames);
			return true;
		});
	}

	/** Writes all documents of one index. */
	@FunctionalInterface
	private interface Documents {

		void writeTo(IndexWriter writer) throws IOException;

	}

	private static void write(Path folder, String digest, IndexWriterConfig config, Documents content)
			throws IOException {
		try (Directory directory = FSDirectory.open(folder); IndexWriter writer = new IndexWriter(directory, config)) {
			content.writeTo(writer);
			writer.forceMerge(1);
			writer.setLiveCommitData(Map.of(IndexFields.DIGEST, digest).entrySet());
			writer.commit();
		}
	}

	private void writePapers(IndexWriter writer) throws IOException {
		long number = 0;
		while (number >= 0) {
			Chunk chunk = paperChunk(number);
			addEach(writer, chunk.documents());
			number = chunk.last();
		}
	}

	/** One by one: documents added together would have to stay together. */
	private static void addEach(IndexWriter writer, List<Document> documents) throws IOException {
		for (Document document : documents) {
			writer.addDocument(document);
		}
	}

	/**
	 * Some documents and where to go on.
	 *
	 * @param last the number of the last entity; -1 after the last chunk
	 */
	private record Chunk(List<Document> documents, long last) {
	}

	private Chunk paperChunk(long number) {
		return this.reading.execute((transaction) -> {
			List<Paper> found = this.papers.findAfter(number, CHUNK);
			return new Chunk(found.stream().map(this.documents::document).toList(),
					found.isEmpty() ? -1 : found.getLast().number());
		});
	}

	private void writeNames(IndexWriter writer) throws IOException {
		addEach(writer, this.reading.execute((transaction) -> institutionAndVenueNames()));
		long number = 0;
		while (number >= 0) {
			Chunk chunk = authorChunk(number);
			addEach(writer, chunk.documents());
			number = chunk.last();
		}
		number = 0;
		while (number >= 0) {
			Chunk chunk = titleChunk(number);
			addEach(writer, chunk.documents());
			number = chunk.last();
		}
	}

	private List<Document> institutionAndVenueNames() {
		List<Document> names = new ArrayList<>();
		for (Institution institution : this.institutions.all()) {
			Document name = KnownNames.document(this.analyzer, Kind.INSTITUTION, institution.id(), institution.name(),
					institution.paperCount(), institution.aliases());
			institution.parents().forEach((parent) -> name.add(new StoredField(IndexFields.PARENT, parent.id())));
			names.add(name);
		}
		Map<String, Long> papersOf = this.venues.paperCounts();
		for (Venue venue : this.venues.all()) {
			long total = 0;
			for (Edition edition : venue.editions()) {
				long count = papersOf.getOrDefault(edition.id(), 0L);
				total += count;
				names.add(KnownNames.document(this.analyzer, Kind.EDITION, edition.id(), edition.shortName(), count,
						List.of(edition.name())));
			}
			names.add(KnownNames.document(this.analyzer, Kind.VENUE, venue.id(), venue.name(), total,
					venue.editions().stream().map(Edition::name).toList()));
		}
		return names;
	}

	private Chunk authorChunk(long number) {
		return this.reading.execute((transaction) -> {
			List<Author> found = this.authors.findAfter(number, CHUNK);
			return new Chunk(found.stream()
				.map((author) -> KnownNames.document(this.analyzer, Kind.AUTHOR, author.id(), author.name(),
						author.paperCount(), author.variants()))
				.toList(), found.isEmpty() ? -1 : found.getLast().number());
		});
	}

	private Chunk titleChunk(long number) {
		return this.reading.execute((transaction) -> {
			List<Paper> found = this.papers.findAfter(number, CHUNK);
			return new Chunk(found.stream()
				.map((paper) -> KnownNames.document(this.analyzer, Kind.PAPER, paper.id(), paper.title(), 1, List.of()))
				.toList(), found.isEmpty() ? -1 : found.getLast().number());
		});
	}

	@Override
	public OpenPart open(Generation generation, Path folder) throws IOException {
		return OpenIndex.open(folder, generation.digest());
	}

	@Override
	public void verify(Generation generation, Material material) throws IOException {
		IndexSearcher searcher = generation.part(OpenIndex.class).papers();
		generation.reading(() -> {
			if (searcher.getIndexReader().numDocs() != this.papers.count()) {
				throw new IOException("The index and the database hold different numbers of papers");
			}
			expectEveryPaperOnce(searcher);
			return true;
		});
	}

	private void expectEveryPaperOnce(IndexSearcher searcher) throws IOException {
		List<String> ids = this.papers.idsAfter("", CHUNK);
		while (!ids.isEmpty()) {
			for (String id : ids) {
				if (searcher.getIndexReader().docFreq(new Term(IndexFields.ID, id)) != 1) {
					throw new IOException("The index does not hold the paper " + id + " just once");
				}
			}
			ids = this.papers.idsAfter(ids.getLast(), CHUNK);
		}
	}

}
