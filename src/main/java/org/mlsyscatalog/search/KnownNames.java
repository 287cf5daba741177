package org.mlsyscatalog.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.mlsyscatalog.identity.Slug;

/**
 * The names by which papers, authors, institutions and venues are known, to complete what
 * is typed and to name what is chosen.
 */
final class KnownNames {

	/** What a name can name. */
	enum Kind {

		PAPER, AUTHOR, INSTITUTION, VENUE, EDITION, TOPIC

	}

	/** The order of names in the index, which is the order they are suggested in. */
	static final Sort MOST_PAPERS_FIRST = new Sort(new SortField(IndexFields.COUNT, SortField.Type.LONG, true),
			new SortField(IndexFields.NAME_ORDER, SortField.Type.STRING));

	/** Longer beginnings are few enough to be looked up as words. */
	static final int LONGEST_BEGINNING = 4;

	private final IndexSearcher searcher;

	KnownNames(IndexSearcher searcher) {
		this.searcher = searcher;
	}

	static Document document(Analyzer analyzer, Kind kind, String id, String name, long count,
			Collection<String> otherNames) {
		Document document = new Document();
		document.add(new StringField(IndexFields.KIND, kind.name(), Store.NO));
		document.add(new StringField(IndexFields.ID, id, Store.YES));
		document.add(new StoredField(IndexFields.NAME, name));
		addWords(document, analyzer, kind, name, otherNames);
		if (kind == Kind.INSTITUTION) {
			otherNames.forEach((other) -> document.add(new StoredField(IndexFields.OTHER_NAME, other)));
		}
		document.add(new NumericDocValuesField(IndexFields.COUNT, count));
		document.add(new StoredField(IndexFields.COUNT, count));
		String order = Slug.of(name);
		document.add(new SortedDocValuesField(IndexFields.NAME_ORDER,
				new BytesRef(order.substring(0, Math.min(order.length(), 1000)))));
		return document;
	}

	private static void addWords(Document document, Analyzer analyzer, Kind kind, String name,
			Collection<String> otherNames) {
		Set<String> words = new LinkedHashSet<>();
		List<String> names = new ArrayList<>(otherNames);
		names.addFirst(name);
		for (String spelling : names) {
			words.addAll(Analysis.words(analyzer, IndexFields.NAME, spelling));
			String spelled = SpelledOut.of(spelling);
			if (!spelled.equals(spelling)) {
				words.addAll(Analysis.words(analyzer, IndexFields.NAME, spelled));
			}
		}
		Set<String> beginnings = new LinkedHashSet<>();
		for (String word : words) {
			document.add(new StringField(IndexFields.words(kind), word, Store.NO));
			for (int length = 1; length <= Math.min(LONGEST_BEGINNING, word.length()); length++) {
				beginnings.add(word.substring(0, length));
			}
		}
		beginnings
			.forEach((beginning) -> document.add(new StringField(IndexFields.beginnings(kind), beginning, Store.NO)));
	}

	/** The name that goes with an id; empty where nothing has this id. */
	Optional<String> nameOf(Kind kind, String id) throws IOException {
		Query query = ofKind(kind).add(new TermQuery(new Term(IndexFields.ID, id)), Occur.FILTER).build();
		ScoreDoc[] found = this.searcher.search(query, 1).scoreDocs;
		return (found.length == 0) ? Optional.empty() : Optional.ofNullable(stored(found[0]).get(IndexFields.NAME));
	}

	private static BooleanQuery.Builder ofKind(Kind kind) {
		return new BooleanQuery.Builder().add(new TermQuery(new Term(IndexFields.KIND, kind.name())), Occur.FILTER);
	}

	private Document stored(ScoreDoc hit) throws IOException {
		return this.searcher.storedFields().document(hit.doc);
	}

}
