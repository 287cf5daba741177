package org.mlsyscatalog.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.mlsyscatalog.catalog.ArxivId;
import org.mlsyscatalog.catalog.Doi;
import org.mlsyscatalog.search.Clause.Form;
import org.mlsyscatalog.search.KnownInstitutions.Known;

/** What clauses with a field, phrases and beginnings match. */
final class ClauseQueries {

	/** A paper named by its own number is the one. */
	private static final float IDENTIFIER = 1000;

	private static final Pattern YEARS = Pattern.compile("(\\d{4})?(\\.\\.|-|–|:)?(\\d{4})?");

	private final Analyzer analyzer;

	private final WordMatches matches;

	private final Mentions mentions;

	private final KnownInstitutions institutions;

	ClauseQueries(Analyzer analyzer, WordMatches matches, Mentions mentions, KnownInstitutions institutions) {
		this.analyzer = analyzer;
		this.matches = matches;
		this.mentions = mentions;
		this.institutions = institutions;
	}

	/** Whether there is nothing to look for in a clause. */
	boolean isEmpty(Clause clause) {
		return Word.of(this.analyzer, clause.text()).isEmpty();
	}

	/** The ways a clause can match. */
	List<FieldMatch> matches(Clause clause) throws IOException {
		Word word = Word.of(this.analyzer, clause.text());
		if (word.isEmpty()) {
			return List.of();
		}
		if (clause.field().isPresent()) {
			return inField(clause.field().get(), clause, word);
		}
		return switch (clause.form()) {
			case PHRASE -> this.matches.phrase(word);
			case PREFIX -> this.matches.beginning(word);
			case WORD -> {
				List<FieldMatch> found = this.matches.exact(word);
				this.matches.exact(WordField.AUTHOR, word).ifPresent(found::add);
				identifier(clause.text()).ifPresent(found::add);
				yield found;
			}
		};
	}

	/** A DOI or an arXiv id, however it is written, finds the paper that has it. */
	Optional<FieldMatch> identifier(String text) {
		return Doi.parse(text).map(Doi::key).or(() -> ArxivId.parse(text).map(ArxivId::key)).map((key) -> {
			Query same = new ConstantScoreQuery(new TermQuery(new Term(IndexFields.IDENTIFIER, key)));
			return new FieldMatch(WordField.TITLE, key, new BoostQuery(same, IDENTIFIER), 1);
		});
	}

	private List<FieldMatch> inField(QueryField field, Clause clause, Word word) throws IOException {
		Optional<FieldMatch> years = (field == QueryField.YEAR) ? years(clause) : Optional.empty();
		if (years.isPresent()) {
			return List.of(years.get());
		}
		if (clause.form() == Form.PREFIX) {
			return this.matches.beginning(field.words(), word).stream().toList();
		}
		List<FieldMatch> found = new ArrayList<>();
		this.matches.exact(field.words(), word).ifPresent(found::add);
		switch (field) {
			case TITLE -> {
				if (clause.form() == Form.WORD) {
					this.matches.exact(WordField.TITLE_FORMS, word).ifPresent(found::add);
				}
			}
			case AUTHOR -> person(clause).ifPresent(found::add);
			case INSTITUTION -> institution(word).ifPresent(found::add);
			case TOPIC -> found.add(new FieldMatch(WordField.TOPIC, clause.text(),
					new TermQuery(new Term(IndexFields.TOPIC_ID, clause.text())), 1));
			default -> {
				// Its words are all there is to it.
			}
		}
		return found;
	}

	/** {@code author:"M. Zaharia"}, {@code author:"Zaharia, Matei"}. */
	private Optional<FieldMatch> person(Clause clause) throws IOException {
		List<Word> words = Arrays.stream(clause.text().split("\\s+", -1))
			.map((part) -> Word.of(this.analyzer, part))
			.filter((word) -> !word.isEmpty())
			.toList();
		Optional<Query> person = (words.size() < 2) ? Optional.empty() : this.mentions.personInOrder(words);
		return person.map((query) -> new FieldMatch(WordField.AUTHOR, clause.text(), query, 1));
	}

	private Optional<FieldMatch> institution(Word word) {
		List<Known> known = this.institutions.named(word.tokens());
		return known.isEmpty() ? Optional.empty() : Optional.of(new FieldMatch(WordField.INSTITUTION,
				known.getFirst().name(), Mentions.institution(known), known.getFirst().papers()));
	}

	/** {@code 2018}, {@code 2018..2020}, {@code 2018:2020}, {@code 2018..}. */
	private static Optional<FieldMatch> years(Clause clause) {
		Matcher years = YEARS.matcher(clause.text());
		if (!years.matches() || Stream.of(1, 3).allMatch((group) -> years.group(group) == null)
				|| (years.group(2) == null && years.group(3) != null)) {
			return Optional.empty();
		}
		int first = (years.group(1) != null) ? Integer.parseInt(years.group(1)) : 0;
		int last = (years.group(2) == null) ? first
				: (years.group(3) != null) ? Integer.parseInt(years.group(3)) : Integer.MAX_VALUE;
		return Optional.of(new FieldMatch(WordField.YEAR, clause.text(),
				new ConstantScoreQuery(IntPoint.newRangeQuery(IndexFields.YEAR_NUMBER, first, last)), 1));
	}

}
