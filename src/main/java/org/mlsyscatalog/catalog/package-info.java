/**
 * What the catalog knows: papers, who wrote them, where, and how each name was
 * identified. Entities are written once per generation and then only read.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "identity", "generation" })
package org.mlsyscatalog.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
