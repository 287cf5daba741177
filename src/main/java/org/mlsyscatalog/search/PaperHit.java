package org.mlsyscatalog.search;

import java.util.List;

import org.mlsyscatalog.catalog.PaperCard;

/**
 * One paper that was found.
 *
 * @param title the title, with what matched
 * @param authors the names of the authors in their order, each with what matched
 */
public record PaperHit(PaperCard paper, Highlight title, List<Highlight> authors) {
}
