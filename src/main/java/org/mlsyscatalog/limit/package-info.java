/**
 * Bounds: how much one client may ask for, told by an address it cannot choose, and how
 * much is worked on at once, so that too much of either ends in a clear answer.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.mlsyscatalog.limit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
