package org.mlsyscatalog.search;

import java.util.List;

/**
 * The papers of a search on the map of all papers by meaning.
 *
 * @param total papers that match
 * @param drawn whether there is a map yet
 * @param points some or all of them: where there are more than asked for, evenly spread
 * over the catalog
 */
public record PaperPoints(long total, boolean drawn, List<PaperPoint> points) {
}
