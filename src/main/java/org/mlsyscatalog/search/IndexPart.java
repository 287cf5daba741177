package org.mlsyscatalog.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.mlsyscatalog.catalog.CatalogContent;
import org.mlsyscatalog.catalog.CatalogFacts;
import org.mlsyscatalog.catalog.CatalogMaterial;
import org.mlsyscatalog.catalog.Papers;
import org.mlsyscatalog.catalog.StoredCatalog;
import org.mlsyscatalog.generation.Generation;
import org.mlsyscatalog.generation.Material;
import org.mlsyscatalog.generation.OpenPart;
import org.mlsyscatalog.generation.Part;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The index of every generation, built from what the database is built from, at the same
 * time, or from the database of the same generation alone.
 */
@Component
@Order(2)
class IndexPart implements Part {

	private static final int CHUNK = 500;

	private static final double BUFFER_MEGABYTES = 64;

	private final StoredCatalog stored;

	private final Papers papers;

	private final Analyzer analyzer = Analysis.analyzer();

	private final JsonMapper json;

	IndexPart(StoredCatalog stored, Papers papers, JsonMapper json) {
		this.stored = stored;
		this.papers = papers;
		this.json = json;
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
	public boolean standsAlone(Material material) {
		return material.as(CatalogMaterial.class).isPresent();
	}

	@Override
	public void build(Generation draft, Path folder, Material material) throws IOException {
		Optional<CatalogMaterial> catalog = material.as(CatalogMaterial.class);
		if (catalog.isPresent()) {
			write(folder, draft.digest(), catalog.get());
		}
		else {
			draft.reading(() -> {
				write(folder, draft.digest(), this.stored);
				return true;
			});
		}
	}

	private void write(Path folder, String digest, CatalogContent content) throws IOException {
		try (Directory papersFolder = FSDirectory.open(OpenIndex.papersIn(folder));
				Directory namesFolder = FSDirectory.open(OpenIndex.namesIn(folder));
				IndexWriter papersWriter = new IndexWriter(papersFolder, config());
				IndexWriter namesWriter = new IndexWriter(namesFolder,
						config().setIndexSort(KnownNames.MOST_PAPERS_FIRST));
				IndexWriting writing = new IndexWriting(papersWriter, namesWriter,
						new PaperDocuments(this.analyzer, this.json), this.analyzer)) {
			writing.write(content);
			seal(papersWriter, digest);
			seal(namesWriter, digest);
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

	private IndexWriterConfig config() {
		return new IndexWriterConfig(this.analyzer).setRAMBufferSizeMB(BUFFER_MEGABYTES);
	}

	private static void seal(IndexWriter writer, String digest) throws IOException {
		writer.forceMerge(1);
		writer.setLiveCommitData(Map.of(IndexFields.DIGEST, digest).entrySet());
		writer.commit();
	}

	@Override
	public OpenPart open(Generation generation, Path folder) throws IOException {
		OpenIndex index = OpenIndex.open(folder, generation.digest());
		try {
			generation.reading(() -> {
				expectAsManyAsInTheDatabase(index);
				return true;
			});
			return index;
		}
		catch (IOException | RuntimeException ex) {
			index.close();
			throw ex;
		}
	}

	private static void expectAsManyAsInTheDatabase(OpenIndex index) throws IOException {
		long indexed = index.papers().getIndexReader().numDocs();
		long stored = CatalogFacts.current().papers();
		if (indexed != stored) {
			throw new IOException("it holds " + indexed + " papers where the database holds " + stored);
		}
	}

	/** A paper of the database is looked up in the index, so that both have to answer. */
	@Override
	public void check() throws IOException {
		OpenIndex index = OpenIndex.current();
		try {
			expectAsManyAsInTheDatabase(index);
			for (String id : this.papers.idsAfter("", 1)) {
				if (index.papers().count(new TermQuery(new Term(IndexFields.ID, id))) != 1) {
					throw new IOException("it does not hold the paper " + id + " of the database");
				}
			}
		}
		catch (AlreadyClosedException ex) {
			throw new IOException("it is closed", ex);
		}
	}

	@Override
	public void examine(Generation generation, Path folder) throws IOException {
		OpenIndex.examine(folder, generation.digest());
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
