package org.mlsyscatalog.search;

import java.util.List;

/** Completions of what somebody has begun to type, those with most papers first. */
public record Suggestions(List<Suggestion> papers, List<Suggestion> authors, List<Suggestion> institutions,
		List<Suggestion> venues, List<Suggestion> topics) {

	/** Nothing to suggest. */
	public static final Suggestions NONE = new Suggestions(List.of(), List.of(), List.of(), List.of(), List.of());

	/** Whether there is nothing to suggest. */
	boolean isEmpty() {
		return equals(NONE);
	}

	/**
	 * One completion.
	 *
	 * @param count papers it stands for; 1 for a paper
	 */
	public record Suggestion(String id, String name, long count) {
	}

}
