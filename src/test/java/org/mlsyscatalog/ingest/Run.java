package org.mlsyscatalog.ingest;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.mlsyscatalog.catalog.CatalogFacts;
import org.mlsyscatalog.catalog.PaperCard;
import org.mlsyscatalog.generation.BuildListener;
import org.mlsyscatalog.generation.BuildStep;
import org.mlsyscatalog.generation.Doubt;
import org.mlsyscatalog.generation.Generations;
import org.mlsyscatalog.generation.LoadFailure;
import org.mlsyscatalog.generation.LoadStatus;
import org.mlsyscatalog.generation.Part;
import org.mlsyscatalog.search.PaperHit;
import org.mlsyscatalog.search.PaperQuery;
import org.mlsyscatalog.search.PaperSearch;

import org.springframework.boot.health.contributor.Health;

/**
 * A run of the catalog as at start-up, with folders of its own but the parts of the
 * application that is there already, so that it starts in no time.
 */
final class Run implements AutoCloseable {

	/** What all runs of a test share. */
	record Parts(List<Part> parts, DerivingCode code, PaperSearch search, @Nullable Path ror) {

		Parts(List<Part> parts, DerivingCode code, PaperSearch search) {
			this(parts, code, search, null);
		}

		/** The same with the ROR data dump as a second registry. */
		Parts with(Path dump) {
			return new Parts(this.parts, this.code, this.search, dump);
		}

		/** What a text finds in the generation the calling code has leased, as shown. */
		List<PaperCard> cards(String text) {
			return this.search.find(PaperQuery.of(text).withSize(100)).hits().stream().map(PaperHit::paper).toList();
		}

		/** What a text finds in the generation the calling code has leased. */
		List<String> hits(String text) {
			return cards(text).stream().map(PaperCard::id).toList();
		}

	}

	private final Parts parts;

	private final Generations generations;

	private final CatalogLoader loader;

	private final List<BuildStep> steps = new ArrayList<>();

	private Run(Parts parts, Path data, Path state) {
		this.parts = parts;
		CatalogProperties properties = new CatalogProperties(data, state, parts.ror, CatalogProperties.Reload.START,
				Duration.ofMinutes(1), Duration.ofSeconds(1));
		BuildListener listener = (step, detail) -> this.steps.add(step);
		this.generations = new Generations(state, parts.parts, List.of(listener), Clock.systemUTC());
		this.loader = new CatalogLoader(properties, this.generations, parts.code);
	}

	/** Takes up what a former run left, without a look at the data folder. */
	static Run resumed(Parts parts, Path data, Path state) {
		Run run = new Run(parts, data, state);
		run.loader.data().check();
		run.generations.resume();
		return run;
	}

	/** Starts as the application does: takes up what is there, then loads. */
	static Run started(Parts parts, Path data, Path state) {
		Run run = resumed(parts, data, state);
		run.load();
		return run;
	}

	LoadReport load() {
		this.steps.clear();
		return this.loader.load();
	}

	/** Looks at what serves as after an answer that failed. */
	void repair() {
		this.steps.clear();
		Doubt doubt = new Doubt();
		doubt.raise();
		new Repair(this.generations, this.loader, doubt).run();
	}

	Generations generations() {
		return this.generations;
	}

	LoadStatus status() {
		return this.generations.status();
	}

	Health health() {
		return new CatalogHealth(this.generations).health();
	}

	List<BuildStep> steps() {
		return List.copyOf(this.steps);
	}

	List<String> failures() {
		return status().failures().stream().map(LoadFailure::toString).toList();
	}

	<R> R reading(Supplier<R> operation) {
		return this.generations.<R, RuntimeException>read(operation::get);
	}

	long papers() {
		return reading(CatalogFacts::current).papers();
	}

	/** The ids of the papers a text finds, in the index. */
	List<String> hitsFor(String text) {
		return reading(() -> this.parts.hits(text));
	}

	/** The papers a text finds, as shown. */
	List<PaperCard> cardsFor(String text) {
		return reading(() -> this.parts.cards(text));
	}

	@Override
	public void close() {
		this.generations.close();
	}

}
