/**
 * What papers mean, as far as their titles tell: vectors of titles computed in process
 * and kept by content, topics suggested from them, the map of all papers. Everything here
 * comes later than the words, in the background, and can be switched off.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "catalog", "generation" })
package org.mlsyscatalog.meaning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
