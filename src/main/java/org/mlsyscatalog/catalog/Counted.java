package org.mlsyscatalog.catalog;

/**
 * Something with an id and a name, and how often it occurs.
 *
 * @param count distinct papers, unless the query that yields it says otherwise
 */
public record Counted(String id, String name, long count) {
}
