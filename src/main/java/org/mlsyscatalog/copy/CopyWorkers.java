package org.mlsyscatalog.copy;

import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * Threads that copy, with only a few tasks waiting, so that memory does not grow with the
 * site. The first failure ends all.
 */
final class CopyWorkers {

	private static final int THREADS = Math.max(2, Runtime.getRuntime().availableProcessors());

	private static final int UNDER_WAY = 4 * THREADS;

	private final ExecutorService threads = Executors.newFixedThreadPool(THREADS,
			Thread.ofPlatform().name("copy-", 1).daemon().factory());

	private final Semaphore places = new Semaphore(UNDER_WAY);

	private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

	/** Something that copies. */
	@FunctionalInterface
	interface Task {

		void run() throws IOException;

	}

	/** Runs a task as soon as there is a place; not to be called by a task. */
	void run(Task task) {
		if (this.failure.get() != null) {
			return;
		}
		this.places.acquireUninterruptibly();
		this.threads.execute(() -> {
			try {
				task.run();
			}
			catch (IOException | RuntimeException ex) {
				this.failure.compareAndSet(null, ex);
			}
			finally {
				this.places.release();
			}
		});
	}

	/**
	 * Waits until nothing is under way and nothing more is found.
	 * @throws IOException if a task failed
	 */
	void finish(Queue<String> found, Consumer<String> each) throws IOException {
		do {
			String next = found.poll();
			while (next != null) {
				each.accept(next);
				next = found.poll();
			}
			this.places.acquireUninterruptibly(UNDER_WAY);
			this.places.release(UNDER_WAY);
		}
		while (!found.isEmpty() && this.failure.get() == null);
		this.threads.shutdown();
		try {
			this.threads.awaitTermination(1, TimeUnit.MINUTES);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		Exception failed = this.failure.get();
		if (failed instanceof RuntimeException unchecked) {
			throw unchecked;
		}
		if (failed instanceof IOException checked) {
			throw checked;
		}
	}

}
