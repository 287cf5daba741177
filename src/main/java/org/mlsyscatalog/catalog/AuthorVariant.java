package org.mlsyscatalog.catalog;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Another spelling of an author's name that occurs.
 *
 * @param name cleaned
 * @param reason what says that this is the same person, for people; null where nothing
 * but case, dots and diacritics differs
 */
@Embeddable
public record AuthorVariant(String name, @Nullable String reason) {
}
