package org.mlsyscatalog.generation;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Builds the parts of a draft, those at the same time that need nothing of each other.
 */
final class PartsBuilding implements AutoCloseable {

	private final Generation draft;

	private final Material material;

	private final Consumer<Part> whenOpen;

	private final ExecutorService builders = Executors
		.newCachedThreadPool(Thread.ofPlatform().name("catalog-build-", 1).daemon().factory());

	private final Map<Part, Future<Boolean>> begun = new LinkedHashMap<>();

	/**
	 * @param whenOpen told of each part that is built and open, in the order of the parts
	 */
	PartsBuilding(Generation draft, Material material, Consumer<Part> whenOpen) {
		this.draft = draft;
		this.material = material;
		this.whenOpen = whenOpen;
	}

	/** Begins to build a part, after those before it if it needs them. */
	void begin(Part part) throws IOException {
		if (!part.standsAlone(this.material)) {
			openAll();
		}
		Path folder = Files.createDirectories(this.draft.folderOf(part));
		this.begun.put(part, this.builders.submit(() -> {
			part.build(this.draft, folder, this.material);
			return true;
		}));
	}

	/** Waits for all parts that were begun, and opens them. */
	void openAll() throws IOException {
		for (Map.Entry<Part, Future<Boolean>> part : this.begun.entrySet()) {
			await(part.getValue());
			this.draft.open(part.getKey());
			this.whenOpen.accept(part.getKey());
		}
		this.begun.clear();
	}

	private static void await(Future<Boolean> building) throws IOException {
		try {
			building.get();
		}
		catch (ExecutionException ex) {
			switch (ex.getCause()) {
				case IOException cause -> throw cause;
				case RuntimeException cause -> throw cause;
				case Error cause -> throw cause;
				case null, default -> throw new IOException(ex);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new InterruptedIOException("The load was stopped");
		}
	}

	/** Nobody writes any more afterwards, so that a failed draft can be deleted. */
	@Override
	public void close() {
		this.builders.shutdownNow();
		try {
			this.builders.awaitTermination(1, TimeUnit.MINUTES);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
