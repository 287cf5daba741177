package org.mlsyscatalog.search;

import java.util.List;

/**
 * All that a query finds, grouped by a facet. A paper counts in each group it belongs to.
 *
 * @param papers papers that match
 * @param total groups in all
 * @param groups those of the stretch asked for, by count and then by name; each count is
 * the papers of the query that have the value
 */
public record FacetGroups(long papers, int total, List<FacetValue> groups) {
}
