package org.mlsyscatalog.ingest;

import java.time.Duration;
import java.util.List;

import org.mlsyscatalog.generation.LoadFailure;

/**
 * How one look at the data folder ended.
 *
 * @param failures why the data folder does not serve whole; empty if it does
 * @param summary what is in the catalog now, in one line for the console
 */
record LoadReport(Outcome outcome, List<LoadFailure> failures, String summary, Duration took) {

	/** Whether no failure is about a file of the data folder. */
	boolean namesNoFile() {
		return this.failures.stream().allMatch((failure) -> failure.file().isEmpty());
	}

	/** How one look at the data folder can end. */
	enum Outcome {

		/** What serves is what the data folder says already. */
		UNCHANGED,
		/** A new generation serves. */
		PUBLISHED,
		/** A new generation serves what could be read, since nothing better was there. */
		PUBLISHED_IN_PART,
		/** What served before goes on serving; the data folder is broken. */
		REFUSED

	}

}
