/**
 * Pictures of pages, for where a link to one is shown. Letters come as outlines from a
 * font that ships with the application, so no machine needs any font.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.mlsyscatalog.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
