package org.mlsyscatalog.search;

import java.util.function.Predicate;

import org.mlsyscatalog.catalog.PaperCard;

/**
 * A query and which papers are right for it.
 */
record BenchQuery(String text, Predicate<PaperCard> right) {
}
