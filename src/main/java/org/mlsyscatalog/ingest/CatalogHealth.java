package org.mlsyscatalog.ingest;

import java.util.Map;

import org.mlsyscatalog.generation.Generations;
import org.mlsyscatalog.generation.LoadFailure;
import org.mlsyscatalog.generation.LoadStatus;
import org.mlsyscatalog.generation.NothingServedException;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * UP when the newest data serves, DEGRADED when older or only part of it does, DOWN when
 * there is nothing to serve, or when database and index cannot be read or do not fit
 * together.
 */
@Component("catalogHealthIndicator")
class CatalogHealth implements HealthIndicator {

	static final Status DEGRADED = new Status("DEGRADED");

	private final Generations generations;

	CatalogHealth(Generations generations) {
		this.generations = generations;
	}

	@Override
	public Health health() {
		LoadStatus status = this.generations.status();
		Map<String, String> wrong = wrong();
		Health.Builder health = (status.serving().isEmpty() || !wrong.isEmpty()) ? Health.down()
				: status.degraded() ? Health.status(DEGRADED) : Health.up();
		if (!wrong.isEmpty()) {
			health.withDetail("wrong", wrong);
		}
		status.serving()
			.ifPresent((manifest) -> health.withDetail("digest", manifest.digest())
				.withDetail("builtAt", manifest.builtAt().toString()));
		health.withDetail("loading", status.loading());
		if (!status.failures().isEmpty()) {
			health.withDetail("failures", status.failures().stream().map(LoadFailure::toString).toList());
		}
		return health.build();
	}

	private Map<String, String> wrong() {
		try {
			return this.generations.check();
		}
		catch (NothingServedException ex) {
			return Map.of();
		}
	}

}
