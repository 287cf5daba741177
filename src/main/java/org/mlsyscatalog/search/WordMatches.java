package org.mlsyscatalog.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.mlsyscatalog.search.Vocabulary.Entry;

/** Where a word is found: as typed, as the beginning of others, or mistyped. */
final class WordMatches {

	/** Where mistyped words and beginnings are looked for. */
	private static final List<WordField> FIELDS_OF_WORDS = List.of(WordField.TITLE, WordField.FAMILY, WordField.AUTHOR,
			WordField.INSTITUTION, WordField.VENUE);

	/** The same, as fields of the index. */
	static final List<String> MISTYPED = FIELDS_OF_WORDS.stream().map(WordField::indexField).toList();

	/** Where words with two typos are looked for. */
	private static final List<WordField> FIELDS_OF_LONG_WORDS = List.of(WordField.TITLE, WordField.FAMILY,
			WordField.INSTITUTION);

	/** Words that begin alike and are told apart by their frequency. */
	private static final int MOST_BEGINNINGS = 100;

	private static final int MOST_SIMILAR = 30;

	/** From this length on a word can have two typos, and below the first none. */
	private static final int LONG_WORD = 8;

	private static final int SHORTEST_WITH_TYPO = 3;

	private static final float BEGINNING = 0.7f;

	private static final float ONE_TYPO = 0.6f;

	private static final float TWO_TYPOS = 0.3f;

	private final Vocabulary vocabulary;

