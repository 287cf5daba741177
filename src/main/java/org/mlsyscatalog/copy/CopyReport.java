package org.mlsyscatalog.copy;

import java.nio.file.Path;

/**
 * What was written.
 *
 * @param folder where it is
 * @param files how many
 * @param bytes their sizes added up
 */
public record CopyReport(Path folder, long files, long bytes) {
}
