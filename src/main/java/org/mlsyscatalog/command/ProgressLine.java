package org.mlsyscatalog.command;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * Tells how far something is: a line for each step and each tenth of it, which reads well
 * in a terminal and in a log alike.
 */
final class ProgressLine {

	private static final Duration FIRST_ESTIMATE = Duration.ofSeconds(3);

	private final PrintWriter out;

	private String step = "";

	private Instant began = Instant.EPOCH;

	private long tenth;

	ProgressLine(PrintWriter out) {
		this.out = out;
	}

	/** Shows what was reached, where that is news. */
	synchronized void show(String nextStep, long done, long total) {
		long reached = (total > 0) ? 10 * done / total : 0;
		if (!nextStep.equals(this.step)) {
			this.step = nextStep;
			this.began = Instant.now();
			this.tenth = reached;
			this.out.println(nextStep + " …");
		}
		else if (reached > this.tenth) {
			this.tenth = reached;
			this.out.println(String.format(Locale.ENGLISH, "%s: %d percent (%,d of %,d)%s", nextStep, 10 * reached,
					done, total, left(done, total)));
		}
	}

	private String left(long done, long total) {
		Duration took = Duration.between(this.began, Instant.now());
		long seconds = took.toSeconds() * (total - done) / Math.max(1, done);
		if (took.compareTo(FIRST_ESTIMATE) < 0 || seconds < 1) {
			return "";
		}
		return (seconds < 90) ? ", about " + seconds + " s left" : ", about " + (seconds + 30) / 60 + " min left";
	}

	/** Ends the last step. */
	synchronized void end() {
		this.step = "";
	}

}
