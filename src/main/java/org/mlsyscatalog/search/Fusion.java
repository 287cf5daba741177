package org.mlsyscatalog.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.mlsyscatalog.search.PapersByMeaning.Nearest;

/**
 * Joins what words found with what is nearest by meaning. Where the words were found as
 * typed, they come first in their own order; where words had to be left out, both are
 * ranked together by reciprocal rank.
 */
final class Fusion {

	/** Papers by words that are ranked together with those by meaning. */
	private static final int RANKED_TOGETHER = 100;

	/** Evens out the first ranks; measured, as the weights below are. */
	private static final float EVENNESS = 1;

	/** What a place among the nearest is worth beside the same place by words. */
	private static final float AFTER_A_SLIP = 1;

	private static final float IN_A_SENTENCE = 3;

	/** One word too many may be a slip; several make a sentence. */
	private static final int WORDS_OF_A_SLIP = 1;

	private final Matches words;

	private final Nearest nearest;

	private final Map<Integer, Float> together = new HashMap<>();

	private Fusion(Matches words, Nearest nearest) {
		this.words = words;
		this.nearest = nearest;
	}

	private void rankTogether(int[] first, float weight) {
		for (int rank = 0; rank < first.length; rank++) {
			this.together.merge(first[rank], 1 / (EVENNESS + rank), Float::sum);
		}
		for (int rank = 0; rank < this.nearest.size(); rank++) {
			this.together.merge(this.nearest.documents()[rank], weight / (EVENNESS + rank), Float::sum);
		}
	}

	/**
	 * All papers found, each with a score that ranks it.
	 * @param columns what papers by words of equal score are ordered by
	 */
	static Matches join(Staged staged, Nearest nearest, Columns columns) {
		if (nearest.size() == 0) {
			return staged.matches();
		}
		Fusion fusion = new Fusion(staged.matches(), nearest);
		if (staged.step() == Step.FEWER) {
			int[] first = new Ranking(columns, staged.matches(), SortOrder.RELEVANCE).first(RANKED_TOGETHER);
			fusion.rankTogether(first, (staged.dropped().size() > WORDS_OF_A_SLIP) ? IN_A_SENTENCE : AFTER_A_SLIP);
		}
		return fusion.joined();
	}

	private Matches joined() {
		Set<Integer> more = new HashSet<>();
		for (int document : this.nearest.documents()) {
			if (!this.words.contains(document)) {
				more.add(document);
			}
		}
		int count = this.words.count() + more.size();
		int[] papers = Arrays.copyOf(this.words.papers(), count);
		int at = this.words.count();
		for (int document : more) {
			papers[at++] = document;
		}
		Arrays.sort(papers, this.words.count(), count);
		int[] inOrder = papers.clone();
		Arrays.sort(inOrder);
		return new Matches(inOrder, scores(inOrder), count);
	}

	/** Ranked together above 2, the other papers by words from 1, by meaning below. */
	private float[] scores(int[] papers) {
		Map<Integer, Integer> rank = new HashMap<>();
		for (int place = 0; place < this.nearest.size(); place++) {
			rank.putIfAbsent(this.nearest.documents()[place], place);
		}
		float best = Math.max(this.words.best(), Float.MIN_NORMAL);
		float[] scores = new float[papers.length];
		int word = 0;
		for (int at = 0; at < papers.length; at++) {
			boolean byWords = word < this.words.count() && this.words.papers()[word] == papers[at];
			Float fused = this.together.get(papers[at]);
			if (fused != null) {
				scores[at] = 2 + fused;
			}
			else if (byWords) {
				scores[at] = 1 + this.words.scores()[word] / best;
			}
			else {
				scores[at] = 1f / (2 + rank.getOrDefault(papers[at], papers.length));
			}
			word += byWords ? 1 : 0;
		}
		return scores;
	}

}
