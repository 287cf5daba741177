package org.mlsyscatalog.catalog;

/**
 * One way an organisation is named in listings.
 *
 * @param text as printed
 * @param rule how it was resolved, in lower case with hyphens
 * @param reason the rule in words for readers
 * @param count how many authorships carry it
 */
public record ListedSpelling(String text, String rule, String reason, long count) {
}
