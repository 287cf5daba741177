package org.mlsyscatalog.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the best hits once more: people who remember some words of a title mostly type
 * them in its order, and the fewer other words a title has, the likelier it is meant.
 */
final class TitleOrder {

	/** So many of the best hits are looked at. */
	private static final int BEST = 200;

	/** More than words can differ by, less than what makes a hit read naturally. */
	private static final float IN_ORDER = 200;

	/** For each choice of as many words out of a title, in natural logarithms. */
	private static final float CHOICES = 10;

	/** A word in another form than typed. */
	private static final float OTHER_FORM = 20;

	/** Shorter words are hardly what a title is remembered by. */
	private static final int TELLING = 4;

	private static final int LONGEST_ENDING = 3;

	private final List<Typed> typed;

	private final IndexReader reader;

	/** A word as typed. */
	private static final class Typed {

		private final String word;

		/** Whether it may be the beginning of a word. */
		private final boolean unfinished;

		/** Null where it has no typos. */
		private final @Nullable Edits edits;

		Typed(String word, boolean unfinished, boolean mistyped) {
			this.word = word;
			this.unfinished = unfinished;
			this.edits = mistyped ? new Edits(word, WordMatches.mostEdits(word)) : null;
		}

		boolean isBeginningOf(String other) {
			return other.equals(this.word) || (this.unfinished && other.startsWith(this.word));
		}

		/** "serving" is a form of "served". */
		boolean isFormOf(String other) {
			int mismatch = Arrays.mismatch(other.toCharArray(), this.word.toCharArray());
			int longer = Math.max(other.length(), this.word.length());
			return mismatch >= TELLING && mismatch >= longer - LONGEST_ENDING;
		}

		boolean isMistyped(String other) {
			return this.edits != null && this.edits.areFew(other);
		}

	}

	private TitleOrder(List<Typed> typed, IndexReader reader) {
		this.typed = typed;
		this.reader = reader;
	}

	/** Empty where there are not several words that may be a title's. */
	static Optional<TitleOrder> of(Staged staged, IndexReader reader) {
		List<Typed> typed = new ArrayList<>();
		List<Segment> segments = staged.built().segments();
		boolean relaxed = staged.step() != Step.EXACT;
		boolean mistyped = staged.step() == Step.TYPO || staged.step() == Step.FEWER;
		for (Segment segment : segments) {
			boolean name = segment.mention().filter((mention) -> mention.length() > 1 && mention.sure()).isPresent();
			for (Word word : name ? List.<Word>of() : segment.words()) {
				boolean last = segment == segments.getLast() && word == segment.words().getLast();
				for (String token : word.tokens()) {
					typed.add(new Typed(token, last && relaxed, mistyped));
				}
			}
		}
		return (typed.size() < 2) ? Optional.empty() : Optional.of(new TitleOrder(typed, reader));
	}

	/** The same matches, the best of which are ordered by their titles too. */
	Staged applied(Staged staged, Columns columns) throws IOException {
		Matches matches = staged.matches();
		int[] best = new Ranking(columns, matches, SortOrder.RELEVANCE).first(BEST);
		Arrays.sort(best);
		float[] scores = Arrays.copyOf(matches.scores(), matches.count());
		@Nullable BinaryDocValues titles = titles();
		for (int paper : best) {
			if (titles != null && titles.advanceExact(paper)) {
				scores[Arrays.binarySearch(matches.papers(), 0, matches.count(), paper)] += worth(titles.binaryValue());
			}
		}
		return new Staged(staged.step(), staged.built(), new Matches(matches.papers(), scores, matches.count()),
				staged.dropped());
	}

	/** What the order of the words adds to one paper; 0 for nothing. */
	float worth(int paper) throws IOException {
		@Nullable BinaryDocValues titles = titles();
		return (titles != null && titles.advanceExact(paper)) ? worth(titles.binaryValue()) : 0;
	}

	private @Nullable BinaryDocValues titles() throws IOException {
		return MultiDocValues.getBinaryValues(this.reader, IndexFields.TITLE_WHOLE);
	}

	private float worth(BytesRef title) {
		String[] words = title.utf8ToString().split(" ", -1);
		int next = 0;
		int telling = 0;
		float otherForms = 0;
		for (String word : words) {
			telling += (word.length() >= TELLING) ? 1 : 0;
			if (next < this.typed.size()) {
				Typed expected = this.typed.get(next);
				boolean typed = expected.isBeginningOf(word) || expected.isMistyped(word);
				if (typed || expected.isFormOf(word)) {
					otherForms += typed ? 0 : OTHER_FORM;
					next++;
				}
			}
		}
		if (next < this.typed.size()) {
			return 0;
		}
		double choices = 0;
		for (int word = 0; word < next; word++) {
			choices += Math.log(Math.max(1, telling - word)) - Math.log(word + 1);
		}
		return Math.max(0, IN_ORDER - otherForms - CHOICES * (float) Math.max(0, choices));
	}

}
