package org.mlsyscatalog.limit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * How far the limits are used up. What was refused is among all other answers, as those
 * with the status 429 or 503.
 */
@Component
@Profile("metrics")
class LimitMetrics implements MeterBinder {

	private final Clients clients;

	private final Workload workload;

	LimitMetrics(Clients clients, Workload workload) {
		this.clients = clients;
		this.workload = workload;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		Gauge.builder("catalog.clients", this.clients, Clients::known)
			.description("How many clients are told apart in the cache of them")
			.register(registry);
		free(registry, "answers", this.workload.answers());
		free(registry, "downloads", this.workload.downloads());
	}

	private static void free(MeterRegistry registry, String kind, Turns turns) {
		Gauge.builder("catalog.turns.free", turns, Turns::free)
			.description("How many more requests could be worked on at once")
			.tag("kind", kind)
			.register(registry);
	}

}
