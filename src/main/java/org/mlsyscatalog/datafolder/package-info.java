/**
 * The files of the data folder as text: YAML that knows its lines, and errors that name
 * file and line. What the files mean is for the rooms that read them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.mlsyscatalog.datafolder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
