package org.mlsyscatalog.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.apache.lucene.search.IndexSearcher;

/**
 * Relaxes a text step by step until something is found that reads naturally: as typed,
 * the last word as a beginning, with typos, without the least telling word. Where nothing
 * does, the first step that found anything is the answer.
 */
final class Stages {

	private static final int MOST_DROPPED = 6;

	private static final int SEVERAL_WORDS = 3;

	/** In a longer text a word that the catalog has is hardly mistyped. */
	private static final int MOST_MISTYPED = 6;

	private static final List<Relaxing> RELAXING = List.of(Relaxing.LAST_WORD, Relaxing.RARE_WORDS, Relaxing.ANY_WORD);

	/** Fewer hits than a page leave room for words that begin like the last. */
	private static final int FEW = 20;

	private final IndexSearcher searcher;

	private final QueryBuilding building;

	Stages(IndexSearcher searcher, QueryBuilding building) {
		this.searcher = searcher;
		this.building = building;
	}

	/** Finds what matches just as typed. */
	Staged literally(String text) throws IOException {
		return run(Step.EXACT, QueryText.parse(text), text, Relaxing.NOTHING);
	}

	/** Finds what matches, relaxing as far as it takes. */
	Staged find(String text) throws IOException {
		QueryText parsed = QueryText.parse(text);
		Staged exact = run(Step.EXACT, parsed, text, Relaxing.NOTHING);
		if (exact.built().isEmpty() || text.isBlank()) {
			return exact;
		}
		if (exact.isNatural() || (!exact.isEmpty() && !parsed.isPlain())) {
			return completed(exact, parsed, text);
		}
		Optional<Staged> relaxed = relaxed(parsed, text, exact.isEmpty());
		if (relaxed.isPresent()) {
			return relaxed.get();
		}
		return exact.isEmpty() ? fewer(parsed, exact) : exact;
	}

	/**
	 * After two words, half a word is often a word by itself, or the stem of another:
	 * what is meant comes after the few papers that have just that.
	 */
	private Staged completed(Staged exact, QueryText parsed, String text) throws IOException {
		List<Segment> segments = exact.built().segments();
		boolean severalWords = parsed.isPlain() && segments.size() >= SEVERAL_WORDS
				&& segments.stream().noneMatch((segment) -> segment.mention().filter(Mention::sure).isPresent());
		if (!severalWords || exact.matches().count() >= FEW || exact.matches().best() >= QueryBuilding.WHOLE_TITLE) {
			return exact;
		}
		Staged more = run(Step.PREFIX, parsed, text, Relaxing.LAST_WORD);
		return (more.matches().count() > exact.matches().count()) ? more : exact;
	}

	private Optional<Staged> relaxed(QueryText parsed, String text, boolean anything) throws IOException {
		Optional<Staged> first = Optional.empty();
		for (Relaxing relaxing : (parsed.asked().size() > MOST_MISTYPED) ? RELAXING.subList(0, 2) : RELAXING) {
			Step step = (relaxing.typos() == Typos.NONE) ? Step.PREFIX : Step.TYPO;
			Staged found = run(step, parsed, text, relaxing);
			if (found.isNatural()) {
				return Optional.of(found);
			}
			if (anything && first.isEmpty() && !found.isEmpty()) {
				first = Optional.of(found);
			}
		}
		return first;
	}

	/** Leaves out words the catalog does not know, then the most common ones. */
	private Staged fewer(QueryText parsed, Staged nothing) throws IOException {
		QueryText rest = parsed;
		List<Asked> dropped = new ArrayList<>();
		while (dropped.size() < MOST_DROPPED) {
			Optional<Asked> least = leastTelling(rest);
			if (least.isEmpty()) {
				break;
			}
			rest = rest.without(least.get());
			dropped.add(least.get());
			Staged found = run(Step.FEWER, rest, "", Relaxing.RARE_WORDS);
			if (!found.isEmpty() && !found.built().isEmpty()) {
				return new Staged(Step.FEWER, found.built(), found.matches(), List.copyOf(dropped));
			}
		}
		return new Staged(Step.NONE, nothing.built(), nothing.matches());
	}

	/** Only plain words are left out, and never the last condition. */
	private Optional<Asked> leastTelling(QueryText text) throws IOException {
		if (text.asked().stream().filter((asked) -> !asked.excluded()).count() < 2) {
			return Optional.empty();
		}
		List<Telling> words = new ArrayList<>();
		for (Asked asked : text.asked()) {
			if (asked.isPlainWord()) {
				words.add(new Telling(asked, this.building.frequency(asked.alternatives().getFirst().text())));
			}
		}
		Optional<Telling> unknown = words.stream().filter((word) -> word.frequency() == 0).findFirst();
		return unknown.or(() -> words.stream().max(Comparator.comparingLong(Telling::frequency))).map(Telling::asked);
	}

	/** A word and how many papers have it or one like it. */
	private record Telling(Asked asked, long frequency) {
	}

	private Staged run(Step step, QueryText text, String whole, Relaxing relaxing) throws IOException {
		Built built = this.building.build(text, whole, relaxing);
		Matches matches = Retrieval.all(this.searcher, built.query());
		return new Staged((matches.count() == 0) ? Step.NONE : step, built, matches);
	}

}
