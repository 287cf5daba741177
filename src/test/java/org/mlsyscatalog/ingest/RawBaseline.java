package org.mlsyscatalog.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import javax.sql.DataSource;

import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.flywaydb.core.Flyway;
import org.mlsyscatalog.catalog.PaperCard;
import org.mlsyscatalog.search.PaperQuery;
import org.mlsyscatalog.search.PaperSearch;
import tools.jackson.databind.json.JsonMapper;

/**
 * The least that storing and indexing a catalog takes: the rows and papers of the leased
 * generation, written again by the plainest means. Only the writing is timed.
 */
final class RawBaseline {

	private static final List<String> TABLES = List.of("catalog", "venue", "edition", "institution",
			"institution_alias", "institution_parent", "institution_within", "author", "author_variant", "paper",
			"authorship", "affiliation", "correction", "addition", "problem");

	private static final int BATCH = 1000;

	private final Path folder;

	private final DataSource leased;

	private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

	private long nanos;

	private long processorNanos;

	RawBaseline(Path folder, DataSource leased) {
		this.folder = folder;
		this.leased = leased;
	}

	/**
	 * How long something took, in milliseconds.
	 *
	 * @param processors the time all processors together worked on it
	 */
	record Took(long clock, long processors) {
	}

	/** Inserts all rows, constraints first. */
	Took rows() {
		reset();
		String url = "jdbc:h2:file:" + this.folder.resolve("catalog").toAbsolutePath();
		Flyway.configure().dataSource(url, "sa", "").load().migrate();
		try (Connection from = this.leased.getConnection();
				Connection to = DriverManager.getConnection(url, "sa", "")) {
			to.setAutoCommit(false);
			for (String table : TABLES) {
				copy(table, from, to);
			}
			time(to::close);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
		return new Took(this.nanos / 1_000_000, this.processorNanos / 1_000_000);
	}

	private void copy(String table, Connection from, Connection to) throws SQLException {
		try (Statement select = from.createStatement();
				ResultSet rows = select.executeQuery("select * from " + table)) {
			int columns = rows.getMetaData().getColumnCount();
			try (PreparedStatement insert = to
				.prepareStatement("insert into " + table + " values (?" + ", ?".repeat(columns - 1) + ")")) {
				int waiting = 0;
				while (rows.next()) {
					for (int column = 1; column <= columns; column++) {
						Object value = rows.getObject(column);
						insert.setObject(column, (value instanceof java.sql.Clob) ? rows.getString(column) : value);
					}
					insert.addBatch();
					if (++waiting % BATCH == 0) {
						time(insert::executeBatch);
						time(to::commit);
					}
				}
				time(insert::executeBatch);
				time(to::commit);
			}
		}
	}

	/** Indexes all papers with their facets into one segment. */
	Took documents(PaperSearch search) {
		reset();
		JsonMapper json = JsonMapper.builder().build();
		try (FSDirectory directory = FSDirectory.open(this.folder.resolve("index"));
				IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
			search.walk(PaperQuery.of(""), (card) -> {
				Document document = document(card, json.writeValueAsBytes(card));
				time(() -> writer.addDocument(document));
			});
			time(() -> writer.forceMerge(1));
			time(writer::commit);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new Took(this.nanos / 1_000_000, this.processorNanos / 1_000_000);
	}

	private static Document document(PaperCard card, byte[] stored) {
		Document document = new Document();
		document.add(new StringField("id", card.id(), Store.YES));
		document.add(new StoredField("card", stored));
		document.add(new TextField("title", card.title(), Store.NO));
		document.add(new SortedDocValuesField("title_order", new BytesRef(card.title())));
		document.add(new TextField("venue", card.series().name(), Store.NO));
		document.add(new SortedSetDocValuesField("venue_facet", new BytesRef(card.series().id())));
		document.add(new SortedSetDocValuesField("year_facet", new BytesRef(String.valueOf(card.year()))));
		for (PaperCard.Credit author : card.authors()) {
			document.add(new TextField("author", author.name(), Store.NO));
			document.add(new StringField("author_id", author.id(), Store.NO));
			document.add(new SortedSetDocValuesField("author_facet", new BytesRef(author.id())));
			author.affiliations().forEach((text) -> document.add(new TextField("affiliation", text, Store.NO)));
		}
		for (PaperCard.Place institution : card.institutions()) {
			document.add(new TextField("institution", institution.name(), Store.NO));
			document.add(new StringField("institution_id", institution.id(), Store.NO));
			document.add(new SortedSetDocValuesField("institution_facet", new BytesRef(institution.id())));
		}
		return document;
	}

	/** Something that is timed. */
	@FunctionalInterface
	private interface Work {

		void run() throws Exception;

	}

	private void reset() {
		this.nanos = 0;
		this.processorNanos = 0;
	}

	private void time(Work work) {
		long start = System.nanoTime();
		long processorStart = this.threads.getCurrentThreadCpuTime();
		try {
			work.run();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
		this.nanos += System.nanoTime() - start;
		this.processorNanos += this.threads.getCurrentThreadCpuTime() - processorStart;
	}

}
