package org.mlsyscatalog.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.mlsyscatalog.catalog.PaperCard;

import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Measures how long searches take: those for papers by how far they had to relax, all
 * others by what they are for. What is searched for is not kept.
 */
@Component
@Primary
@Profile("metrics")
class MeasuredSearch implements PaperSearch {

	private static final String FIND = "catalog.search";

	private static final String OTHER = "catalog.search.other";

	private final LuceneSearch search;

	private final MeterRegistry registry;

	MeasuredSearch(LuceneSearch search, MeterRegistry registry) {
		this.search = search;
		this.registry = registry;
	}

	@Override
	public PaperHits find(PaperQuery query) {
		Timer.Sample begun = Timer.start(this.registry);
		PaperHits hits = this.search.find(query);
		begun.stop(this.registry.timer(FIND, "step", hits.step()));
		return hits;
	}

	private <T> T measured(String operation, Supplier<T> search) {
		Timer.Sample begun = Timer.start(this.registry);
		T found = search.get();
		begun.stop(this.registry.timer(OTHER, "operation", operation));
		return found;
	}

	@Override
	public void walk(PaperQuery query, Consumer<PaperCard> each) {
		measured("walk", () -> {
			this.search.walk(query, each);
			return true;
		});
	}

	@Override
	public PaperSlice slice(PaperQuery query, int from, int most) {
		return measured("slice", () -> this.search.slice(query, from, most));
	}

	@Override
	public FacetGroups groups(PaperQuery query, Facet facet, int from, int most) {
		return measured("groups", () -> this.search.groups(query, facet, from, most));
	}

	@Override
	public List<FacetValue> values(PaperQuery query, Facet facet, String text) {
		return measured("values", () -> this.search.values(query, facet, text));
	}

	@Override
	public Optional<WhyHit> explain(PaperQuery query, String paperId) {
		return measured("explain", () -> this.search.explain(query, paperId));
	}

	@Override
	public Optional<List<RelatedPaper>> related(String paperId, int most) {
		return measured("related", () -> this.search.related(paperId, most));
	}

	@Override
	public PaperPoints points(PaperQuery query, int most) {
		return measured("points", () -> this.search.points(query, most));
	}

	@Override
	public Suggestions suggest(String text, int size) {
		return measured("suggest", () -> this.search.suggest(text, size));
	}

	@Override
	public Suggestions named(String text, int size) {
		return measured("named", () -> this.search.named(text, size));
	}

}
