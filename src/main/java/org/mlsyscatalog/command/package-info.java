/**
 * What can be done without a web site that stays: commands that are given on the command
 * line instead of settings.
 */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "datafolder", "listing", "identity", "catalog", "generation", "ingest", "copy" })
package org.mlsyscatalog.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
