package org.mlsyscatalog.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.mlsyscatalog.generation.OpenPart;

/**
 * The open index of one generation: the papers, and the names by which things are known.
 */
final class OpenIndex implements OpenPart {

	private static final String PAPERS = "papers";

	private static final String NAMES = "names";

	private final DirectoryReader papers;

	private final DirectoryReader names;

	private final SortedSetDocValuesReaderState facets;

	private OpenIndex(DirectoryReader papers, DirectoryReader names) throws IOException {
		this.papers = papers;
		this.names = names;
		this.facets = new DefaultSortedSetDocValuesReaderState(papers, IndexFields.facets());
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

	IndexSearcher papers() {
		return new IndexSearcher(this.papers);
	}

	IndexSearcher names() {
		return new IndexSearcher(this.names);
	}

	SortedSetDocValuesReaderState facets() {
		return this.facets;
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
