/**
 * What was printed: reads {@code catalog.yaml} and the listings it names, keeps every
 * text as printed with a clean value beside it, and reports whatever it changed or could
 * not read. Who and where the printed names are is for the rooms that follow.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "datafolder")
package org.mlsyscatalog.listing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
