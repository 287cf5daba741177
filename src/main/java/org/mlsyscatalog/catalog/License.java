package org.mlsyscatalog.catalog;

/**
 * Under what terms the catalog itself may be used.
 *
 * @param name such as "CC0 1.0 Universal"
 * @param address where the terms can be read
 */
public record License(String name, String address) {
}
