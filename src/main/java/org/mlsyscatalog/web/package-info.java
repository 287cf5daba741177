/**
 * Showing: pages for people and a JSON API for programs, both from the same parameters
 * and the same search.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "catalog", "search", "citation", "picture", "harvest", "meaning",
		"generation", "identity", "datafolder", "limit" })
package org.mlsyscatalog.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
