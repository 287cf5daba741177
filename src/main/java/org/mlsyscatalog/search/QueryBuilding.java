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
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.mlsyscatalog.search.Built.Bonus;

/**
 * Turns a query text into a Lucene query: every condition has to hold somewhere, and hits
 * that read naturally come before those that merely have all the words.
 */
final class QueryBuilding {

	/** A score that only a natural hit reaches; no sum of words does. */
	static final float NATURAL = 1000;

	/** All words are in the title as typed, which outranks any other form of them. */
	private static final float WORDS_AS_WRITTEN = 1.25f * NATURAL;

	/** A family name and words of a title, as people remember papers. */
	private static final float NAME_AND_TITLE = 1.1f * NATURAL;

	/** Above anything that words alone can reach. */
	static final float WHOLE_TITLE = 20_000;

	/** The query is the name of a person or an institution and nothing else. */
	private static final float NAME_ALONE = 5000;

	/** All words are in the title, in another form. */
	private static final float TITLE_IN_OTHER_FORMS = 600;

	/** So many words in one title are no coincidence. */
	private static final int TELLING_TITLE = 3;

	/** Words next to each other, or a title that is short. */
	private static final float WORDS_TOGETHER = 8;

	private final Analyzer analyzer;

	private final Vocabulary vocabulary;

	private final WordMatches matches;

	private final SegmentBuilding segments;

	QueryBuilding(Analyzer analyzer, Vocabulary vocabulary, KnownInstitutions institutions) {
		this.analyzer = analyzer;
		this.vocabulary = vocabulary;
		this.matches = new WordMatches(vocabulary);
		this.segments = new SegmentBuilding(analyzer, vocabulary, institutions);
	}

	/**
	 * @param text what is asked for
	 * @param whole the text as typed, which may be a whole title
	 */
	Built build(QueryText text, String whole, Relaxing relaxing) throws IOException {
		List<Segment> found = this.segments.segments(text, relaxing);
		if (found.isEmpty()) {
			return new Built(
					whole.isBlank() ? new MatchAllDocsQuery() : new MatchNoDocsQuery("nothing to look for in it"),
					new MatchNoDocsQuery("nothing to mark"), found, List.of());
		}
		BooleanQuery.Builder all = new BooleanQuery.Builder();
		boolean onlyExcludes = found.stream().allMatch(Segment::excluded);
		if (onlyExcludes) {
			all.add(new MatchAllDocsQuery(), Occur.FILTER);
		}
		found.forEach((segment) -> all.add(segment.query(), segment.excluded() ? Occur.MUST_NOT : Occur.MUST));
		List<Bonus> bonuses = bonuses(found, text.isPlain());
		bonuses.forEach((bonus) -> all.add(bonus.query(), Occur.SHOULD));
		Query query = all.build();
		String title = Analysis.whole(this.analyzer, whole);
		if (!title.isEmpty() && this.vocabulary.frequency(IndexFields.TITLE_WHOLE, title) > 0) {
			Bonus same = new Bonus("the whole title", wholeTitle(title));
			bonuses.addFirst(same);
			query = new BooleanQuery.Builder().add(query, Occur.SHOULD).add(same.query(), Occur.SHOULD).build();
		}
		return new Built(query, marks(found), found, bonuses);
	}

	/** In about how many papers a word or one like it is; 0 for an unknown word. */
	long frequency(String typed) throws IOException {
		Word word = Word.of(this.analyzer, typed);
		if (word.isEmpty()) {
			return 0;
		}
		List<FieldMatch> found = this.matches.exact(word);
		if (found.isEmpty()) {
			found = this.matches.similar(word);
		}
		return found.stream().mapToLong(FieldMatch::frequency).max().orElse(0);
	}

	private Query wholeTitle(String title) throws IOException {
		return new BoostQuery(new ConstantScoreQuery(this.vocabulary.query(IndexFields.TITLE_WHOLE, title)),
				WHOLE_TITLE);
	}

