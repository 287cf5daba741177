package org.mlsyscatalog.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A problem with the paper of its line.
 *
 * @param paperId null where the line is no paper
 * @param paperTitle null where the line is no paper
 */
public record ProblemOfPaper(Problem problem, @Nullable String paperId, @Nullable String paperTitle) {
}
