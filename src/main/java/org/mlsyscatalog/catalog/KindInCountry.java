package org.mlsyscatalog.catalog;

/**
 * How many institutions of one kind there are in one country.
 *
 * @param kind as {@link Institution#kind()}
 * @param country ISO 3166-1 alpha-2
 */
public record KindInCountry(String kind, String country, long count) {
}
