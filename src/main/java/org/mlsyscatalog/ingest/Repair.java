package org.mlsyscatalog.ingest;

import java.util.Map;

import org.mlsyscatalog.generation.Doubt;
import org.mlsyscatalog.generation.Generations;
import org.mlsyscatalog.generation.NothingServedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads through what serves once an answer has failed, and builds again what is damaged.
 * The site says that it is being built meanwhile.
 */
final class Repair implements Runnable {

	private static final Logger log = LoggerFactory.getLogger(Repair.class);

	private final Generations generations;

	private final CatalogLoader loader;

	private final Doubt doubt;

	Repair(Generations generations, CatalogLoader loader, Doubt doubt) {
		this.generations = generations;
		this.loader = loader;
		this.doubt = doubt;
	}

	@Override
	public void run() {
		if (this.doubt.taken()) {
			try {
				examine();
			}
			catch (NothingServedException ex) {
				// A load that is under way, or the next one, puts that right.
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}
	}

	private void examine() throws InterruptedException {
		Map<String, String> damaged = this.generations.examine();
		if (!damaged.isEmpty()) {
			log.error("What serves was damaged on disk: {}. Building it again; look at the disk of the state folder",
					damaged);
			this.generations.startOver();
			this.loader.load();
		}
	}

}
