package org.mlsyscatalog.ingest;

import java.util.List;
import java.util.function.ToDoubleFunction;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.mlsyscatalog.catalog.CatalogFacts;
import org.mlsyscatalog.generation.Generations;
import org.mlsyscatalog.generation.Part;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** How long loads take, how they end, and how large what serves is. */
@Component
@Profile("metrics")
class LoadMetrics implements MeterBinder {

	private final CatalogLoader loader;

	private final Generations generations;

	private final List<Part> parts;

	LoadMetrics(CatalogLoader loader, Generations generations, List<Part> parts) {
		this.loader = loader;
		this.generations = generations;
		this.parts = parts;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		Gauge.builder("catalog.load.duration", this.loader, (from) -> from.lastBuilt().toNanos() / 1e9)
			.description("How long it took to load what serves; 0 where a former run had loaded it")
			.baseUnit("seconds")
			.register(registry);
		Gauge.builder("catalog.load.running", this.generations, (from) -> from.status().loading() ? 1 : 0)
			.description("Whether a load is under way")
			.register(registry);
		Gauge.builder("catalog.load.failures", this.generations, (from) -> from.status().failures().size())
			.description("What of the newest data could not be read")
			.register(registry);
		for (Part part : this.parts) {
			Gauge.builder("catalog.size", this.generations, (from) -> from.size(part))
				.description("How much of the disk a part of what serves takes")
				.tag("part", part.name())
				.baseUnit("bytes")
				.register(registry);
		}
		held(registry, "papers", CatalogFacts::papers);
		held(registry, "authors", CatalogFacts::authors);
		held(registry, "institutions", CatalogFacts::institutions);
	}

	private void held(MeterRegistry registry, String what, ToDoubleFunction<CatalogFacts> count) {
		Gauge
			.builder("catalog.held", this.generations,
					(from) -> from.status().serving().isEmpty() ? 0
							: from.<Double, RuntimeException>read(() -> count.applyAsDouble(CatalogFacts.current())))
			.description("How much the catalog holds")
			.tag("what", what)
			.register(registry);
	}

}
