package org.mlsyscatalog.meaning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.mlsyscatalog.catalog.TitledPaper;
import org.mlsyscatalog.catalog.TitledPapers;
import org.mlsyscatalog.catalog.Topic;
import org.mlsyscatalog.catalog.Topics;
import org.mlsyscatalog.generation.Generation;
import org.mlsyscatalog.generation.Generations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Finds out what papers mean, one title after the other, in a thread that begins only
 * when the first pages can be served. Search by words never waits for it.
 */
@Component
class MeaningWorker implements SmartLifecycle, ApplicationListener<ApplicationReadyEvent> {

	private static final Logger log = LoggerFactory.getLogger(MeaningWorker.class);

	/** Vectors are forced to disk after so many; a power cut costs no more than these. */
	private static final int FORCED_AFTER = 2000;

	/** With fewer than this, there is no point in serving before all are there. */
	private static final int FIRST_SLICE = 2000;

	private final MeaningProperties properties;

	private final Meaning meaning;

	private final Generations generations;

	private final TitledPapers titles;

	private final Topics topics;

	private final SwapSignal signal;

	private final List<MeaningListener> listeners;

	private volatile boolean running;

	private volatile boolean ready;

	private @Nullable Thread thread;

	private @Nullable VectorStore store;

	MeaningWorker(MeaningProperties properties, Meaning meaning, Generations generations, TitledPapers titles,
			Topics topics, SwapSignal signal, ObjectProvider<MeaningListener> listeners) {
		this.properties = properties;
		this.meaning = meaning;
		this.generations = generations;
		this.titles = titles;
		this.topics = topics;
		this.signal = signal;
		this.listeners = listeners.orderedStream().toList();
	}

	@Override
	public void start() {
		this.running = true;
		// Started again after a pause: the event does not come a second time.
		if (this.ready) {
			begin();
		}
	}

	@Override
	public void onApplicationEvent(ApplicationReadyEvent event) {
		this.ready = true;
		begin();
	}

	private void begin() {
		if (this.properties.meaning() && this.thread == null) {
			this.thread = Thread.ofPlatform()
				.name("catalog-meaning")
				.daemon()
				.priority(Thread.MIN_PRIORITY)
				.start(this::work);
			this.signal.give();
		}
	}

	private void work() {
		try {
			TitleModel model = open();
			while (this.running) {
				this.signal.await();
				if (this.running && this.generations.status().serving().isPresent()) {
					followIfPossible(model);
				}
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (IOException | RuntimeException | LinkageError ex) {
			tellFailure(ex);
		}
	}

	/** A disk that is full now may have room when the next generation comes. */
	private void followIfPossible(TitleModel model) {
		try {
			follow(model);
		}
		catch (IOException ex) {
			tellFailure(ex);
		}
	}

	private void tellFailure(Throwable ex) {
		log.warn("There is no search by meaning: {}", ex.toString());
		this.meaning.report(MeaningStatus.failed("Papers cannot be found by meaning: " + ex.getMessage()));
	}

	private TitleModel open() throws IOException {
		Path folder = this.properties.state().resolve("meaning");
		TitleModel model = TitleModel.load(folder.resolve("native"));
		this.store = VectorStore.open(folder.resolve(TitleModel.NAME).resolve("vectors"), model.fingerprint());
		this.meaning.modelIsReady(model);
		return model;
	}

	/** A generation, the titles of its papers, and how they get their topics. */
	private record Titles(String digest, List<TitledPaper> papers, TopicAssignment topics) {
	}

	private void follow(TitleModel model) throws IOException {
		VectorStore vectors = Objects.requireNonNull(this.store);
		Titles all = this.generations.<Titles, RuntimeException>read(() -> titles(model));
		Map<VectorKey, String> missing = new LinkedHashMap<>();
		all.papers().forEach((paper) -> {
			VectorKey key = VectorKey.of(paper.title());
			if (vectors.slotOf(key).isEmpty()) {
				missing.put(key, paper.title());
			}
		});
		MeaningProgress progress = new MeaningProgress(all.papers().size(), all.papers().size() - missing.size());
		long nextSlice = Math.max(FIRST_SLICE, 2 * progress.done());
		for (Map.Entry<VectorKey, String> title : missing.entrySet()) {
			if (!this.running || this.signal.given()) {
				return;
			}
			vectors.append(title.getKey(), model.vectorOf(title.getValue()));
			progress.oneMore();
			this.meaning.report(progress.status(MeaningStatus.State.EMBEDDING));
			if (progress.done() % FORCED_AFTER == 0) {
				vectors.force();
			}
			if (progress.done() == nextSlice) {
				attach(all, vectors);
				nextSlice *= 2;
			}
		}
		vectors.force();
		this.meaning.report(progress.status(MeaningStatus.State.ARRANGING));
		attach(all, vectors);
		this.meaning.report(progress.status(MeaningStatus.State.READY));
		drawMap(all);
		if (!missing.isEmpty()) {
			log.info("{} titles can be found by meaning", progress.done());
		}
	}

	private Titles titles(TitleModel model) {
		List<Topic> vocabulary = this.topics.all();
		TopicAssignment assignment = new TopicAssignment(vocabulary, this.topics.decisions(),
				new TopicSuggestions(vocabulary, model::vectorOf));
		return new Titles(Generation.pinned().digest(), this.titles.all(), assignment);
	}

	/** Does nothing where another generation has taken over: there is a signal then. */
	private void attach(Titles titles, VectorStore vectors) throws IOException {
		this.generations.<Boolean, IOException>read(() -> {
			Generation generation = Generation.pinned();
			if (generation.digest().equals(titles.digest())) {
				PaperMeanings meanings = PaperMeanings.of(titles.papers(), vectors, titles.topics());
				for (MeaningListener listener : this.listeners) {
					listener.arrived(generation, meanings);
				}
				generation.attach(meanings);
			}
			return true;
		});
	}

	private void drawMap(Titles titles) {
		this.generations.<Boolean, RuntimeException>read(() -> {
			Generation generation = Generation.pinned();
			if (generation.digest().equals(titles.digest())) {
				PaperMeanings.current().map(PaperMap::of).ifPresent(generation::attach);
			}
			return true;
		});
	}

	@Override
	public void stop() {
		this.running = false;
		this.signal.give();
		try {
			Thread worker = this.thread;
			if (worker != null) {
				worker.join(Duration.ofSeconds(2));
				this.thread = null;
			}
			VectorStore vectors = this.store;
			if (vectors != null) {
				vectors.close();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

}
