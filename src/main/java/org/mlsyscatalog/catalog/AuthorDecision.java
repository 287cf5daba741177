package org.mlsyscatalog.catalog;

import jakarta.persistence.Embeddable;

/**
 * What a person decided about an author.
 *
 * @param description what was decided, for people
 * @param source where one can check it
 */
@Embeddable
public record AuthorDecision(String description, String reason, String source) {
}
