package org.mlsyscatalog.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.mlsyscatalog.identity.Slug;
import org.mlsyscatalog.search.Suggestions.Suggestion;

/**
 * The names by which papers, authors, institutions and venues are known, to complete what
 * is typed and to name what is chosen.
 */
final class KnownNames {

	/** What a name can name. */
	enum Kind {

		PAPER, AUTHOR, INSTITUTION, VENUE, EDITION

	}

	private static final Sort MOST_PAPERS_FIRST = new Sort(new SortField(IndexFields.COUNT, SortField.Type.LONG, true),
			new SortField(IndexFields.NAME_ORDER, SortField.Type.STRING));

	private final IndexSearcher searcher;

	private final Analyzer analyzer;

	KnownNames(IndexSearcher searcher, Analyzer analyzer) {
		this.searcher = searcher;
		this.analyzer = analyzer;
	}

	static Document document(Kind kind, String id, String name, long count, Collection<String> otherNames) {
		Document document = new Document();
		document.add(new StringField(IndexFields.KIND, kind.name(), Store.NO));
		document.add(new StringField(IndexFields.ID, id, Store.YES));
		document.add(new TextField(IndexFields.NAME, name, Store.YES));
		// Not stored: only the name itself is shown.
		otherNames.forEach((other) -> document.add(new TextField(IndexFields.NAME, other, Store.NO)));
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

	/** The name that goes with an id; empty where nothing has this id. */
	Optional<String> nameOf(Kind kind, String id) throws IOException {
		Query query = ofKind(kind).add(new TermQuery(new Term(IndexFields.ID, id)), Occur.FILTER).build();
		ScoreDoc[] found = this.searcher.search(query, 1).scoreDocs;
		return (found.length == 0) ? Optional.empty() : Optional.ofNullable(stored(found[0]).get(IndexFields.NAME));
	}

	/** Names that have all these words, the last of which may be unfinished. */
	List<Suggestion> complete(Kind kind, String text, int size) throws IOException {
		List<String> words = Analysis.words(this.analyzer, IndexFields.NAME, text);
		if (words.isEmpty()) {
			return List.of();
		}
		BooleanQuery.Builder query = ofKind(kind);
		for (String word : words.subList(0, Math.min(words.size(), QueryText.MOST_CLAUSES) - 1)) {
			query.add(new TermQuery(new Term(IndexFields.NAME, word)), Occur.FILTER);
		}
		query.add(new PrefixQuery(new Term(IndexFields.NAME, words.getLast())), Occur.FILTER);
		List<Suggestion> suggestions = new ArrayList<>();
		for (ScoreDoc hit : this.searcher.search(query.build(), size, MOST_PAPERS_FIRST).scoreDocs) {
			Document found = stored(hit);
			suggestions.add(new Suggestion(found.get(IndexFields.ID), found.get(IndexFields.NAME),
					found.getField(IndexFields.COUNT).numericValue().longValue()));
		}
		return List.copyOf(suggestions);
	}

	private static BooleanQuery.Builder ofKind(Kind kind) {
		return new BooleanQuery.Builder().add(new TermQuery(new Term(IndexFields.KIND, kind.name())), Occur.FILTER);
	}

	private Document stored(ScoreDoc hit) throws IOException {
		return this.searcher.storedFields().document(hit.doc);
	}

}
