package org.mlsyscatalog.limit;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.bucket4j.Bucket;

/** What one client may still ask for. */
public sealed interface Allowance {

	/**
	 * Asks for one more request; to be {@linkplain #end() ended} where it is granted.
	 * @return zero where it is granted, else after what time it may be
	 */
	Duration begin();

	/** A request that was granted has been answered. */
	void end();

	/** For whom there is no limit. */
	record Unlimited() implements Allowance {

		static final Unlimited INSTANCE = new Unlimited();

		@Override
		public Duration begin() {
			return Duration.ZERO;
		}

		@Override
		public void end() {
			// Nobody counts.
		}

	}

	/**
	 * Requests saved up over time, and so many at once.
	 *
	 * @param saved what may be spent
	 * @param underWay how many requests are being answered
	 * @param most how many may be
	 */
	record Limited(Bucket saved, AtomicInteger underWay, int most) implements Allowance {

		private static final Duration A_MOMENT = Duration.ofSeconds(1);

		@Override
		public Duration begin() {
			if (this.underWay.incrementAndGet() > this.most) {
				this.underWay.decrementAndGet();
				return A_MOMENT;
			}
			if (this.saved.tryConsume(1)) {
				return Duration.ZERO;
			}
			this.underWay.decrementAndGet();
			return Duration.ofNanos(Math.max(1, this.saved.estimateAbilityToConsume(1).getNanosToWaitForRefill()));
		}

		@Override
		public void end() {
			this.underWay.decrementAndGet();
		}

	}

}
