package org.mlsyscatalog.generation;

import java.util.concurrent.atomic.AtomicBoolean;

import org.springframework.stereotype.Component;

/** Whether an answer failed in a way that damaged files would explain. */
@Component
public class Doubt {

	private final AtomicBoolean raised = new AtomicBoolean();

	/** Says that an answer failed, and nobody knows why. */
	public void raise() {
		this.raised.set(true);
	}

	/** Whether there is doubt; there is none afterwards. */
	public boolean taken() {
		return this.raised.getAndSet(false);
	}

}
