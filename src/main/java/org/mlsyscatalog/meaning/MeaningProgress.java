package org.mlsyscatalog.meaning;

import java.time.Duration;
import java.util.Optional;

/** Counts titles as they are embedded, and estimates how long the rest takes. */
final class MeaningProgress {

	/** Before that, the estimate would be a guess. */
	private static final int ENOUGH_TO_TELL = 50;

	private final long total;

	private final long before;

	private final long start = System.nanoTime();

	private long done;

	/**
	 * @param total titles of the catalog
	 * @param before those whose vectors are there already
	 */
	MeaningProgress(long total, long before) {
		this.total = total;
		this.before = before;
		this.done = before;
	}

	void oneMore() {
		this.done++;
	}

	long done() {
		return this.done;
	}

	MeaningStatus status(MeaningStatus.State state) {
		return new MeaningStatus(state, this.done, this.total, remaining(), "");
	}

	private Optional<Duration> remaining() {
		long embedded = this.done - this.before;
		if (embedded < ENOUGH_TO_TELL || this.done == this.total) {
			return Optional.empty();
		}
		double nanosPerTitle = (double) (System.nanoTime() - this.start) / embedded;
		return Optional.of(Duration.ofNanos((long) (nanosPerTitle * (this.total - this.done))));
	}

}
