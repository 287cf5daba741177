package org.mlsyscatalog.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.mlsyscatalog.meaning.PaperMeanings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.util.FileSystemUtils;

/**
 * The index of title vectors. It knows titles, not papers, and so outlasts generations: a
 * new one adds the titles that are new and removes those that are gone. What is searched
 * is a reader of one moment, which later changes do not touch.
 */
final class NearestTitles {

	private static final Logger log = LoggerFactory.getLogger(NearestTitles.class);

	/** The vector of a title. */
	static final String VECTOR = "vector";

	/** What tells a title from every other. */
	static final String KEY = "key";

	/** Vectors gathered in memory before a graph is written. */
	private static final int MEGABYTES = 256;

	/** Every segment is searched by itself, so there should be few. */
	private static final int SEGMENTS_OF_A_SIZE = 4;

	private final Path folder;

	NearestTitles(Path folder) {
		this.folder = folder;
	}

	/** Brings the index to the titles of these papers and opens it. */
	DirectoryReader follow(PaperMeanings papers) throws IOException {
		try {
			return following(papers);
		}
		catch (IOException | RuntimeException ex) {
			// The vectors themselves are kept elsewhere.
			log.warn("The index of title vectors cannot be used ({}); building it again", ex.getMessage());
			FileSystemUtils.deleteRecursively(this.folder);
			return following(papers);
		}
	}

	private DirectoryReader following(PaperMeanings papers) throws IOException {
		Files.createDirectories(this.folder);
		try (Directory directory = FSDirectory.open(this.folder);
				IndexWriter writer = new IndexWriter(directory, settings())) {
			try (DirectoryReader before = DirectoryReader.open(writer)) {
				for (LeafReaderContext leaf : before.leaves()) {
					((CodecReader) leaf.reader()).checkIntegrity();
				}
				change(writer, before, papers);
			}
			writer.commit();
		}
		return DirectoryReader.open(FSDirectory.open(this.folder));
	}

	private static IndexWriterConfig settings() {
		TieredMergePolicy merging = new TieredMergePolicy();
		merging.setSegmentsPerTier(SEGMENTS_OF_A_SIZE);
		return new IndexWriterConfig().setRAMBufferSizeMB(MEGABYTES).setMergePolicy(merging);
	}

	private static void change(IndexWriter writer, DirectoryReader before, PaperMeanings papers) throws IOException {
		Map<String, Integer> missing = new HashMap<>();
		for (int paper = 0; paper < papers.size(); paper++) {
			if (papers.hasVector(paper)) {
				missing.put(papers.key(paper), paper);
			}
		}
		List<Term> gone = new ArrayList<>();
		TermWalk.forEach(before, KEY, (key, document) -> {
			if (missing.remove(key) == null) {
				gone.add(new Term(KEY, key));
			}
		});
		writer.deleteDocuments(gone.toArray(Term[]::new));
		for (Map.Entry<String, Integer> title : missing.entrySet()) {
			Document document = new Document();
			document.add(new StringField(KEY, title.getKey(), Store.NO));
			document.add(new KnnByteVectorField(VECTOR, papers.vector(title.getValue()).bytes(),
					VectorSimilarityFunction.DOT_PRODUCT));
			writer.addDocument(document);
		}
	}

}
