package org.mlsyscatalog.generation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What serves now, and how the last load went.
 *
 * @param serving the generation that serves; empty while there is none
 * @param loading whether a load is under way
 * @param progress what the load under way is doing and how far it is; empty if none is
 * @param failures why the newest state of the data folder does not serve whole; empty if
 * it does
 */
public record LoadStatus(Optional<Manifest> serving, boolean loading, Optional<LoadProgress> progress,
		List<LoadFailure> failures) {

	static final LoadStatus EMPTY = new LoadStatus(Optional.empty(), false, Optional.empty(), List.of());

	/** Whether the catalog serves, but not the newest data or not all of it. */
	public boolean degraded() {
		return this.serving.isPresent() && !this.failures.isEmpty();
	}

	LoadStatus nothing() {
		return new LoadStatus(Optional.empty(), this.loading, this.progress, this.failures);
	}

	LoadStatus serving(Manifest manifest) {
		return new LoadStatus(Optional.of(manifest), this.loading, this.progress, manifest.failures());
	}

	/** What the load under way is doing, for people; empty if none is. */
	public String step() {
		return this.progress.map((reached) -> reached.described(Instant.now())).orElse("");
	}

	LoadStatus loading(String nextStep, long done, long total) {
		Instant began = this.progress.filter((before) -> before.step().equals(nextStep))
			.map(LoadProgress::began)
			.orElseGet(Instant::now);
		return new LoadStatus(this.serving, true, Optional.of(new LoadProgress(nextStep, done, total, began)),
				this.failures);
	}

	LoadStatus finished() {
		return new LoadStatus(this.serving, false, Optional.empty(), this.failures);
	}

	/** A broken state of the data folder was taken back. */
	LoadStatus unchanged() {
		return new LoadStatus(this.serving, false, Optional.empty(),
				this.serving.map(Manifest::failures).orElse(List.of()));
	}

	LoadStatus failed(List<LoadFailure> why) {
		return new LoadStatus(this.serving, false, Optional.empty(), List.copyOf(why));
	}

}
