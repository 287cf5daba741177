package org.mlsyscatalog.search;

import java.io.IOException;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Walks through a field that names each document by one term. */
final class TermWalk {

	private TermWalk() {
	}

	/** Takes one term and the document it names. */
	@FunctionalInterface
	interface Visitor {

		void visit(String term, int document);

	}

	/** Visits every document that is not deleted, segment by segment. */
	static void forEach(IndexReader reader, String field, Visitor visitor) throws IOException {
		for (LeafReaderContext leaf : reader.leaves()) {
			@Nullable Terms all = leaf.reader().terms(field);
			if (all != null) {
				forEach(leaf, all, visitor);
			}
		}
	}

	private static void forEach(LeafReaderContext leaf, Terms all, Visitor visitor) throws IOException {
		@Nullable Bits alive = leaf.reader().getLiveDocs();
		@Nullable PostingsEnum documents = null;
		TermsEnum terms = all.iterator();
		for (BytesRef term = terms.next(); term != null; term = terms.next()) {
			documents = terms.postings(documents, PostingsEnum.NONE);
			for (int document = documents.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = documents
				.nextDoc()) {
				if (alive == null || alive.get(document)) {
					visitor.visit(term.utf8ToString(), leaf.docBase + document);
				}
			}
		}
	}

}
