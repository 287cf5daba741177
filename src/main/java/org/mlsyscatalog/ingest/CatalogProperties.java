package org.mlsyscatalog.ingest;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the catalog comes from and where it keeps what it derives.
 *
 * @param data the data folder
 * @param state the state folder; everything in it can be deleted and is derived again
 * @param ror the ROR data dump as a second registry: schema v2, plain, gzip or zip
 * @param reload when a changed data folder is picked up
 * @param startWait how long start-up waits for a load before it serves what it has
 * @param watchInterval how often the data folder is looked at with {@code reload=watch}
 */
@ConfigurationProperties("catalog")
record CatalogProperties(@DefaultValue("data") Path data, @DefaultValue("var") Path state, @Nullable Path ror,
		@DefaultValue("start") Reload reload, @DefaultValue("15s") Duration startWait,
		@DefaultValue("1s") Duration watchInterval) {

	/** The second registry, where there is one. */
	Optional<Path> secondRegistry() {
		return Optional.ofNullable(this.ror);
	}

	/** When a changed data folder is picked up. */
	enum Reload {

		/** At start only. */
		START,
		/** At start and while running. */
		WATCH

	}

}
