package org.mlsyscatalog.generation;

import java.util.List;
import java.util.Optional;

/**
 * What serves now, and how the last load went.
 *
 * @param serving the generation that serves; empty while there is none
 * @param loading whether a load is under way
 * @param step what the load under way is doing, for people; empty if none is
 * @param failures why the newest state of the data folder does not serve whole; empty if
 * it does
 */
public record LoadStatus(Optional<Manifest> serving, boolean loading, String step, List<LoadFailure> failures) {

	static final LoadStatus EMPTY = new LoadStatus(Optional.empty(), false, "", List.of());

	/** Whether the catalog serves, but not the newest data or not all of it. */
	public boolean degraded() {
		return this.serving.isPresent() && !this.failures.isEmpty();
	}

	LoadStatus serving(Manifest manifest) {
		return new LoadStatus(Optional.of(manifest), this.loading, this.step, manifest.failures());
	}

	LoadStatus loading(String nextStep) {
		return new LoadStatus(this.serving, true, nextStep, this.failures);
	}

	LoadStatus finished() {
		return new LoadStatus(this.serving, false, "", this.failures);
	}

	/** A broken state of the data folder was taken back. */
	LoadStatus unchanged() {
		return new LoadStatus(this.serving, false, "", this.serving.map(Manifest::failures).orElse(List.of()));
	}

	LoadStatus failed(List<LoadFailure> why) {
		return new LoadStatus(this.serving, false, "", List.copyOf(why));
	}

}
