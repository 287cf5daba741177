package org.mlsyscatalog.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.mlsyscatalog.catalog.PaperCard;
import org.mlsyscatalog.meaning.AssignedTopic;
import org.mlsyscatalog.meaning.PaperMeanings;
import org.mlsyscatalog.meaning.TitleVector;
import org.mlsyscatalog.search.PapersByMeaning.Nearest;
import org.mlsyscatalog.search.RelatedPaper.Reason;

/**
 * Finds papers related to one: by the same people, of the same topics, with titles that
 * mean something alike, or that share words as long as meanings are not known.
 */
final class RelatedSearch {

	private static final int NEAREST_LOOKED_AT = 60;

	private static final double NEAR_ENOUGH = 0.35;

	/** Nobody who wrote more is told by each of their papers. */
	private static final int PAPERS_OF_AUTHOR = 100;

	private static final int NAMES_TOLD = 3;

	private static final double SAME_AUTHOR = 0.3;

	private static final double FURTHER_AUTHOR = 0.05;

	private static final double SAME_TOPIC = 0.05;

	/** Of two papers whose titles share all words; a single word hardly counts. */
	private static final double SAME_WORDS = 0.6;

	private final OpenIndex index;

	private final Analyzer analyzer;

	private final Optional<PapersByMeaning> meanings;

	RelatedSearch(OpenIndex index, Analyzer analyzer, Optional<PapersByMeaning> meanings) {
		this.index = index;
		this.analyzer = analyzer;
		this.meanings = meanings;
	}

	/** Reads the stored card of a document. */
	@FunctionalInterface
	interface Cards {

		PaperCard card(int document) throws IOException;

	}

	/** What is known of how another paper is related. */
	private static final class Candidate {

		private final List<PaperCard.Credit> authors = new ArrayList<>();

		private double similarity;

		private double words;

		private List<AssignedTopic> topics = List.of();

		double score() {
			double byAuthors = this.authors.isEmpty() ? 0 : SAME_AUTHOR + FURTHER_AUTHOR * (this.authors.size() - 1);
			return byAuthors + this.similarity + SAME_TOPIC * this.topics.size() + SAME_WORDS * this.words;
		}

		/** A topic alone relates half the catalog. */
		boolean isRelated() {
			return !this.authors.isEmpty() || this.similarity >= NEAR_ENOUGH || this.words > 0;
		}

		List<Reason> reasons() {
			List<Reason> reasons = new ArrayList<>();
			if (!this.authors.isEmpty()) {
				reasons.add(new Reason("authors", "also by " + names()));
			}
			if (this.similarity >= NEAR_ENOUGH) {
				reasons.add(new Reason("meaning",
						"similar in meaning (%d%%)".formatted(Math.round(100 * this.similarity))));
			}
			if (this.words > 0) {
				reasons.add(new Reason("words", "words of the title in common"));
			}
			if (!this.topics.isEmpty()) {
				reasons.add(new Reason("topic",
						"both on " + this.topics.stream().map(AssignedTopic::name).collect(Collectors.joining("; "))));
			}
			return List.copyOf(reasons);
		}

		private String names() {
			List<String> names = this.authors.stream().limit(NAMES_TOLD).map(PaperCard.Credit::name).toList();
			int others = this.authors.size() - names.size();
			if (others > 0) {
				return String.join(", ", names) + " and " + others + ((others == 1) ? " other" : " others");
			}
			return (names.size() == 1) ? names.getFirst()
					: String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
		}

	}

	/**
	 * The papers most related to one.
	 * @return empty where there is no such paper
	 */
	Optional<List<RelatedPaper>> to(String id, int most, Cards cards) throws IOException {
		ScoreDoc[] itself = this.index.papers().search(new TermQuery(new Term(IndexFields.ID, id)), 1).scoreDocs;
		if (itself.length == 0) {
			return Optional.empty();
		}
		int document = itself[0].doc;
		PaperCard paper = cards.card(document);
		Map<Integer, Candidate> candidates = new HashMap<>();
		addByAuthors(paper, candidates);
		if (this.meanings.isEmpty()) {
			addByWords(paper, candidates);
		}
		else {
			addByMeaning(id, this.meanings.get(), candidates);
		}
		candidates.remove(document);
		List<Map.Entry<Integer, Candidate>> best = candidates.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().isRelated())
			.sorted(Comparator.comparingDouble((Map.Entry<Integer, Candidate> entry) -> -entry.getValue().score())
				.thenComparing(Map.Entry::getKey))
			.limit(most)
			.toList();
		List<RelatedPaper> related = new ArrayList<>();
		for (Map.Entry<Integer, Candidate> entry : best) {
			related.add(new RelatedPaper(cards.card(entry.getKey()), entry.getValue().reasons()));
		}
		return Optional.of(List.copyOf(related));
	}

	private static Candidate candidate(Map<Integer, Candidate> candidates, int document) {
		return candidates.computeIfAbsent(document, (number) -> new Candidate());
	}

	private void addByAuthors(PaperCard paper, Map<Integer, Candidate> candidates) throws IOException {
		for (PaperCard.Credit author : paper.authors()) {
			TermQuery theirs = new TermQuery(new Term(IndexFields.AUTHOR_ID, author.id()));
			for (ScoreDoc found : this.index.papers().search(theirs, PAPERS_OF_AUTHOR).scoreDocs) {
				candidate(candidates, found.doc).authors.add(author);
			}
		}
	}

	private void addByWords(PaperCard paper, Map<Integer, Candidate> candidates) throws IOException {
		BooleanQuery.Builder any = new BooleanQuery.Builder();
		Set<String> words = Set.copyOf(Analysis.words(this.analyzer, IndexFields.TITLE, paper.title()));
		words.stream()
			.limit(QueryText.MOST_CLAUSES)
			.forEach((word) -> any.add(new TermQuery(new Term(IndexFields.TITLE, word)), Occur.SHOULD));
		ScoreDoc[] found = this.index.papers().search(any.build(), NEAREST_LOOKED_AT).scoreDocs;
		for (ScoreDoc similar : found) {
			// The paper itself has all of the words and comes first.
			candidate(candidates, similar.doc).words = similar.score / found[0].score;
		}
	}

	private void addByMeaning(String id, PapersByMeaning papers, Map<Integer, Candidate> candidates)
			throws IOException {
		PaperMeanings known = papers.meanings();
		OptionalInt paper = known.paper(id);
		if (paper.isEmpty()) {
			return;
		}
		List<AssignedTopic> topics = known.topics(paper.getAsInt());
		Optional<TitleVector> vector = known.hasVector(paper.getAsInt()) ? Optional.of(known.vector(paper.getAsInt()))
				: Optional.empty();
		if (vector.isPresent()) {
			Nearest nearest = papers.nearest(vector.get(), NEAREST_LOOKED_AT, NEAR_ENOUGH);
			for (int near : nearest.documents()) {
				candidate(candidates, near);
			}
		}
		candidates.forEach((document, candidate) -> papers.paper(document).ifPresent((other) -> {
			if (vector.isPresent() && known.hasVector(other)) {
				candidate.similarity = Math.max(0, known.vector(other).similarity(vector.get()));
			}
			candidate.topics = topics.stream()
				.filter((topic) -> known.topics(other).stream().anyMatch((also) -> also.id().equals(topic.id())))
				.toList();
		}));
	}

}
