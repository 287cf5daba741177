package org.mlsyscatalog.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.lucene.analysis.Analyzer;
import org.mlsyscatalog.catalog.PaperCard;
import org.mlsyscatalog.search.Vocabulary.Entry;

/** Says in the catalog's own words what somebody who mistyped a word may have meant. */
final class Spelling {

	/** With more hits than these a text needs no other spelling. */
	private static final int FEW_HITS = 3;

	/** A word that more papers have is hardly a mistyped one. */
	private static final int FEW_PAPERS = 20;

	/** A word has to be this much more frequent to be meant instead. */
	private static final int MORE_FREQUENT = 20;

	private static final int SHORTEST = 4;

	private final Analyzer analyzer;

	private final Vocabulary vocabulary;

	Spelling(Analyzer analyzer, Vocabulary vocabulary) {
		this.analyzer = analyzer;
		this.vocabulary = vocabulary;
	}

	/** Another word for one that was typed. */
	@FunctionalInterface
	private interface Instead {

		Optional<String> of(String typed) throws IOException;

	}

	/**
	 * The text with each mistyped word as the best hit has it; empty where no word is
	 * another one there.
	 */
	Optional<String> found(Staged staged, PaperCard best) throws IOException {
		if (staged.step() != Step.TYPO && staged.step() != Step.FEWER) {
			return Optional.empty();
		}
		Set<String> words = new LinkedHashSet<>();
		Stream
			.of(Stream.of(best.title()), best.authors().stream().map(PaperCard.Credit::listedName),
					best.institutions().stream().map(PaperCard.Place::name))
			.flatMap((names) -> names)
			.forEach((name) -> words.addAll(Analysis.words(this.analyzer, IndexFields.TITLE, name)));
		return instead(staged, (typed) -> nearest(typed, words));
	}

	private static Optional<String> nearest(String typed, Set<String> words) {
		if (words.stream().anyMatch((word) -> word.startsWith(typed))) {
			return Optional.empty();
		}
		for (int edits = 1; edits <= WordMatches.mostEdits(typed); edits++) {
			Edits near = new Edits(typed, edits);
			Optional<String> found = words.stream().filter(near::areFew).findFirst();
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}

	/**
	 * Where hardly anything was found: the text with words the catalog hardly has
	 * replaced by frequent ones that differ by a letter.
	 */
	Optional<String> suggested(Staged staged) throws IOException {
		boolean wholeTitle = staged.matches().best() >= QueryBuilding.WHOLE_TITLE;
		if (staged.step() != Step.EXACT || staged.matches().count() > FEW_HITS || wholeTitle) {
			return Optional.empty();
		}
		return instead(staged, (typed) -> {
			if (typed.length() < SHORTEST) {
				return Optional.empty();
			}
			long frequency = this.vocabulary.frequency(IndexFields.TITLE, typed)
					+ this.vocabulary.frequency(IndexFields.AUTHOR, typed)
					+ this.vocabulary.frequency(IndexFields.INSTITUTION, typed);
			if (frequency > FEW_PAPERS) {
				return Optional.empty();
			}
			return this.vocabulary.similar(IndexFields.TITLE, typed, 1, 1)
				.stream()
				.filter((other) -> other.frequency() >= MORE_FREQUENT * Math.max(1, frequency))
				.map(Entry::word)
				.findFirst();
		});
	}

	/** Names and clauses stay as typed. */
	private static Optional<String> instead(Staged staged, Instead instead) throws IOException {
		List<String> text = new ArrayList<>();
		boolean changed = false;
		for (Segment segment : staged.built().segments()) {
			boolean word = segment.words().size() == 1 && segment.words().getFirst().isSingle() && !segment.excluded();
			Optional<String> other = word ? instead.of(segment.words().getFirst().squashed()) : Optional.empty();
			changed |= other.isPresent();
			text.add(other.orElseGet(() -> String.join(" ", segment.asked().stream().map(Asked::toString).toList())));
		}
		return changed ? Optional.of(String.join(" ", text)) : Optional.empty();
	}

}
