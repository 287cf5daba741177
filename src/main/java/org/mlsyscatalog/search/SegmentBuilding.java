package org.mlsyscatalog.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;

/** Takes a query text apart into names, words and clauses with a field. */
final class SegmentBuilding {

	/** How much the fields after the best one count. */
	private static final float TIE_BREAKER = 0.1f;

	/** A name recognised is worth more than a rare word. */
	private static final float NAME = 30;

	/** A field that has this share of a word's occurrences is natural for it. */
	private static final double NATURAL_SHARE = 0.2;

	/** A word in fewer papers may well be mistyped. */
	private static final long RARE = 5;

	private final Analyzer analyzer;

	private final WordMatches matches;

	private final Mentions mentions;

	private final ClauseQueries clauses;

	SegmentBuilding(Analyzer analyzer, Vocabulary vocabulary, KnownInstitutions institutions) {
		this.analyzer = analyzer;
		this.matches = new WordMatches(vocabulary);
		this.mentions = new Mentions(vocabulary, institutions);
		this.clauses = new ClauseQueries(analyzer, this.matches, this.mentions, institutions);
	}

	List<Segment> segments(QueryText text, Relaxing relaxing) throws IOException {
		List<Segment> segments = new ArrayList<>();
		int at = 0;
		while (at < text.asked().size()) {
			int end = at;
			while (end < text.asked().size() && text.asked().get(end).isPlainWord()) {
				end++;
			}
			if (end > at) {
				Run run = run(text.asked().subList(at, end), text.isPlain());
				addRun(segments, run, relaxing, end == text.asked().size());
				at = end;
			}
			else {
				clause(text.asked().get(at)).ifPresent(segments::add);
				at++;
			}
		}
		return segments;
	}

	/**
	 * Plain words next to each other.
	 *
	 * @param alone whether the query has nothing else
	 */
	private record Run(List<Asked> asked, List<Word> words, boolean alone) {
	}

	private Run run(List<Asked> asked, boolean alone) {
		List<Asked> kept = new ArrayList<>();
		List<Word> words = new ArrayList<>();
		for (Asked word : asked) {
			Word read = Word.of(this.analyzer, word.alternatives().getFirst().text());
			if (!read.isEmpty()) {
				kept.add(word);
				words.add(read);
			}
		}
		return new Run(kept, words, alone);
	}

	private void addRun(List<Segment> segments, Run run, Relaxing relaxing, boolean last) throws IOException {
		int at = 0;
		List<Mention> found = this.mentions.in(run.words());
		for (Mention mention : found) {
			addWords(segments, run, at, mention.from(), relaxing, false);
			boolean unfinished = last && mention.to() == run.words().size() && relaxing.beginning();
			segments.add(mentioned(mention, run, relaxing, unfinished));
			at = mention.to();
		}
		addWords(segments, run, at, run.words().size(), relaxing, last);
	}

	private void addWords(List<Segment> segments, Run run, int from, int to, Relaxing relaxing, boolean last)
			throws IOException {
		for (int at = from; at < to; at++) {
			boolean unfinished = last && at == to - 1 && relaxing.beginning();
			segments.add(word(run, at, relaxing, unfinished));
		}
	}

	private Segment word(Run run, int at, Relaxing relaxing, boolean unfinished) throws IOException {
		Word word = run.words().get(at);
		List<FieldMatch> exact = this.matches.exact(word);
		this.clauses.identifier(word.typed()).ifPresent(exact::add);
		long frequency = exact.stream().mapToLong(FieldMatch::frequency).max().orElse(0);
		exact.addAll(givenName(run, at));
		List<FieldMatch> all = new ArrayList<>(exact);
		if (unfinished) {
			all.addAll(this.matches.beginning(word));
		}
		boolean mistyped = switch (relaxing.typos()) {
			case NONE -> false;
			case IN_RARE_WORDS -> frequency <= RARE;
			case IN_ANY_WORD -> true;
		};
		if (mistyped) {
			all.addAll(this.matches.similar(word));
		}
		return new Segment(List.of(run.asked().get(at)), best(all), false, Optional.of(natural(all)), Optional.empty(),
				List.of(word), all, word.typed());
	}

