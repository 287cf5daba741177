package org.mlsyscatalog.ingest;

import org.mlsyscatalog.generation.Generations;
import org.mlsyscatalog.generation.LoadFailure;
import org.mlsyscatalog.generation.LoadStatus;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * UP when the newest data serves, DEGRADED when older or only part of it does, else DOWN.
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
		Health.Builder health = status.serving().isEmpty() ? Health.down()
				: status.degraded() ? Health.status(DEGRADED) : Health.up();
		status.serving()
			.ifPresent((manifest) -> health.withDetail("digest", manifest.digest())
				.withDetail("builtAt", manifest.builtAt().toString()));
		health.withDetail("loading", status.loading());
		if (!status.failures().isEmpty()) {
			health.withDetail("failures", status.failures().stream().map(LoadFailure::toString).toList());
		}
		return health.build();
	}

}
