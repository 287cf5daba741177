package org.mlsyscatalog.meaning;

import java.util.Locale;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * How far search by meaning is. Always UP: whatever is missing here, the catalog serves.
 */
@Component("meaningHealthIndicator")
class MeaningHealth implements HealthIndicator {

	private final Meaning meaning;

	MeaningHealth(Meaning meaning) {
		this.meaning = meaning;
	}

	@Override
	public Health health() {
		MeaningStatus status = this.meaning.status();
		Health.Builder health = Health.up().withDetail("state", status.state().name().toLowerCase(Locale.ROOT));
		if (status.total() > 0) {
			health.withDetail("done", status.done()).withDetail("total", status.total());
		}
		status.remaining().ifPresent((time) -> health.withDetail("remainingSeconds", time.toSeconds()));
		if (!status.message().isEmpty()) {
			health.withDetail("message", status.message());
		}
		return health.build();
	}

}
