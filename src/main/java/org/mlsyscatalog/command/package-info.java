/**
 * What can be done without the web site: commands that are given on the command line
 * instead of settings, and start in no time.
 */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "datafolder", "listing", "identity", "catalog", "generation", "ingest", "copy" })
package org.mlsyscatalog.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
