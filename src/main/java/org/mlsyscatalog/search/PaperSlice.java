package org.mlsyscatalog.search;

import java.util.List;

/**
 * A stretch of all that a query finds.
 *
 * @param total papers that match in all
 * @param hits those of the stretch, in the order of the query
 */
public record PaperSlice(long total, List<PaperHit> hits) {
}
