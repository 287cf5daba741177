package org.mlsyscatalog.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.mlsyscatalog.search.KnownInstitutions.Known;

/**
 * Recognises people and institutions of the catalog by their names within a query, the
 * longest name first, before it is taken for words.
 */
final class Mentions {

	private static final int LONGEST_PERSON = 6;

	/** What another institution of the same name is worth. */
	private static final float LESS_KNOWN = 0.5f;

	private final Vocabulary vocabulary;

	private final KnownInstitutions institutions;

	Mentions(Vocabulary vocabulary, KnownInstitutions institutions) {
		this.vocabulary = vocabulary;
		this.institutions = institutions;
	}

	/** The names among words, in their order, none of which overlap. */
	List<Mention> in(List<Word> words) throws IOException {
		List<Mention> all = new ArrayList<>();
		for (int from = 0; from < words.size(); from++) {
			int last = Math.min(words.size(), from + KnownInstitutions.LONGEST_NAME);
			for (int to = from + 1; to <= last; to++) {
				mention(words, from, to).ifPresent(all::add);
			}
		}
		all.sort(Comparator.comparingInt(Mention::length).reversed().thenComparingInt(Mention::from));
		List<Mention> chosen = new ArrayList<>();
		for (Mention mention : all) {
			if (chosen.stream().noneMatch((other) -> mention.from() < other.to() && other.from() < mention.to())) {
				chosen.add(mention);
			}
		}
		chosen.sort(Comparator.comparingInt(Mention::from));
		return chosen;
	}

	private Optional<Mention> mention(List<Word> words, int from, int to) throws IOException {
		List<Word> part = words.subList(from, to);
		List<String> tokens = part.stream().flatMap((word) -> word.tokens().stream()).toList();
		List<Known> known = tokens.isEmpty() ? List.of() : this.institutions.named(tokens);
		Optional<Query> person = mayBePerson(part) ? person(part) : Optional.empty();
		if (!known.isEmpty()) {
			// Where a listing has an institution among the authors, the institution is
			// meant.
			person = person.map((query) -> new BoostQuery(query, LESS_KNOWN));
		}
		if (known.isEmpty() && person.isEmpty()) {
			return Optional.empty();
		}
		Optional<Query> institution = known.isEmpty() ? Optional.empty() : Optional.of(institution(known));
		String name = String.join(" ", part.stream().map(Word::typed).toList());
		return Optional.of(new Mention(from, to, person, institution,
				known.isEmpty() ? "author " + name : "institution " + known.getFirst().name(),
				person.isPresent() || tokens.size() > 1 || isSure(part.getFirst(), known.getFirst())));
	}

	/** Spares most words the many ways in which a name can be read. */
	private boolean mayBePerson(List<Word> words) throws IOException {
		return words.size() >= 2 && words.size() <= LONGEST_PERSON
				&& (isFamilyName(words.getFirst()) || isFamilyName(words.getLast()));
	}

	private boolean isFamilyName(Word word) throws IOException {
		List<String> parts = new ArrayList<>(word.tokens());
		parts.addAll(word.spelledOut());
		parts.add(word.squashed());
		for (String part : parts) {
			if (this.vocabulary.frequency(IndexFields.FAMILY, part) > 0) {
				return true;
			}
		}
		return false;
	}

	/** A single word that titles use far more often is rather that word. */
	private boolean isSure(Word word, Known known) throws IOException {
		return known.papers() >= this.vocabulary.frequency(IndexFields.TITLE, word.tokens().getFirst());
	}

	/** The papers of institutions that have the same name, the best known first. */
	static Query institution(List<Known> known) {
		List<Query> any = new ArrayList<>();
		for (Known institution : known) {
			Query papers = new ConstantScoreQuery(
					new TermQuery(new Term(IndexFields.INSTITUTION_ID, institution.id())));
			any.add(any.isEmpty() ? papers : new BoostQuery(papers, LESS_KNOWN));
		}
		return new DisjunctionMaxQuery(any, 0);
	}

	/** The authors some words can name; the surest readings count most. */
	private Optional<Query> person(List<Word> words) throws IOException {
		return person(words, (reading) -> true);
	}

	/** The authors some words name in just this order, or with a comma. */
	Optional<Query> personInOrder(List<Word> words) throws IOException {
		return person(words, (reading) -> !reading.kind().isTurned());
	}

	private Optional<Query> person(List<Word> words, Predicate<NameReading> wanted) throws IOException {
		Optional<Query> folded = known(NameKeys.readings(parts(words, false), comma(words)), wanted);
		boolean spelledOut = words.stream().anyMatch((word) -> !word.spelledOut().isEmpty());
		return (folded.isPresent() || !spelledOut) ? folded
				: known(NameKeys.readings(parts(words, true), comma(words)), wanted);
	}

	private Optional<Query> known(List<NameReading> readings, Predicate<NameReading> wanted) throws IOException {
		Map<NameReading, Long> known = new LinkedHashMap<>();
		for (NameReading reading : readings) {
			boolean unneeded = !known.isEmpty() && reading.kind().isTurned();
			long papers = (unneeded || !wanted.test(reading)) ? 0
					: this.vocabulary.frequency(IndexFields.PERSON, reading.key());
			if (papers > 0) {
				known.put(reading, papers);
			}
		}
		return known.isEmpty() ? Optional.empty() : Optional.of(any(known));
	}

	/** Where a name is listed as typed and with letters spelled out, most papers win. */
	private Query any(Map<NameReading, Long> known) throws IOException {
		long listed = known.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().kind() == NameReading.Kind.LISTED)
			.mapToLong(Map.Entry::getValue)
			.max()
			.orElse(0);
		List<Query> any = new ArrayList<>();
		for (Map.Entry<NameReading, Long> entry : known.entrySet()) {
			NameReading reading = entry.getKey();
			boolean lessListed = reading.kind() == NameReading.Kind.LISTED && entry.getValue() < listed;
			float share = lessListed ? NameReading.Kind.WHOLE.share() : reading.kind().share();
			any.add(new BoostQuery(new ConstantScoreQuery(this.vocabulary.query(IndexFields.PERSON, reading.key())),
					share));
		}
		return new DisjunctionMaxQuery(any, 0);
	}

	/**
	 * "M.-L. Zaharia" has two initials, "Jean-Baptiste" is one name.
	 */
	private static List<String> parts(List<Word> words, boolean spelledOut) {
		List<String> parts = new ArrayList<>();
		for (Word word : words) {
			boolean initials = word.tokens().stream().allMatch((token) -> token.codePointCount(0, token.length()) == 1);
			if (initials) {
				parts.addAll(word.tokens());
			}
			else {
				parts.add((spelledOut && !word.spelledOut().isEmpty()) ? String.join("", word.spelledOut())
						: word.squashed());
			}
		}
		return parts;
	}

	private static int comma(List<Word> words) {
		int parts = 0;
		for (Word word : words.subList(0, words.size() - 1)) {
			parts += parts(List.of(word), false).size();
			if (word.endsWithComma()) {
				return parts;
			}
		}
		return 0;
	}

}
