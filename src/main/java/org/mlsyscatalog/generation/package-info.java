/**
 * One build of everything: keeps the generations under the state folder, builds the next
 * one beside the one that serves, swaps them, and lets requests finish on the old one.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.mlsyscatalog.generation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
