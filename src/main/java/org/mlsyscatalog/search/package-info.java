/**
 * Finding: a query in, hits with facets out. The engine behind the door is Lucene, whose
 * types never leave this room.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "catalog", "identity", "generation", "meaning" })
package org.mlsyscatalog.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
