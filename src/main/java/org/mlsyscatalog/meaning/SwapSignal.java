package org.mlsyscatalog.meaning;

import java.util.concurrent.Semaphore;

import org.mlsyscatalog.generation.BuildListener;
import org.mlsyscatalog.generation.BuildStep;

import org.springframework.stereotype.Component;

/** Says that there may be another generation than the one looked at last. */
@Component
class SwapSignal implements BuildListener {

	private final Semaphore waiting = new Semaphore(0);

	@Override
	public void reached(BuildStep step, String detail) {
		if (step == BuildStep.SWAPPED) {
			give();
		}
	}

	/** Wakes whoever waits. */
	void give() {
		this.waiting.release();
	}

	/** Waits for a signal, and takes all that have been given. */
	void await() throws InterruptedException {
		this.waiting.acquire();
		this.waiting.drainPermits();
	}

	/** Whether a signal has been given that nobody has waited for. */
	boolean given() {
		return this.waiting.availablePermits() > 0;
	}

}
