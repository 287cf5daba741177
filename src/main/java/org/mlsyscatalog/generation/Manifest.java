package org.mlsyscatalog.generation;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What a generation says about itself, kept as {@code generation.json} in its folder.
 *
 * @param digest the digest of everything the generation was built from, in hexadecimal
 * @param builtAt when it was complete
 * @param failures what could not be read when it was built; a generation with failures
 * serves the rest, and only because nothing better was there
 */
public record Manifest(String digest, Instant builtAt, List<LoadFailure> failures) {

	public Manifest {
		// What is read from a damaged file may lack any of them.
		Objects.requireNonNull(digest);
		Objects.requireNonNull(builtAt);
		failures = List.copyOf(failures);
	}

	/** Whether everything the data folder names went into the generation. */
	public boolean complete() {
		return this.failures.isEmpty();
	}

}
