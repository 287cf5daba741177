package org.mlsyscatalog.ingest;

import java.util.List;

import org.mlsyscatalog.SeedCatalog;
import org.mlsyscatalog.generation.Part;
import org.mlsyscatalog.search.PaperSearch;

import org.springframework.beans.factory.annotation.Autowired;

/**
 * Tests that load data folders of their own, with the parts of the application that is
 * there already.
 */
abstract class OwnRuns extends SeedCatalog {

	@Autowired
	private List<Part> allParts;

	@Autowired
	private DerivingCode code;

	@Autowired
	private PaperSearch search;

	/** What a {@link Run} is made of. */
	final Run.Parts parts() {
		return new Run.Parts(this.allParts, this.code, this.search);
	}

}
