package org.mlsyscatalog.search;

import java.util.List;

/**
 * One value of a facet.
 *
 * @param id what a constraint names it by
 * @param count the total of the query with the facet set to this value alone
 * @param constraint the constraint that chooses it
 * @param chosen whether it is chosen now
 * @param parents of an institution: the ids of those directly above, to show a tree
 */
public record FacetValue(String id, String name, long count, Constraint constraint, boolean chosen,
		List<String> parents) {
}
