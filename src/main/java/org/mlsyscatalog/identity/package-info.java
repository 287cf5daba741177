/**
 * Who and where: names of people, the registry of institutions, and how a printed
 * affiliation was identified with one of them. It refuses to guess.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "datafolder")
package org.mlsyscatalog.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
