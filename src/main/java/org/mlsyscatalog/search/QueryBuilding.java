package org.mlsyscatalog.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.mlsyscatalog.catalog.ArxivId;
import org.mlsyscatalog.catalog.Doi;

/**
 * Turns a query text into a Lucene query: every clause has to match somewhere, the best
 * field counts, and a title typed whole comes first.
 */
final class QueryBuilding {

	/** What a match in each field is worth; a title says more than an affiliation. */
	private static final Map<String, Float> WEIGHTS = weights();

	/** Above anything that words alone can reach. */
	private static final float WHOLE_TITLE = 1000;

	private static final float WORDS_TOGETHER = 2;

	/** How much the fields after the best one count. */
	private static final float TIE_BREAKER = 0.1f;

	private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:(?:\\.\\.|-)(\\d{4}))?");

	private final Analyzer analyzer;

	QueryBuilding(Analyzer analyzer) {
		this.analyzer = analyzer;
	}

	private static Map<String, Float> weights() {
		Map<String, Float> weights = new LinkedHashMap<>();
		weights.put(IndexFields.TITLE, 4f);
		weights.put(IndexFields.TITLE_STEMS, 2f);
		weights.put(IndexFields.AUTHOR, 3f);
		weights.put(IndexFields.INSTITUTION, 2f);
		weights.put(IndexFields.AFFILIATION, 1f);
		weights.put(IndexFields.VENUE, 1f);
		weights.put(IndexFields.YEAR, 1f);
		return weights;
	}

	/**
	 * @param query matches what was asked for
	 * @param understood the clauses that had something to look for in them
	 */
	record Built(Query query, List<Clause> understood) {
	}

	Built build(QueryText text, String whole) {
		BooleanQuery.Builder all = new BooleanQuery.Builder();
		List<Clause> understood = new ArrayList<>();
		for (Clause clause : text.clauses()) {
			query(clause).ifPresent((query) -> {
				all.add(query, Occur.MUST);
				understood.add(clause);
			});
		}
		if (understood.isEmpty()) {
			return new Built(whole.isBlank() ? new MatchAllDocsQuery() : new MatchNoDocsQuery("nothing to look for"),
					understood);
		}
		preferWholeTitle(all, whole);
		preferWordsTogether(all, understood);
		return new Built(all.build(), understood);
	}

	private void preferWholeTitle(BooleanQuery.Builder all, String whole) {
		Query same = new TermQuery(new Term(IndexFields.TITLE_WHOLE, Analysis.whole(this.analyzer, whole)));
		all.add(new BoostQuery(new ConstantScoreQuery(same), WHOLE_TITLE), Occur.SHOULD);
	}

	/**
	 * So that an author's full name puts that author's papers before those of namesakes.
	 */
	private void preferWordsTogether(BooleanQuery.Builder all, List<Clause> understood) {
		if (understood.size() < 2 || understood.stream().anyMatch((clause) -> clause.field().isPresent())) {
			return;
		}
		String together = String.join(" ", understood.stream().map(Clause::text).toList());
		for (String field : List.of(IndexFields.TITLE, IndexFields.AUTHOR, IndexFields.INSTITUTION)) {
			words(field, together)
				.ifPresent((phrase) -> all.add(new BoostQuery(phrase, WORDS_TOGETHER * weight(field)), Occur.SHOULD));
		}
	}

	private Optional<Query> query(Clause clause) {
		if (clause.field().isPresent()) {
			return inField(clause.field().get(), clause);
		}
		List<Query> alternatives = new ArrayList<>();
		for (String field : WEIGHTS.keySet()) {
			boolean exactOnly = clause.phrase() && field.equals(IndexFields.TITLE_STEMS);
			if (!exactOnly) {
				words(field, clause.text())
					.ifPresent((query) -> alternatives.add(new BoostQuery(query, weight(field))));
			}
		}
		identifier(clause).ifPresent(alternatives::add);
		return alternatives.isEmpty() ? Optional.empty()
				: Optional.of(new DisjunctionMaxQuery(alternatives, TIE_BREAKER));
	}

	/** A DOI or an arXiv id, however it is written, finds the paper that has it. */
	private static Optional<Query> identifier(Clause clause) {
		return Doi.parse(clause.text())
			.map(Doi::key)
			.or(() -> ArxivId.parse(clause.text()).map(ArxivId::key))
			.map((key) -> new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(IndexFields.IDENTIFIER, key))),
					WHOLE_TITLE));
	}

	private Optional<Query> inField(QueryField field, Clause clause) {
		Matcher years = YEARS.matcher(clause.text());
		if (field == QueryField.YEAR && years.matches()) {
			int first = Integer.parseInt(years.group(1));
			int last = (years.group(2) != null) ? Integer.parseInt(years.group(2)) : first;
			return Optional.of(new ConstantScoreQuery(IntPoint.newRangeQuery(IndexFields.YEAR_NUMBER, first, last)));
		}
		Optional<Query> words = words(field.indexField(), clause.text());
		if (field == QueryField.TITLE && !clause.phrase()) {
			return words.map((exact) -> new DisjunctionMaxQuery(
					List.of(new BoostQuery(exact, 2), words(IndexFields.TITLE_STEMS, clause.text()).orElse(exact)),
					TIE_BREAKER));
		}
		return words;
	}

	/** The words of a text, next to each other where there are several. */
	private Optional<Query> words(String field, String text) {
		List<String> words = Analysis.words(this.analyzer, field, text);
		return switch (words.size()) {
			case 0 -> Optional.empty();
			case 1 -> Optional.of(new TermQuery(new Term(field, words.getFirst())));
			default -> Optional.of(new PhraseQuery(field, words.toArray(String[]::new)));
		};
	}

	private static float weight(String field) {
		return WEIGHTS.getOrDefault(field, 1f);
	}

}
