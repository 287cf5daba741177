package org.mlsyscatalog.catalog;

import org.mlsyscatalog.generation.Material;
import org.mlsyscatalog.identity.InstitutionRegistry;

/** Everything a catalog is to contain; the database part asks it to write itself. */
public interface CatalogMaterial extends Material {

	/** Writes everything, each thing after those it refers to. */
	void writeTo(CatalogWriter writer);

	/** The institutions that are known, whether or not they occur. */
	InstitutionRegistry registry();

	/** The number of papers that are written. */
	long papers();

	/** The number of authorships that are written. */
	long authorships();

	/** The number of authors that are written. */
	long authors();

}
