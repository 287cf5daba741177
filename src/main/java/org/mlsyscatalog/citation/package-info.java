/**
 * Citing: a paper as BibTeX, BibLaTeX, RIS, CSL-JSON or formatted text, one at a time, so
 * that any number of them can stream.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "catalog", "identity" })
package org.mlsyscatalog.citation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
