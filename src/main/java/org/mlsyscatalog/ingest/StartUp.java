package org.mlsyscatalog.ingest;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;
import org.mlsyscatalog.generation.Doubt;
import org.mlsyscatalog.generation.Generations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;

/**
 * Brings the catalog up before the web server: what a former run left serves at once, and
 * the data folder is loaded beside it. Start-up waits a little for that load, so that a
 * small catalog is up to date with the first page; a large one is swapped in later.
 */
@Component
class StartUp implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(StartUp.class);

	/** An answer that failed may be one of many; reading through takes a second. */
	private static final int REPAIR_SECONDS = 10;

	private final Generations generations;

	private final CatalogLoader loader;

	private final CatalogProperties properties;

	private final Doubt doubt;

	private final ListableBeanFactory beans;

	private @Nullable ScheduledExecutorService background;

	StartUp(Generations generations, CatalogLoader loader, CatalogProperties properties, Doubt doubt,
			ListableBeanFactory beans) {
		this.generations = generations;
		this.loader = loader;
		this.properties = properties;
		this.doubt = doubt;
		this.beans = beans;
	}

	/** Before the web server, which starts in one of the last phases. */
	@Override
	public int getPhase() {
		return 0;
	}

	@Override
	public void start() {
		this.generations.resume();
		ScheduledExecutorService executor = Executors
			.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("catalog-load").daemon().factory());
		this.background = executor;
		Future<?> firstLoad = executor.submit(this.loader::load);
		// The load does not need them before it has written the database, and they take a
		// while.
		this.beans.getBeansOfType(Repository.class);
		waitFor(firstLoad);
		executor.scheduleWithFixedDelay(new Repair(this.generations, this.loader, this.doubt), REPAIR_SECONDS,
				REPAIR_SECONDS, TimeUnit.SECONDS);
		if (this.properties.reload() == CatalogProperties.Reload.WATCH) {
			long millis = this.properties.watchInterval().toMillis();
			executor.scheduleWithFixedDelay(new DataWatch(this.loader), millis, millis, TimeUnit.MILLISECONDS);
		}
	}

	private void waitFor(Future<?> load) {
		try {
			load.get(this.properties.startWait().toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException ex) {
			log.info("The catalog is still loading; serving what there is meanwhile");
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException("The first load failed", ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void stop() {
		ScheduledExecutorService executor = this.background;
		if (executor != null) {
			executor.shutdownNow();
			this.background = null;
		}
	}

	@Override
	public boolean isRunning() {
		return this.background != null;
	}

}
