package org.mlsyscatalog.catalog;

/**
 * A paper's id and title, for those who walk through all papers and need no more.
 *
 * @param title cleaned and corrected
 */
public record TitledPaper(String id, String title) {
}
