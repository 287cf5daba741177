/**
 * Harvest and follow: the catalog for machines that come back, as OAI-PMH records, Atom
 * feeds, site maps and whole dumps.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "catalog", "generation", "identity", "search" })
package org.mlsyscatalog.harvest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
