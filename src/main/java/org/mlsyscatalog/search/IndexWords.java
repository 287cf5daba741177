package org.mlsyscatalog.search;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** The words of an open index, kept in memory to be counted and found by similar ones. */
final class IndexWords {

	/** About 20 MB; few words make up most of what is typed. */
	private static final int MOST_KNOWN = 50_000;

	private final IndexSearcher searcher;

	private final List<String> mistyped;

	private final Map<Term, TermStates> known = new ConcurrentHashMap<>();

	private volatile @Nullable SimilarWords similar;

	/**
	 * @param mistyped the fields in which words are looked for that differ by few letters
	 */
	IndexWords(IndexSearcher searcher, List<String> mistyped) {
		this.searcher = searcher;
		this.mistyped = mistyped;
	}

	IndexReader reader() {
		return this.searcher.getIndexReader();
	}

	/** How many documents have a word. */
	int frequency(Term word) throws IOException {
		return states(word).docFreq();
	}

	/** Finds a word, which is looked up once however often a query has it. */
	Query query(Term word) throws IOException {
		return new TermQuery(word, states(word));
	}

	private TermStates states(Term word) throws IOException {
		@Nullable TermStates states = this.known.get(word);
		if (states == null) {
			states = TermStates.build(this.searcher, word, true);
			if (this.known.size() >= MOST_KNOWN) {
				this.known.clear();
			}
			this.known.put(word, states);
		}
		return states;
	}

	/** Read when they are first needed. */
	SimilarWords similar() throws IOException {
		@Nullable SimilarWords known = this.similar;
		if (known == null) {
			synchronized (this) {
				known = this.similar;
				if (known == null) {
					known = SimilarWords.read(reader(), this.mistyped);
					this.similar = known;
				}
			}
		}
		return known;
	}

}
