/**
 * The road from the data folder to a new generation: reads, corrects, identifies, hands
 * over to be stored, and decides whether the result may serve.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "datafolder", "listing", "identity", "catalog", "generation" })
package org.mlsyscatalog.ingest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
