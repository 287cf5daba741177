package org.mlsyscatalog.generation;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * Something that takes a moment to derive, and is the same for all who read the same
 * generation. Only that of the generation read last is kept.
 *
 * @param <T> what is derived
 */
public final class OncePerGeneration<T> {

	private final AtomicReference<@Nullable Kept<T>> last = new AtomicReference<>();

	private record Kept<T>(String digest, T derived) {
	}

	/**
	 * What was derived of the generation the calling code has leased.
	 * @param derive derives it where that has not been done yet; may be called by several
	 * threads at once
	 */
	public T get(Supplier<T> derive) {
		String digest = Generation.pinned().digest();
		Kept<T> kept = this.last.get();
		if (kept == null || !kept.digest().equals(digest)) {
			kept = new Kept<>(digest, derive.get());
			this.last.set(kept);
		}
		return kept.derived();
	}

}
