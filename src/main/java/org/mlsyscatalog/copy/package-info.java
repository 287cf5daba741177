/**
 * The static copy: the whole site as files, for whoever has a static host only. The pages
 * are those the running site gives, with links from one to the other made relative;
 * searching is done by the browser.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "catalog", "generation", "meaning", "search" })
package org.mlsyscatalog.copy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
