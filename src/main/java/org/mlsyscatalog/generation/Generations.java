package org.mlsyscatalog.generation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The generations of the catalog: which one serves, how readers lease it, how the next
 * one takes its place. Readers are never blocked and never see a mix of two generations.
 */
public final class Generations implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(Generations.class);

	private final StateFolder state;

	private final List<Part> parts;

	private final List<BuildListener> listeners;

	private final Clock clock;

	private final AtomicReference<@Nullable Generation> serving = new AtomicReference<>();

	private final AtomicReference<LoadStatus> status = new AtomicReference<>(LoadStatus.EMPTY);

	/**
	 * @param state the state folder; created where missing, and locked until closed
	 * @param parts what a generation consists of, in the order they are built
	 */
	public Generations(Path state, List<Part> parts, List<BuildListener> listeners, Clock clock) {
		this.state = new StateFolder(state);
		this.parts = List.copyOf(parts);
		this.listeners = List.copyOf(listeners);
		this.clock = clock;
	}

	/** What serves now, and how the last load went. */
	public LoadStatus status() {
		return this.status.get();
	}

	/**
	 * Leases the generation that serves and runs an operation on it. The operation keeps
	 * reading the same generation, even if another one takes over meanwhile.
	 * @throws NothingServedException while there is none
	 */
	public <R extends @Nullable Object, X extends Throwable> R read(ScopedValue.CallableOp<R, X> operation) throws X {
		Generation leased = lease();
		try {
			return leased.reading(operation);
		}
		finally {
			leased.release();
		}
	}

	/**
	 * Reads a little of every part of what serves.
	 * @return what is wrong, by the name of the part; empty if all can be read and fit
	 * together. A part that is derived from one that cannot be read is not looked at.
	 * @throws NothingServedException while there is nothing that serves
	 */
	public Map<String, String> check() {
		return wrong(Part::check, false);
	}

	/**
	 * Reads every part of what serves through, as it is on disk by now, which takes about
	 * a second for each gigabyte.
	 * @return what is damaged, by the name of the part; empty if all is as it was written
	 * @throws NothingServedException while there is nothing that serves
	 */
	public Map<String, String> examine() {
		return wrong((part) -> part.examine(Generation.pinned(), Generation.pinned().folderOf(part)), true);
	}

	/** Looks at one part. */
	@FunctionalInterface
	private interface Look {

		void at(Part part) throws IOException;

	}

	/**
	 * Looks at the parts.
	 * @param all also at what is derived from a part that is wrong
	 */
	private Map<String, String> wrong(Look look, boolean all) {
		return read(() -> {
			Map<String, String> wrong = new LinkedHashMap<>();
			for (Part part : this.parts) {
				if (wrong.isEmpty() || all || !part.derived()) {
					wrong(part, look).ifPresent((why) -> wrong.put(part.name(), why));
				}
			}
			return wrong;
		});
	}

	private static Optional<String> wrong(Part part, Look look) {
		try {
			look.at(part);
			return Optional.empty();
		}
		catch (IOException ex) {
			log.warn("The {} of the catalog cannot be relied on: {}", part.name(), ex.getMessage());
			return Optional.of(String.valueOf(ex.getMessage()));
		}
		catch (RuntimeException ex) {
			log.warn("The {} of the catalog cannot be relied on", part.name(), ex);
			return Optional.of(Objects.requireNonNullElse(ex.getMessage(), ex.getClass().getSimpleName()));
		}
	}

	/**
	 * How many bytes of the disk a part of what serves takes; 0 while nothing serves.
	 */
	public long size(Part part) {
		Generation current = this.serving.get();
		return (current != null) ? this.state.size(current.folderOf(part)) : 0;
	}

	private Generation lease() {
		while (true) {
			Generation current = this.serving.get();
			if (current == null) {
				throw new NothingServedException();
			}
			if (current.retain()) {
				return current;
			}
			// Retired between the two lines above: its successor is in place by now.
			Thread.onSpinWait();
		}
	}

	/**
	 * Opens the generation a former run left behind and lets it serve. A damaged part
	 * that can be derived from the others is rebuilt; whatever else is unusable is
	 * deleted.
	 * @return what serves now; empty if a new generation has to be built
	 */
	public Optional<Manifest> resume() {
		Optional<Manifest> current = this.state.current();
		Optional<Generation> opened = current.flatMap(this::reopen);
		try {
			this.state.tidy(opened.map(Generation::digest));
			for (Part part : this.parts) {
				part.tidy(opened.map((generation) -> generation.folderOf(part)));
			}
		}
		catch (IOException ex) {
			log.warn("Left-over generations could not be deleted: {}", ex.toString());
		}
		opened.ifPresent((generation) -> {
			this.serving.set(generation);
			this.status.updateAndGet((before) -> before.serving(current.orElseThrow()));
		});
		return opened.flatMap((generation) -> current);
	}

	/**
	 * Lets nothing serve any more, and looks at what served as at a start, once its
	 * readers are done: what is damaged is built again or deleted.
	 * @return what serves now; empty if a new generation has to be built
	 */
	public synchronized Optional<Manifest> startOver() throws InterruptedException {
		Generation old = this.serving.getAndSet(null);
		if (old != null) {
			this.status.updateAndGet(LoadStatus::nothing);
			old.release();
			// The database is one and the same for all who open it in one process.
			old.awaitClosed();
		}
		Optional<Manifest> resumed = resume();
		if (resumed.isPresent()) {
			reached(BuildStep.SWAPPED, "");
		}
		return resumed;
	}

	private Optional<Generation> reopen(Manifest manifest) {
		Generation generation = sealed(this.state.folderOf(manifest.digest()), manifest.digest());
		for (Part part : this.parts) {
			try {
				generation.open(part);
			}
			catch (IOException | RuntimeException damage) {
				if (!part.derived() || !rebuilt(generation, part, damage)) {
					log.warn("The {} of the last generation cannot be used ({}); building a new generation",
							part.name(), damage.getMessage());
					generation.release();
					return Optional.empty();
				}
			}
		}
		return Optional.of(generation);
	}

	private boolean rebuilt(Generation generation, Part part, Exception damage) {
		log.warn("The {} cannot be used ({}); rebuilding it", part.name(), damage.getMessage());
		Path folder = generation.folderOf(part);
		try {
			this.state.delete(folder);
			Files.createDirectories(folder);
			part.build(generation, folder, Material.NONE);
			this.state.forceAll(folder);
			generation.open(part);
			part.verify(generation, Material.NONE);
			return true;
		}
		catch (IOException | RuntimeException ex) {
			log.warn("Rebuilding the {} failed", part.name(), ex);
			return false;
		}
	}

	/**
	 * Builds a generation beside the one that serves, verifies it and lets it take over.
	 * Until that last step nothing has changed for anybody.
	 * @param digest the digest of everything it is built from
	 * @param failures what could not be read; the generation serves the rest
	 * @throws IOException if it could not be built; what served before goes on serving
	 */
	public synchronized Manifest publish(String digest, Material material, List<LoadFailure> failures)
			throws IOException {
		Path draft = this.state.newDraft(digest);
		reached(BuildStep.DRAFT_CREATED, "");
		try {
			build(draft, digest, material);
			Manifest manifest = new Manifest(digest, Instant.now(this.clock), List.copyOf(failures));
			this.state.writeManifest(draft, manifest);
			reached(BuildStep.MANIFEST_WRITTEN, "");
			this.state.forceAll(draft);
			reached(BuildStep.FORCED, "");
			Generation next = openSealed(draft, digest);
			try {
				takeOver(next, manifest);
			}
			catch (IOException | RuntimeException ex) {
				if (this.serving.get() != next) {
					next.release();
				}
				throw ex;
			}
			return manifest;
		}
		catch (IOException | RuntimeException ex) {
			delete(draft);
			throw ex;
		}
	}

	private void build(Path folder, String digest, Material material) throws IOException {
		Generation draft = new Generation(folder, digest);
		try (PartsBuilding building = new PartsBuilding(draft, material,
				(part) -> reached(BuildStep.PART_BUILT, part.name()))) {
			for (Part part : this.parts) {
				building.begin(part);
			}
			building.openAll();
			loading(BuildStep.VERIFIED.doing(), 0, 0);
			for (Part part : this.parts) {
				part.verify(draft, material);
			}
			reached(BuildStep.VERIFIED, "");
		}
		finally {
			draft.release();
		}
	}

	private Generation openSealed(Path draft, String digest) throws IOException {
		Path folder = this.state.seal(draft, digest);
		reached(BuildStep.RENAMED, "");
		Generation generation = sealed(folder, digest);
		try {
			for (Part part : this.parts) {
				generation.open(part);
			}
			return generation;
		}
		catch (IOException | RuntimeException ex) {
			generation.release();
			throw ex;
		}
	}

	private Generation sealed(Path folder, String digest) {
		return new Generation(folder, digest, () -> retire(folder));
	}

	private void takeOver(Generation next, Manifest manifest) throws IOException {
		Path pointer = this.state.writePointer(next.digest());
		reached(BuildStep.POINTER_WRITTEN, "");
		this.state.movePointer(pointer);
		reached(BuildStep.CURRENT_MOVED, "");
		Generation old = this.serving.getAndSet(next);
		this.status.updateAndGet((before) -> before.serving(manifest));
		reached(BuildStep.SWAPPED, "");
		if (old != null) {
			old.release();
		}
	}

	private void retire(Path folder) {
		if (isCurrent(folder)) {
			return;
		}
		try {
			delete(folder);
			reached(BuildStep.OLD_DELETED, "");
		}
		catch (IOException ex) {
			// The next start deletes it.
			log.warn("The retired generation in {} could not be deleted: {}", folder, ex.toString());
		}
	}

	private void delete(Path folder) throws IOException {
		for (Part part : this.parts) {
			try {
				part.discard(folder.resolve(part.name()));
			}
			catch (IOException ex) {
				// The next start finds it.
				log.warn("The {} in {} was not deleted whole: {}", part.name(), folder, ex.getMessage());
			}
		}
		this.state.delete(folder);
	}

	private boolean isCurrent(Path folder) {
		return this.state.current()
			.map((manifest) -> this.state.folderOf(manifest.digest()))
			.equals(Optional.of(folder));
	}

	/**
	 * Says that a load is under way, what it is doing and how far it is.
	 * @param step in one word
	 * @param total how much there is to do in this step; 0 where nobody knows
	 */
	public void loading(String step, long done, long total) {
		this.status.updateAndGet((before) -> before.loading(step, done, total));
	}

	/** Says that the data folder is what serves already. */
	public void unchanged() {
		this.status.updateAndGet(LoadStatus::unchanged);
	}

	/** Says that the load is over and the data folder is what serves. */
	public void loaded() {
		this.status.updateAndGet(LoadStatus::finished);
	}

	/** Says that the newest state of the data folder cannot serve, and why. */
	public void failed(List<LoadFailure> failures) {
		this.status.updateAndGet((before) -> before.failed(failures));
	}

	private void reached(BuildStep step, String detail) {
		log.debug("Reached {} {}", step, detail);
		this.listeners.forEach((listener) -> listener.reached(step, detail));
	}

	/** Closes what serves, once its readers are done, and gives the state folder free. */
	@Override
	public void close() {
		Generation last = this.serving.getAndSet(null);
		if (last != null) {
			last.release();
		}
		this.state.close();
	}

}
