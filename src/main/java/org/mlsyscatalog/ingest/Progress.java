package org.mlsyscatalog.ingest;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

import org.mlsyscatalog.generation.Generations;
import org.mlsyscatalog.generation.LoadStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the site how far a load is, and the console now and then if it takes a while.
 */
final class Progress {

	private static final Logger log = LoggerFactory.getLogger(Progress.class);

	/** Small loads say nothing but their result. */
	private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);

	private static final int BETWEEN_NOTES = 500;

	private final Optional<Generations> generations;

	private final AtomicLong done = new AtomicLong();

	private volatile String step = "";

	private volatile String following = "";

	private volatile long total;

	private volatile Instant lastLine = Instant.now();

	private Progress(Optional<Generations> generations) {
		this.generations = generations;
	}

	Progress(Generations generations) {
		this(Optional.of(generations));
	}

	/** Tells nobody. */
	static Progress untold() {
		return new Progress(Optional.empty());
	}

	/**
	 * Begins a step with as much to do.
	 * @param then what follows when all is done, however long it takes
	 */
	void begin(String next, long toDo, String then) {
		this.step = next;
		this.following = then;
		this.total = toDo;
		this.done.set(0);
		this.generations.ifPresent((told) -> told.loading(next, 0, toDo));
	}

	/** One more is done; called by several threads. */
	void advance() {
		long now = this.done.incrementAndGet();
		if (now == this.total) {
			this.generations.ifPresent((told) -> told.loading(this.following, 0, 0));
			return;
		}
		if (now % BETWEEN_NOTES == 0 || this.total < BETWEEN_NOTES) {
			this.generations.ifPresent((told) -> {
				told.loading(this.step, Math.min(now, this.total), this.total);
				writeLine(told.status());
			});
		}
	}

	private void writeLine(LoadStatus status) {
		Instant now = Instant.now();
		if (Duration.between(this.lastLine, now).compareTo(BETWEEN_LINES) > 0) {
			this.lastLine = now;
			status.progress()
				.map((progress) -> progress.described(now))
				.ifPresent((text) -> log.info("Loading: {}", text));
		}
	}

}
