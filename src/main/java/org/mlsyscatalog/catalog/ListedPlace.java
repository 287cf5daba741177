package org.mlsyscatalog.catalog;

/**
 * One author of one paper at an institution, as printed.
 *
 * @param paper the paper's id
 * @param author the author's name as listed
 * @param listed the whole affiliation as listed
 */
public record ListedPlace(String paper, String author, String listed) {
}
