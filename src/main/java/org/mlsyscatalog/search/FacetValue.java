package org.mlsyscatalog.search;

/**
 * One value of a facet.
 *
 * @param id what a constraint names it by
 * @param count the total of the query with the facet set to this value alone
 * @param constraint the constraint that chooses it
 * @param chosen whether it is chosen now
 */
public record FacetValue(String id, String name, long count, Constraint constraint, boolean chosen) {
}
