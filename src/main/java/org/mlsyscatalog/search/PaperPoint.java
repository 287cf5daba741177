package org.mlsyscatalog.search;

import org.jspecify.annotations.Nullable;

/**
 * A paper on the map of all papers by meaning.
 *
 * @param x from -1 to 1
 * @param y from -1 to 1
 * @param topic the id of its first topic; null where it has none
 */
public record PaperPoint(String id, String title, int year, float x, float y, @Nullable String topic) {
}
