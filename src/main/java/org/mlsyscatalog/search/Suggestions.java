package org.mlsyscatalog.search;

import java.util.List;

/** Completions of what somebody has begun to type, those with most papers first. */
public record Suggestions(List<Suggestion> papers, List<Suggestion> authors, List<Suggestion> institutions,
		List<Suggestion> venues, List<Suggestion> topics) {

	/** Nothing to suggest. */
	public static final Suggestions NONE = new Suggestions(List.of(), List.of(), List.of(), List.of(), List.of());

	/** What others do not hold, so that nothing is shown twice. */
	public Suggestions without(Suggestions others) {
		return new Suggestions(without(this.papers, others.papers), without(this.authors, others.authors),
				without(this.institutions, others.institutions), without(this.venues, others.venues),
				without(this.topics, others.topics));
	}

	private static List<Suggestion> without(List<Suggestion> ones, List<Suggestion> others) {
		return ones.stream().filter((one) -> !others.contains(one)).toList();
	}

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
