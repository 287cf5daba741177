package org.mlsyscatalog.generation;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * What a load is doing, and how far it is.
 *
 * @param step in one word
 * @param done how much of it is done
 * @param total how much there is to do; 0 where nobody knows
 * @param began when the step began
 */
public record LoadProgress(String step, long done, long total, Instant began) {

	/** Before that, an estimate would be a guess. */
	private static final Duration FIRST_ESTIMATE = Duration.ofSeconds(2);

	/** How much longer the step takes if it goes on as it went; empty where unknown. */
	public Optional<Duration> left(Instant now) {
		Duration took = Duration.between(this.began, now);
		if (this.total == 0 || this.done == 0 || took.compareTo(FIRST_ESTIMATE) < 0) {
			return Optional.empty();
		}
		return Optional.of(Duration.ofMillis(took.toMillis() * (this.total - this.done) / this.done));
	}

	/** How much of the step is done, from 0 to 100; empty where unknown. */
	public Optional<Integer> percent() {
		return (this.total > 0) ? Optional.of((int) (100 * this.done / this.total)) : Optional.empty();
	}

	/** For people: "writing, 40 percent done, about 25 seconds left". */
	public String described(Instant now) {
		StringBuilder text = new StringBuilder(this.step);
		percent().ifPresent((percent) -> text.append(String.format(Locale.ENGLISH, ", %d percent done", percent)));
		left(now).ifPresent((left) -> text.append(", about ").append(inWords(left)).append(" left"));
		return text.toString();
	}

	private static String inWords(Duration left) {
		long seconds = Math.max(1, left.toSeconds());
		if (seconds < 90) {
			return seconds + ((seconds == 1) ? " second" : " seconds");
		}
		return (seconds + 30) / 60 + " minutes";
	}

}
