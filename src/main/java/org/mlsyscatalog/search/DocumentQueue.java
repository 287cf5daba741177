package org.mlsyscatalog.search;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.jspecify.annotations.Nullable;

/**
 * Documents on their way into an index, which a thread of its own adds in the order they
 * are handed over, while the next ones are made. To be handed over by one thread.
 */
final class DocumentQueue implements AutoCloseable {

	private static final int BATCH = 25;

	/** What is made too fast has to wait, so that memory stays small. */
	private static final int MOST_WAITING = 4;

	private final IndexWriter writer;

	private final ExecutorService thread;

	private final Semaphore places = new Semaphore(MOST_WAITING);

	private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

	private List<Document> batch = new ArrayList<>(BATCH);

	/**
	 * @param name of the thread, for those who watch
	 */
	DocumentQueue(IndexWriter writer, String name) {
		this.writer = writer;
		this.thread = Executors.newSingleThreadExecutor(Thread.ofPlatform().name(name).daemon().factory());
	}

	/**
	 * Hands over the next document.
	 * @throws IOException if an earlier one could not be added
	 */
	void add(Document document) throws IOException {
		this.batch.add(document);
		if (this.batch.size() == BATCH) {
			send();
		}
	}

	/**
	 * Waits until all are added.
	 * @throws IOException if one could not be added
	 */
	void finish() throws IOException {
		send();
		acquire(MOST_WAITING);
		this.places.release(MOST_WAITING);
		expectNoFailure();
	}

	private void send() throws IOException {
		expectNoFailure();
		acquire(1);
		List<Document> next = this.batch;
		this.batch = new ArrayList<>(BATCH);
		this.thread.execute(() -> addAll(next));
	}

	private void acquire(int count) throws IOException {
		try {
			this.places.acquire(count);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new InterruptedIOException("The index was stopped while it was written");
		}
	}

	private void addAll(List<Document> documents) {
		try {
			for (Document document : documents) {
				if (this.failure.get() != null) {
					return;
				}
				this.writer.addDocument(document);
			}
		}
		catch (IOException | RuntimeException | Error ex) {
			this.failure.set(ex);
		}
		finally {
			this.places.release();
		}
	}

	private void expectNoFailure() throws IOException {
		switch (this.failure.get()) {
			case null -> {
				// All went well so far.
			}
			case IOException ex -> throw new IOException(ex.getMessage(), ex);
			case UncheckedIOException ex -> throw new IOException(ex.getMessage(), ex);
			case Throwable ex -> throw new IllegalStateException(ex);
		}
	}

	/** Nothing is added any more afterwards. */
	@Override
	public void close() {
		this.failure.compareAndSet(null, new IOException("The index was closed while it was written"));
		this.thread.close();
	}

}
