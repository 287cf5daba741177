package org.mlsyscatalog.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.mlsyscatalog.generation.Generation;
import org.mlsyscatalog.generation.OpenPart;
import org.mlsyscatalog.search.KnownNames.Kind;

/**
 * The open index of one generation: the papers, and the names by which things are known.
 */
final class OpenIndex implements OpenPart {

	private static final String PAPERS = "papers";

	private static final String NAMES = "names";

	private final DirectoryReader papers;

	private final DirectoryReader names;

	private final IndexSearcher paperSearcher;

	private final IndexSearcher nameSearcher;

	private final IndexWords paperWords;

	private final IndexWords nameWords;

	private final Columns columns;

	private final KnownInstitutions institutions;

	private final KnownNames knownNames;

	private final Map<String, String> topicNames;

	private OpenIndex(DirectoryReader papers, DirectoryReader names) throws IOException {
		this.papers = papers;
		this.names = names;
		this.paperSearcher = searcher(papers);
		this.nameSearcher = searcher(names);
		this.paperWords = new IndexWords(this.paperSearcher, WordMatches.MISTYPED);
		this.nameWords = new IndexWords(this.nameSearcher, Completing.MISTYPED);
		this.columns = Columns.read(papers);
		Analyzer analyzer = Analysis.analyzer();
		this.institutions = KnownInstitutions.read(this.nameSearcher, analyzer);
		this.knownNames = new KnownNames(this.nameSearcher);
		this.topicNames = Map.of();
	}

	/** The same index with papers that have their topics beside them. */
	private OpenIndex(OpenIndex index, IndexReader papersWithTopics, Map<String, String> topicNames)
			throws IOException {
		this.papers = index.papers;
		this.names = index.names;
		this.paperSearcher = searcher(papersWithTopics);
		this.nameSearcher = index.nameSearcher;
		this.paperWords = new IndexWords(this.paperSearcher, WordMatches.MISTYPED);
		this.nameWords = index.nameWords;
		this.columns = Columns.read(papersWithTopics);
		this.institutions = index.institutions;
		this.knownNames = index.knownNames;
		this.topicNames = topicNames;
	}

	/**
	 * The index of the generation the calling code has leased, with topics as soon as
	 * they are known.
	 */
	static OpenIndex current() {
		Generation generation = Generation.pinned();
		return generation.attached(PapersByMeaning.class)
			.map(PapersByMeaning::index)
			.orElseGet(() -> generation.part(OpenIndex.class));
	}

	/**
	 * This index with the topics of papers; whatever is open stays this one's.
	 * @param topicNames the names of all topics by their ids
	 */
	OpenIndex with(TopicsBeside topics, Map<String, String> topicNames) throws IOException {
		return new OpenIndex(this, topics.beside(this.papers), topicNames);
	}

	static Path papersIn(Path folder) {
		return folder.resolve(PAPERS);
	}

	static Path namesIn(Path folder) {
		return folder.resolve(NAMES);
	}

	/**
	 * Opens both indexes and reads them through once.
	 * @throws IOException if one is missing, damaged or belongs to another generation
	 */
	static OpenIndex open(Path folder, String digest) throws IOException {
		DirectoryReader papers = checked(papersIn(folder), digest);
		try {
			return new OpenIndex(papers, checked(namesIn(folder), digest));
		}
		catch (IOException | RuntimeException ex) {
			papers.close();
			throw ex;
		}
	}

	/**
	 * Reads both indexes through as they are on disk by now.
	 * @throws IOException if one is missing, damaged or belongs to another generation
	 */
	static void examine(Path folder, String digest) throws IOException {
		for (Path index : List.of(papersIn(folder), namesIn(folder))) {
			try (DirectoryReader reader = checked(index, digest)) {
				reader.directory().close();
			}
		}
	}

	private static DirectoryReader checked(Path folder, String digest) throws IOException {
		Directory directory = FSDirectory.open(folder);
		DirectoryReader reader = DirectoryReader.open(directory);
		try {
			String found = reader.getIndexCommit().getUserData().get(IndexFields.DIGEST);
			if (!digest.equals(found)) {
				throw new IOException("it belongs to another state of the data folder");
			}
			// Compares the checksum of every file, so a flipped byte never becomes a
			// wrong answer.
			for (LeafReaderContext leaf : reader.leaves()) {
				((CodecReader) leaf.reader()).checkIntegrity();
			}
			return reader;
		}
		catch (IOException | RuntimeException ex) {
			reader.close();
			throw ex;
		}
	}

	/** Nothing is cached by query: what is searched for is seldom searched for again. */
	private static IndexSearcher searcher(IndexReader reader) {
		IndexSearcher searcher = new IndexSearcher(reader);
		searcher.setQueryCache(null);
		return searcher;
	}

	IndexSearcher papers() {
		return this.paperSearcher;
	}

	IndexSearcher names() {
		return this.nameSearcher;
	}

	/** The words of papers. */
	IndexWords paperWords() {
		return this.paperWords;
	}

	/** The words of names. */
	IndexWords nameWords() {
		return this.nameWords;
	}

	Columns columns() {
		return this.columns;
	}

	KnownInstitutions institutions() {
		return this.institutions;
	}

	/** The name of a chosen value; empty where there is no such thing in the catalog. */
	Optional<String> nameOf(Constraint constraint) throws IOException {
		String id = constraint.value();
		return switch (constraint.facet()) {
			case AUTHOR -> this.knownNames.nameOf(Kind.AUTHOR, id);
			case INSTITUTION ->
				this.knownNames.nameOf(Kind.INSTITUTION, id).map((name) -> constraint.only() ? name + " only" : name);
			case VENUE -> {
				Optional<String> series = this.knownNames.nameOf(Kind.VENUE, id);
				yield series.isPresent() ? series : this.knownNames.nameOf(Kind.EDITION, id);
			}
			case YEAR -> Optional.of(id.replace("..", "–"));
			case TOPIC -> Optional.ofNullable(this.topicNames.get(id));
		};
	}

	@Override
	public void close() {
		try (this.papers; this.names) {
			this.papers.directory().close();
			this.names.directory().close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
