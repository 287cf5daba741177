package org.mlsyscatalog.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks whether the data folder has changed, and loads it once it has come to rest. It
 * compares names, sizes and times, which works on any file system.
 */
final class DataWatch implements Runnable {

	private static final Logger log = LoggerFactory.getLogger(DataWatch.class);

	private final CatalogLoader loader;

	private String loaded;

	private String lastSeen;

	DataWatch(CatalogLoader loader) {
		this.loader = loader;
		// Nothing is known of the time between the first load and now, so look once.
		this.loaded = "";
		this.lastSeen = "";
	}

	@Override
	public void run() {
		try {
			String signature = this.loader.data().signature();
			boolean atRest = signature.equals(this.lastSeen);
			this.lastSeen = signature;
			if (atRest && !signature.equals(this.loaded)) {
				LoadReport report = this.loader.load();
				// What failed for the disk and not for the data may succeed the next
				// time.
				boolean passing = report.outcome() == LoadReport.Outcome.REFUSED && report.namesNoFile();
				this.loaded = passing ? "" : signature;
			}
		}
		catch (IOException | UncheckedIOException ex) {
			// A file may vanish while the folder is listed; the next look sees the
			// result.
			log.debug("The data folder could not be looked at", ex);
		}
	}

}
