package org.mlsyscatalog.catalog;

import java.io.Serializable;

import jakarta.persistence.Embeddable;

/**
 * Where a fact came from.
 *
 * @param file the listing, as a path inside the data folder
 * @param line counted from 1
 */
@Embeddable
public record Provenance(String file, int line) implements Serializable {
}
