package org.mlsyscatalog.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;
import org.mlsyscatalog.search.KnownNames.Kind;
import org.mlsyscatalog.search.Suggestions.Suggestion;
import org.mlsyscatalog.search.Vocabulary.Entry;

/**
 * Completes what is typed to names of one kind. Names are in the index by the number of
 * their papers, so the first few that match are the best and no other is looked at.
 */
final class Completing {

	/** Where mistyped words are looked for. */
	static final List<String> MISTYPED = Stream.of(Kind.values()).map(IndexFields::words).toList();

	private static final int MOST_WORDS = 300;

	private static final int SHORTEST_WITH_TYPO = 3;

	/** Most names of two words have one bearer, a few have a dozen. */
	private static final int MOST_OF_A_NAME = 20;

	private static final int FAR_BETTER_KNOWN = 4;

	private final IndexSearcher searcher;

	private final Vocabulary vocabulary;

	private final Analyzer analyzer;

	private final List<String> words;

	Completing(IndexSearcher searcher, IndexWords words, Analyzer analyzer, String text) {
		this.searcher = searcher;
		this.vocabulary = new Vocabulary(words);
		this.analyzer = analyzer;
		List<String> typed = Analysis.words(analyzer, IndexFields.NAME, text);
		this.words = typed.subList(0, Math.min(typed.size(), QueryText.MOST_CLAUSES));
	}

	/** Names that have all these words, the last of which may be unfinished. */
	List<Suggestion> exactly(Kind kind, int size) throws IOException {
		if (this.words.isEmpty()) {
			return List.of();
		}
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		for (String word : this.words.subList(0, this.words.size() - 1)) {
			query.add(new TermQuery(new Term(IndexFields.words(kind), word)), Occur.FILTER);
		}
		query.add(beginning(kind, this.words.getLast()), Occur.FILTER);
		return first(query.build(), size);
	}

	/** People of whose name these words are all but initials; one word names nobody. */
	List<Suggestion> people(int size) throws IOException {
		if (this.words.size() < 2) {
			return List.of();
		}
		return first(withAllWords(Kind.AUTHOR), MOST_OF_A_NAME).stream()
			.filter((found) -> Analysis.words(this.analyzer, IndexFields.NAME, found.name())
				.stream()
				.allMatch((word) -> this.words.contains(word) || word.codePointCount(0, word.length()) == 1))
			.limit(size)
			.toList();
	}

	/**
	 * The institution with all these words in its names, where there is one, or one that
	 * is far better known than the next: {@code berkeley}.
	 */
	Optional<Suggestion> bestKnownInstitution() throws IOException {
		List<Suggestion> found = this.words.isEmpty() ? List.of() : first(withAllWords(Kind.INSTITUTION), 2);
		boolean clear = !found.isEmpty()
				&& (found.size() == 1 || found.getFirst().count() >= FAR_BETTER_KNOWN * found.getLast().count());
		return clear ? Optional.of(found.getFirst()) : Optional.empty();
	}

	private Query withAllWords(Kind kind) {
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		this.words.forEach((word) -> query.add(new TermQuery(new Term(IndexFields.words(kind), word)), Occur.FILTER));
		return query.build();
	}

	private Query beginning(Kind kind, String typed) throws IOException {
		if (typed.length() <= KnownNames.LONGEST_BEGINNING) {
			return new TermQuery(new Term(IndexFields.beginnings(kind), typed));
		}
		String field = IndexFields.words(kind);
		return any(field, this.vocabulary.beginning(field, typed, MOST_WORDS));
	}

	/** Names with words that differ by a letter from those typed. */
	List<Suggestion> withTypos(Kind kind, int size) throws IOException {
		if (this.words.isEmpty()) {
			return List.of();
		}
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		String field = IndexFields.words(kind);
		for (int at = 0; at < this.words.size(); at++) {
			String word = this.words.get(at);
			boolean last = at == this.words.size() - 1;
			if (word.length() < SHORTEST_WITH_TYPO) {
				query.add(last ? beginning(kind, word) : new TermQuery(new Term(field, word)), Occur.FILTER);
			}
			else {
				query.add(any(field, last ? this.vocabulary.similarBeginning(field, word, MOST_WORDS)
						: this.vocabulary.orSimilar(field, word, MOST_WORDS)), Occur.FILTER);
			}
		}
		return first(query.build(), size);
	}

	private static Query any(String field, List<Entry> words) {
		BooleanQuery.Builder any = new BooleanQuery.Builder();
		words.forEach((entry) -> any.add(new TermQuery(new Term(field, entry.word())), Occur.SHOULD));
		return any.build();
	}

	private List<Suggestion> first(Query query, int size) throws IOException {
		First first = new First(size);
		this.searcher.search(new ConstantScoreQuery(query), first);
		List<Suggestion> suggestions = new ArrayList<>();
		for (int name : first.names) {
			Document found = this.searcher.storedFields().document(name);
			suggestions.add(new Suggestion(found.get(IndexFields.ID), found.get(IndexFields.NAME),
					found.getField(IndexFields.COUNT).numericValue().longValue()));
		}
		return List.copyOf(suggestions);
	}

	private static final class First extends SimpleCollector {

		private final int size;

		private final List<Integer> names = new ArrayList<>();

		private int base;

		First(int size) {
			this.size = size;
		}

		@Override
		protected void doSetNextReader(LeafReaderContext context) {
			this.base = context.docBase;
		}

		@Override
		public void collect(int name) {
			if (this.names.size() == this.size) {
				throw new CollectionTerminatedException();
			}
			this.names.add(this.base + name);
		}

		@Override
		public ScoreMode scoreMode() {
			return ScoreMode.COMPLETE_NO_SCORES;
		}

	}

}
