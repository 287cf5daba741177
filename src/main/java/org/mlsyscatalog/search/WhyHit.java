package org.mlsyscatalog.search;

import java.util.List;

/**
 * Why a paper was found.
 *
 * @param paper the paper's id
 * @param found whether the query finds it at all
 * @param step how far the search had to relax, as in {@link PaperHits#step()}
 * @param interpretation how the text was understood
 * @param matches which words were found in which field
 * @param score what the paper is ranked by
 * @param parts what the score is the sum of, largest first
 */
public record WhyHit(String paper, boolean found, String step, String interpretation, List<Match> matches, float score,
		List<Part> parts) {

	/**
	 * Words that were found.
	 *
	 * @param words as typed; with what they were taken for where that differs
	 * @param field where, in words
	 */
	public record Match(String words, String field) {
	}

	/**
	 * A part of the score.
	 *
	 * @param label what it is for, in words
	 */
	public record Part(String label, float score) {
	}

}
