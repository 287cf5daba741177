package org.mlsyscatalog.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a query found.
 *
 * @param total papers that match, on all pages
 * @param hits those on this page
 * @param facets values with their counts, by count and then by name; a count is the total
 * of the query with the facet set to that value alone
 * @param interpretation how the text was understood, for people; empty for all papers
 * @param step how far the search had to relax to find something, by the name of a
 * {@link Step}
 * @param meant the text as the hits spell it, where a word was mistyped; or where hardly
 * anything was found, a text that finds more
 * @param messages what the reader should know, such as a chosen value that does not exist
 */
public record PaperHits(PaperQuery query, long total, List<PaperHit> hits, Map<Facet, List<FacetValue>> facets,
		String interpretation, String step, Optional<String> meant, List<String> messages) {

	/** The number of pages, at least 1; no more than can be paged to. */
	public int pages() {
		long reachable = Math.min(this.total, PaperQuery.DEEPEST);
		return (int) Math.max(1, (reachable + this.query.size() - 1) / this.query.size());
	}

	/** Whether the text was relaxed, so that asking literally gives something else. */
	public boolean relaxed() {
		return !this.query.literal() && !this.step.equals(Step.EXACT.id());
	}

	/** The values of one facet. */
	public List<FacetValue> facet(Facet facet) {
		return this.facets.getOrDefault(facet, List.of());
	}

}
