package org.mlsyscatalog.ingest;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.mlsyscatalog.catalog.Edition;
import org.mlsyscatalog.datafolder.DataFileException;
import org.mlsyscatalog.generation.LoadFailure;
import org.mlsyscatalog.identity.AffiliationResolver;
import org.mlsyscatalog.listing.ListingEntry;

/**
 * Makes drafts of listings on all processors and hands them over in order. A few listings
 * are under way at a time, however many there are.
 */
final class ListingReaders implements AutoCloseable {

	private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

	private final ExecutorService threads = Executors.newFixedThreadPool(PROCESSORS,
			Thread.ofPlatform().name("catalog-read-", 1).daemon().factory());

	private final DataReading reading;

	private final DraftKeys keys;

	private final DraftStore store;

	private @Nullable ListingDrafting drafting;

	ListingReaders(DataReading reading, DraftKeys keys, DraftStore store) {
		this.reading = reading;
		this.keys = keys;
		this.store = store;
	}

	/** Takes what one listing yields. */
	@FunctionalInterface
	interface Taker {

		/**
		 * Takes it.
		 * @param key the key its drafts are kept under
		 */
		void take(Edition edition, String key, DraftReader drafts) throws IOException;

	}

	/** The drafts of a listing, under way. */
	private record Ahead(Edition edition, List<CorrectionEntry> corrections, Future<Kept> kept) {
	}

	private record Kept(String key, byte[] drafts) {
	}

	/** Hands over what each listing yields, or why it cannot be read. */
	void forEach(Map<Edition, ListingEntry> listings, Taker taker, Consumer<LoadFailure> failures) throws IOException {
		Deque<Ahead> ahead = new ArrayDeque<>();
		for (Map.Entry<Edition, ListingEntry> listing : listings.entrySet()) {
			Edition edition = listing.getKey();
			List<CorrectionEntry> corrections = Corrections.of(edition.id(), this.reading.corrections().papers());
			ahead.add(new Ahead(edition, corrections,
					this.threads.submit(() -> read(edition, listing.getValue(), corrections))));
			if (ahead.size() > 2 * PROCESSORS) {
				take(ahead.removeFirst(), taker, failures);
			}
		}
		while (!ahead.isEmpty()) {
			take(ahead.removeFirst(), taker, failures);
		}
	}

	private Kept read(Edition edition, ListingEntry entry, List<CorrectionEntry> corrections) throws IOException {
		String key = this.keys.of(edition, entry, corrections);
		byte[] known = this.store.find(key).orElse(null);
		if (known != null) {
			return new Kept(key, known);
		}
		byte[] drafts = DraftWriter.write(drafting().draft(edition, entry, corrections), corrections);
		this.store.put(key, drafts);
		return new Kept(key, drafts);
	}

	/** Getting ready to resolve takes a second, which nobody needs where all is known. */
	private synchronized ListingDrafting drafting() {
		ListingDrafting ready = this.drafting;
		if (ready == null) {
			ready = new ListingDrafting(this.reading.folder(), new AffiliationResolver(this.reading.registry()));
			this.drafting = ready;
		}
		return ready;
	}

	private void take(Ahead listing, Taker taker, Consumer<LoadFailure> failures) throws IOException {
		try {
			Kept kept = listing.kept().get();
			taker.take(listing.edition(), kept.key(),
					new DraftReader(kept.drafts(), this.reading.registry(), listing.corrections()));
		}
		catch (ExecutionException ex) {
			switch (ex.getCause()) {
				case DataFileException cause -> failures.accept(DataReading.failure(cause));
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

	@Override
	public void close() {
		this.threads.shutdownNow();
	}

}
