package org.mlsyscatalog.generation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One build of everything, from one state of the data folder. It stays open until the
 * last reader that leased it is done.
 */
public final class Generation {

	private static final Logger log = LoggerFactory.getLogger(Generation.class);

	/** The generation the calling code reads, for as long as its lease lasts. */
	private static final ScopedValue<Generation> PINNED = ScopedValue.newInstance();

	private final Path folder;

	private final String digest;

	private final Map<Part, OpenPart> open = new LinkedHashMap<>();

	/** What was made from the generation after it had begun to serve, by type. */
	private final Map<Class<?>, OpenPart> attached = new ConcurrentHashMap<>();

	/** Attached before, but replaced; a reader may still hold them. */
	private final Queue<OpenPart> replaced = new ConcurrentLinkedQueue<>();

	/** How often something was attached, and when it was last; written together. */
	private volatile Revision revision = new Revision(0, Instant.EPOCH);

	/** One for the generation's own place plus one for each reader. */
	private final AtomicInteger leases = new AtomicInteger(1);

	private final CountDownLatch closed = new CountDownLatch(1);

	private final Runnable afterClose;

	Generation(Path folder, String digest) {
		this(folder, digest, () -> {
		});
	}

	Generation(Path folder, String digest, Runnable afterClose) {
		this.folder = folder;
		this.digest = digest;
		this.afterClose = afterClose;
	}

	/**
	 * The generation the calling code has leased.
	 * @throws IllegalStateException outside of any lease
	 */
	public static Generation pinned() {
		return PINNED.orElseThrow(() -> new IllegalStateException("The catalog is read outside of a lease"));
	}

	/** Whether the calling code has leased a generation. */
	public static boolean isPinned() {
		return PINNED.isBound();
	}

	/** The digest of everything the generation was built from, in hexadecimal. */
	public String digest() {
		return this.digest;
	}

	/**
	 * How far a generation has grown beyond what it was built as.
	 *
	 * @param number how often something was attached
	 * @param since when that was last; the epoch where it never was
	 */
	public record Revision(int number, Instant since) {
	}

	/**
	 * How far this generation has grown. It is never ahead of what readers see: whoever
	 * reads it first and the generation then reads at least that state.
	 */
	public Revision revision() {
		return this.revision;
	}

	/** The open part of this type. */
	public <T extends OpenPart> T part(Class<T> type) {
		for (OpenPart part : this.open.values()) {
			if (type.isInstance(part)) {
				return type.cast(part);
			}
		}
		throw new NoSuchElementException("No part " + type.getSimpleName() + " is open in generation " + this.digest);
	}

	/**
	 * Adds something that was made from this generation while it served, such as what
	 * takes too long to wait for. It replaces an earlier one of the same type at once for
	 * all who ask from now on; readers that hold the earlier one can go on using it. The
	 * caller keeps the generation open.
	 */
	public synchronized void attach(OpenPart part) {
		@Nullable OpenPart before = this.attached.put(part.getClass(), part);
		if (before != null) {
			this.replaced.add(before);
		}
		this.revision = new Revision(this.revision.number() + 1, Instant.now());
	}

	/** What is attached of this type; empty until it has been made. */
	public <T extends OpenPart> Optional<T> attached(Class<T> type) {
		return Optional.ofNullable(this.attached.get(type)).map(type::cast);
	}

	/** Runs an operation that reads from this generation; the caller keeps it open. */
	public <R extends @Nullable Object, X extends Throwable> R reading(ScopedValue.CallableOp<R, X> operation)
			throws X {
		return ScopedValue.where(PINNED, this).call(operation);
	}

	void open(Part part) throws IOException {
		this.open.put(part, part.open(this, folderOf(part)));
	}

	Path folder() {
		return this.folder;
	}

	Path folderOf(Part part) {
		return this.folder.resolve(part.name());
	}

	/** Takes a lease, unless the generation is closed already. */
	boolean retain() {
		int count = this.leases.get();
		while (count > 0) {
			if (this.leases.compareAndSet(count, count + 1)) {
				return true;
			}
			count = this.leases.get();
		}
		return false;
	}

	/** Gives a lease back; the last one closes the parts. */
	void release() {
		if (this.leases.decrementAndGet() == 0) {
			closeParts();
			this.closed.countDown();
			this.afterClose.run();
		}
	}

	/** Waits until the last reader is done, or for a minute where it is not. */
	void awaitClosed() throws InterruptedException {
		if (!this.closed.await(1, TimeUnit.MINUTES)) {
			log.warn("Somebody still reads generation {}", this.digest);
		}
	}

	private void closeParts() {
		this.attached.values().forEach(this::close);
		this.replaced.forEach(this::close);
		List.copyOf(this.open.values()).forEach(this::close);
		this.attached.clear();
		this.replaced.clear();
		this.open.clear();
	}

	private void close(OpenPart part) {
		try {
			part.close();
		}
		catch (RuntimeException ex) {
			log.warn("A part of generation {} did not close cleanly", this.digest, ex);
		}
	}

}
