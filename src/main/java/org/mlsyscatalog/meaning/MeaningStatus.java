package org.mlsyscatalog.meaning;

import java.time.Duration;
import java.util.Optional;

/**
 * How far the meaning of the papers that serve is known.
 *
 * @param state what is going on
 * @param done titles whose vectors are there
 * @param total titles of the catalog, each counted once
 * @param remaining an estimate of how long the rest takes; empty where there is no rest
 * or no telling yet
 * @param message for people: what went wrong, otherwise empty
 */
public record MeaningStatus(State state, long done, long total, Optional<Duration> remaining, String message) {

	/** What can be going on. */
	public enum State {

		/** Switched off by a setting; there is search by words alone. */
		OFF,
		/** Not begun yet. */
		WAITING,
		/** Titles are being turned into vectors. */
		EMBEDDING,
		/** All vectors are there and are being put in order. */
		ARRANGING,
		/** All papers can be found by meaning. */
		READY,
		/** Given up; there is search by words alone. */
		FAILED

	}

	static MeaningStatus of(State state) {
		return new MeaningStatus(state, 0, 0, Optional.empty(), "");
	}

	static MeaningStatus failed(String why) {
		return new MeaningStatus(State.FAILED, 0, 0, Optional.empty(), why);
	}

	/** Whether somebody who reads now should be told that more is coming. */
	public boolean underWay() {
		return this.state == State.EMBEDDING || this.state == State.ARRANGING;
	}

	/** How much is done, from 0 to 100. */
	public int percent() {
		return (this.total == 0) ? 0 : (int) (100 * this.done / this.total);
	}

	/** The estimate in words, such as "about 3 minutes"; empty where there is none. */
	public String remainingInWords() {
		return this.remaining.map((time) -> {
			long minutes = time.plusSeconds(30).toMinutes();
			return (minutes < 1) ? "less than a minute"
					: (minutes == 1) ? "about a minute" : "about " + minutes + " minutes";
		}).orElse("");
	}

}
