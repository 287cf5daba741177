package org.mlsyscatalog.limit;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Turns at some kind of work, of which only so many are taken at once. Whoever comes when
 * all are taken waits a little, but only so many do.
 */
public final class Turns {

	private final Semaphore free;

	private final AtomicInteger waiting = new AtomicInteger();

	private final int most;

	private final Duration patience;

	Turns(int atOnce, int waiting, Duration patience) {
		this.free = new Semaphore(atOnce);
		this.most = waiting;
		this.patience = patience;
	}

	/**
	 * Takes a turn, if need be after a little while; to be {@linkplain #giveBack() given
	 * back}.
	 * @return whether there was one
	 */
	public boolean take() {
		if (this.free.tryAcquire()) {
			return true;
		}
		try {
			return this.waiting.incrementAndGet() <= this.most
					&& this.free.tryAcquire(this.patience.toNanos(), TimeUnit.NANOSECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
		finally {
			this.waiting.decrementAndGet();
		}
	}

	/** Gives back a turn that was taken. */
	public void giveBack() {
		this.free.release();
	}

	/** How many are free. */
	public int free() {
		return this.free.availablePermits();
	}

}