	/**
	 * A given name alone finds its bearers; next to a name it has to be of the same
	 * person.
	 */
	private List<FieldMatch> givenName(Run run, int at) throws IOException {
		Word word = run.words().get(at);
		List<FieldMatch> found = new ArrayList<>();
		boolean besideName = false;
		for (int neighbour : List.of(at - 1, at + 1)) {
			if (neighbour >= 0 && neighbour < run.words().size()) {
				Word other = run.words().get(neighbour);
				besideName |= isName(other);
				this.matches.beside(word, other).ifPresent(found::add);
			}
		}
		if (!besideName) {
			found.clear();
			this.matches.exact(WordField.AUTHOR, word).ifPresent(found::add);
		}
		return found;
	}

	private boolean isName(Word word) throws IOException {
		long asName = this.matches.exact(WordField.AUTHOR, word).map(FieldMatch::frequency).orElse(0L);
		long inTitles = this.matches.exact(WordField.TITLE, word).map(FieldMatch::frequency).orElse(0L);
		return asName > 0 && asName >= inTitles;
	}

	static Query best(List<FieldMatch> matches) {
		return new DisjunctionMaxQuery(matches.stream().map(FieldMatch::weighted).toList(), TIE_BREAKER);
	}

	/** Where these words are mostly found. */
	static Query natural(List<FieldMatch> matches) {
		long most = matches.stream().mapToLong(FieldMatch::frequency).max().orElse(0);
		BooleanQuery.Builder any = new BooleanQuery.Builder();
		matches.stream()
			.filter((match) -> match.frequency() >= NATURAL_SHARE * most)
			.forEach((match) -> any.add(match.query(), Occur.SHOULD));
		return any.build();
	}

	private Segment mentioned(Mention mention, Run run, Relaxing relaxing, boolean unfinished) throws IOException {
		List<Word> words = run.words().subList(mention.from(), mention.to());
		List<Asked> asked = run.asked().subList(mention.from(), mention.to());
		Query named = named(mention);
		String typed = String.join(" ", asked.stream().map(Asked::toString).toList());
		String told = mention.told().endsWith(" " + typed) ? mention.told() : mention.told() + " or “" + typed + "”";
		if (words.size() == 1) {
			Segment word = word(run, mention.from(), relaxing, unfinished);
			Query either = either(new BoostQuery(named, NAME), word.query());
			Optional<Query> natural = word.natural().map((query) -> either(query, named));
			return new Segment(asked, either, false, natural, Optional.of(mention), words, word.matches(), told);
		}
		List<FieldMatch> together = this.matches.phrase(Word.of(this.analyzer, typed));
		List<FieldMatch> marks = new ArrayList<>(together);
		BooleanQuery.Builder inTitle = new BooleanQuery.Builder();
		for (Word word : words) {
			List<FieldMatch> title = Stream
				.of(this.matches.exact(WordField.TITLE, word), this.matches.exact(WordField.TITLE_FORMS, word))
				.flatMap(Optional::stream)
				.toList();
			inTitle.add(best(title), Occur.MUST);
			if (mention.person().isPresent()) {
				this.matches.exact(WordField.AUTHOR, word).ifPresent(marks::add);
			}
		}
		Query asWords = either(inTitle.build(), best(together));
		return new Segment(asked, either(new BoostQuery(named, NAME), asWords), false, Optional.of(named),
				Optional.of(mention), words, marks, told);
	}

	private static Query either(Query one, Query other) {
		return new DisjunctionMaxQuery(List.of(one, other), TIE_BREAKER);
	}

	static Query named(Mention mention) {
		return new DisjunctionMaxQuery(
				Stream.of(mention.person(), mention.institution()).flatMap(Optional::stream).toList(), 0);
	}

	private Optional<Segment> clause(Asked asked) throws IOException {
		List<FieldMatch> matches = new ArrayList<>();
		for (Clause clause : asked.alternatives()) {
			matches.addAll(this.clauses.matches(clause));
		}
		boolean nothing = asked.alternatives().stream().allMatch((clause) -> this.clauses.isEmpty(clause));
		return nothing ? Optional.empty() : Optional.of(new Segment(List.of(asked), best(matches), asked.excluded(),
				Optional.empty(), Optional.empty(), List.of(), matches, asked.toString()));
	}

}
