package org.mlsyscatalog.search;

import java.io.IOException;

import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * All hits of a query in their order, however many: a stretch at a time, each after the
 * last hit of the one before, so that memory does not grow with their number.
 */
final class HitWalk {

	private final IndexSearcher searcher;

	private final Query query;

	private final Sort sort;

	private final int stretch;

	/**
	 * @param stretch how many hits are found at once
	 */
	HitWalk(IndexSearcher searcher, Query query, Sort sort, int stretch) {
		this.searcher = searcher;
		this.query = query;
		this.sort = sort;
		this.stretch = stretch;
	}

	/** Takes the stored card of one hit. */
	@FunctionalInterface
	interface Cards {

		void accept(BytesRef card) throws IOException;

	}

	void forEach(Cards cards) throws IOException {
		@Nullable FieldDoc last = null;
		ScoreDoc[] found;
		do {
			found = this.searcher.search(this.query,
					new TopFieldCollectorManager(this.sort, this.stretch, last, 1)).scoreDocs;
			StoredFields stored = this.searcher.storedFields();
			for (ScoreDoc hit : found) {
				cards.accept(stored.document(hit.doc).getBinaryValue(IndexFields.CARD));
				last = (FieldDoc) hit;
			}
		}
		while (found.length == this.stretch);
	}

}
