/**
 * MLSys Catalog: from a plain-text listing of accepted papers to a searchable web
 * catalog. Each package below is a room of its own; {@code docs/ARCHITECTURE.md} draws
 * how they stand together.
 */
@NullMarked
package org.mlsyscatalog;

import org.jspecify.annotations.NullMarked;
