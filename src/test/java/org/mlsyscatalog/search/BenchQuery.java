package org.mlsyscatalog.search;

import java.util.function.Predicate;

import org.mlsyscatalog.catalog.PaperCard;

/**
 * A query and which papers are right for it.
 *
 * @param key what all right papers have in common, as {@link BenchQueries#papersBy} knows
 * it
 */
record BenchQuery(String text, String key, Predicate<PaperCard> right) {
}