	WordMatches(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	/** A word as typed, in every field that has it; in other forms in titles. */
	List<FieldMatch> exact(Word word) throws IOException {
		List<FieldMatch> matches = new ArrayList<>();
		for (WordField field : WordField.values()) {
			if (field != WordField.AUTHOR) {
				exact(field, word).ifPresent(matches::add);
			}
		}
		return matches;
	}

	/** A phrase as typed, in every field that has it in this form. */
	List<FieldMatch> phrase(Word phrase) throws IOException {
		List<FieldMatch> matches = new ArrayList<>();
		for (WordField field : WordField.values()) {
			if (field != WordField.TITLE_FORMS && field != WordField.FAMILY) {
				exact(field, phrase).ifPresent(matches::add);
			}
		}
		return matches;
	}

	/** A word as typed in one field; empty where the field does not have it. */
	Optional<FieldMatch> exact(WordField field, Word word) throws IOException {
		List<Query> spellings = new ArrayList<>();
		List<Query> marks = new ArrayList<>();
		long frequency = 0;
		List<String> tokens = (field == WordField.TITLE_FORMS) ? word.stems() : word.tokens();
		for (List<String> spelling : spellings(word, tokens)) {
			long found = frequency(field, spelling);
			if (found > 0) {
				spellings.add(together(field.indexField(), spelling));
				marks.add(together(markedIn(field), spelling));
				frequency += found;
			}
		}
		return spellings.isEmpty() ? Optional.empty()
				: Optional.of(new FieldMatch(field, word.typed(), any(spellings), frequency, any(marks)));
	}

	/** With letters spelled out, and without what joins a compound. */
	private static List<List<String>> spellings(Word word, List<String> tokens) {
		List<List<String>> spellings = new ArrayList<>(List.of(tokens));
		if (!word.spelledOut().isEmpty() && !word.spelledOut().equals(tokens)) {
			spellings.add(word.spelledOut());
		}
		if (tokens.size() > 1 && tokens.equals(word.tokens()) && word.typed().indexOf(' ') < 0) {
			spellings.add(List.of(word.squashed()));
		}
		return spellings;
	}

	/** Names are marked as a whole, whichever part matched. */
	private static String markedIn(WordField field) {
		return (field == WordField.FAMILY) ? IndexFields.AUTHOR : field.indexField();
	}

	private long frequency(WordField field, List<String> tokens) throws IOException {
		long rarest = Long.MAX_VALUE;
		for (String token : tokens) {
			rarest = Math.min(rarest, this.vocabulary.frequency(field.indexField(), token));
		}
		return tokens.isEmpty() ? 0 : rarest;
	}

	private Query together(String field, List<String> tokens) throws IOException {
		return (tokens.size() == 1) ? this.vocabulary.query(field, tokens.getFirst())
				: new PhraseQuery(field, tokens.toArray(String[]::new));
	}

	private static Query any(List<Query> queries) {
		return (queries.size() == 1) ? queries.getFirst() : new DisjunctionMaxQuery(queries, 0);
	}

	/**
	 * A given name counts beside another part of the name, within the same author.
	 */
	Optional<FieldMatch> beside(Word word, Word neighbour) throws IOException {
		long frequency = word.isSingle() && neighbour.isSingle()
				? Math.min(frequency(WordField.AUTHOR, word.tokens()), frequency(WordField.AUTHOR, neighbour.tokens()))
				: 0;
		return (frequency == 0) ? Optional.empty()
				: Optional.of(new FieldMatch(WordField.AUTHOR, word.typed(),
						new PhraseQuery(3, IndexFields.AUTHOR, word.squashed(), neighbour.squashed()), frequency,
						this.vocabulary.query(IndexFields.AUTHOR, word.squashed())));
	}

	/** Words that begin so, of which those typed before the last are typed whole. */
	List<FieldMatch> beginning(Word word) throws IOException {
		List<FieldMatch> matches = new ArrayList<>();
		for (WordField field : FIELDS_OF_WORDS) {
			beginning(field, word).ifPresent(matches::add);
		}
		return matches;
	}

	/** Words of one field that begin so. */
	Optional<FieldMatch> beginning(WordField field, Word word) throws IOException {
		if (!word.isSingle()) {
			return Optional.empty();
		}
		String typed = word.tokens().getFirst();
		List<Entry> words = this.vocabulary.beginning(field.indexField(), typed, MOST_BEGINNINGS);
		if (words.isEmpty()) {
			return Optional.empty();
		}
		Query all = new PrefixQuery(new Term(field.indexField(), typed));
		long frequency = words.stream().mapToLong(Entry::frequency).sum();
		boolean many = words.size() == MOST_BEGINNINGS;
		Query query = many ? new BoostQuery(new ConstantScoreQuery(all), BEGINNING)
				: new BoostQuery(synonyms(field, words), BEGINNING);
		return Optional.of(new FieldMatch(field, typed + "…", query, frequency,
				new PrefixQuery(new Term(markedIn(field), typed))));
	}

	private static Query synonyms(WordField field, List<Entry> words) {
		SynonymQuery.Builder synonyms = new SynonymQuery.Builder(field.indexField());
		words.forEach((entry) -> synonyms.addTerm(new Term(field.indexField(), entry.word())));
		return synonyms.build();
	}

	/** The letters in which a word may differ from what is meant. */
	static int mostEdits(String typed) {
		return (typed.length() < SHORTEST_WITH_TYPO) ? 0 : (typed.length() < LONG_WORD) ? 1 : 2;
	}

	/** Words that differ by a letter; by two where the word is long. */
	List<FieldMatch> similar(Word word) throws IOException {
		List<FieldMatch> matches = new ArrayList<>();
		String typed = word.squashed();
		if (typed.length() < SHORTEST_WITH_TYPO || typed.length() > 50) {
			return matches;
		}
		for (WordField field : FIELDS_OF_WORDS) {
			similar(field, word.typed(), this.vocabulary.similar(field.indexField(), typed, 1, MOST_SIMILAR))
				.ifPresent(matches::add);
		}
		if (matches.stream().noneMatch((match) -> match.field() == WordField.TITLE) && typed.length() >= LONG_WORD) {
			for (WordField field : FIELDS_OF_LONG_WORDS) {
				similar(field, word.typed(), this.vocabulary.similar(field.indexField(), typed, 2, MOST_SIMILAR))
					.ifPresent(matches::add);
			}
		}
		return matches;
	}

	private static Optional<FieldMatch> similar(WordField field, String typed, List<Entry> words) {
		if (words.isEmpty()) {
			return Optional.empty();
		}
		// How rare a word is says nothing about how likely it is meant.
		List<Query> spellings = new ArrayList<>();
		for (Map.Entry<Float, List<Entry>> alike : Map
			.of(ONE_TYPO, words.stream().filter((entry) -> entry.edits() == 1).toList(), TWO_TYPOS,
					words.stream().filter((entry) -> entry.edits() > 1).toList())
			.entrySet()) {
			if (!alike.getValue().isEmpty()) {
				spellings.add(new BoostQuery(synonyms(field, alike.getValue()), alike.getKey()));
			}
		}
		BooleanQuery.Builder marks = new BooleanQuery.Builder();
		words.forEach((entry) -> marks.add(new TermQuery(new Term(markedIn(field), entry.word())), Occur.SHOULD));
		return Optional
			.of(new FieldMatch(field, typed + " → " + words.getFirst().word(), new DisjunctionMaxQuery(spellings, 0),
					words.stream().mapToLong(Entry::frequency).sum(), marks.build()));
	}

}