	private List<Bonus> bonuses(List<Segment> found, boolean plain) throws IOException {
		List<Bonus> bonuses = new ArrayList<>();
		if (found.size() == 1 && plain) {
			found.getFirst()
				.mention()
				.filter(Mention::sure)
				.ifPresent((mention) -> bonuses.add(new Bonus("the name and nothing else",
						new BoostQuery(SegmentBuilding.named(mention), NAME_ALONE))));
		}
		List<Word> words = found.stream().flatMap((segment) -> segment.words().stream()).toList();
		List<Query> natural = new ArrayList<>();
		natural(found).ifPresent(natural::add);
		if (words.size() >= TELLING_TITLE) {
			inTitle(words, List.of(WordField.TITLE))
				.ifPresent((query) -> natural.add(constant(query, WORDS_AS_WRITTEN)));
			inTitle(words, List.of(WordField.TITLE, WordField.TITLE_FORMS))
				.ifPresent((query) -> natural.add(constant(query, TITLE_IN_OTHER_FORMS)));
		}
		if (words.size() > 1 && words.size() <= TELLING_TITLE
				&& found.stream().allMatch((segment) -> segment.mention().filter(Mention::sure).isEmpty())) {
			nameAndTitle(words).ifPresent((query) -> natural.add(constant(query, NAME_AND_TITLE)));
		}
		if (!natural.isEmpty()) {
			bonuses.add(new Bonus("the words where they are mostly found", new DisjunctionMaxQuery(natural, 0)));
		}
		if (words.size() > 1) {
			together(words).ifPresent(bonuses::add);
		}
		return bonuses;
	}

	private static Optional<Query> natural(List<Segment> found) {
		BooleanQuery.Builder all = new BooleanQuery.Builder();
		boolean any = false;
		for (Segment segment : found) {
			Optional<Query> natural = segment.natural();
			if (natural.isPresent()) {
				all.add(natural.get(), Occur.MUST);
				any = true;
			}
		}
		return any ? Optional.of(constant(all.build(), NATURAL)) : Optional.empty();
	}

	private Optional<Query> inTitle(List<Word> words, List<WordField> fields) throws IOException {
		BooleanQuery.Builder all = new BooleanQuery.Builder();
		for (Word word : words) {
			BooleanQuery.Builder either = new BooleanQuery.Builder();
			boolean any = false;
			for (WordField field : fields) {
				Optional<FieldMatch> match = this.matches.exact(field, word);
				match.ifPresent((found) -> either.add(found.query(), Occur.SHOULD));
				any |= match.isPresent();
			}
			if (!any) {
				return Optional.empty();
			}
			all.add(either.build(), Occur.MUST);
		}
		return Optional.of(all.build());
	}

	/** Each word where it is mostly found, of titles and family names. */
	private Optional<Query> nameAndTitle(List<Word> words) throws IOException {
		BooleanQuery.Builder all = new BooleanQuery.Builder();
		for (Word word : words) {
			List<FieldMatch> matches = Stream
				.of(this.matches.exact(WordField.TITLE, word), this.matches.exact(WordField.FAMILY, word))
				.flatMap(Optional::stream)
				.toList();
			if (matches.isEmpty()) {
				return Optional.empty();
			}
			all.add(SegmentBuilding.natural(matches), Occur.MUST);
		}
		return Optional.of(all.build());
	}

	private static Query constant(Query query, float score) {
		return new BoostQuery(new ConstantScoreQuery(query), score);
	}

	private Optional<Bonus> together(List<Word> words) throws IOException {
		Word phrase = Word.of(this.analyzer, String.join(" ", words.stream().map(Word::typed).toList()));
		return this.matches.exact(WordField.TITLE, phrase)
			.map((match) -> new Bonus("the words next to each other", new BoostQuery(match.query(), WORDS_TOGETHER)));
	}

	private static Query marks(List<Segment> found) {
		BooleanQuery.Builder marks = new BooleanQuery.Builder();
		for (Segment segment : found) {
			if (!segment.excluded()) {
				segment.matches().forEach((match) -> marks.add(match.mark(), Occur.SHOULD));
			}
		}
		return marks.build();
	}

}
