package org.mlsyscatalog.generation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicInteger;

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

	/** One for the generation's own place plus one for each reader. */
	private final AtomicInteger leases = new AtomicInteger(1);

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

	/** The open part of this type. */
	public <T extends OpenPart> T part(Class<T> type) {
		for (OpenPart part : this.open.values()) {
			if (type.isInstance(part)) {
				return type.cast(part);
			}
		}
		throw new NoSuchElementException("No part " + type.getSimpleName() + " is open in generation " + this.digest);
	}

	/** Runs an operation that reads from this generation; the caller keeps it open. */
	public <R extends @org.jspecify.annotations.Nullable Object, X extends Throwable> R reading(
			ScopedValue.CallableOp<R, X> operation) throws X {
		return ScopedValue.where(PINNED, this).call(operation);
	}

	/**
	 * Runs an operation that reads through a part which is not open for everybody yet,
	 * such as a database still being written.
	 */
	public <X extends Throwable> void writing(Part part, OpenPart writable,
			ScopedValue.CallableOp<Boolean, X> operation) throws X {
		this.open.put(part, writable);
		try {
			reading(operation);
		}
		finally {
			this.open.remove(part);
		}
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
			this.afterClose.run();
		}
	}

	private void closeParts() {
		for (OpenPart part : this.open.values().toArray(OpenPart[]::new)) {
			try {
				part.close();
			}
			catch (RuntimeException ex) {
				log.warn("A part of generation {} did not close cleanly", this.digest, ex);
			}
		}
		this.open.clear();
	}

}
