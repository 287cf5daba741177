package org.mlsyscatalog.command;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.mlsyscatalog.generation.Generations;
import org.mlsyscatalog.generation.LoadProgress;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.StringUtils;

/**
 * Tells how far the load is while a site is starting, which does not answer before it is
 * loaded.
 */
final class LoadWatch implements AutoCloseable {

	private static final long LOOK_AGAIN_MILLIS = 500;

	private static final String GENERATIONS = "generations";

	private final AtomicReference<@Nullable ConfigurableApplicationContext> starting = new AtomicReference<>();

	private final ScheduledExecutorService looking = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("load-watch").daemon().factory());

	private final ProgressLine progress;

	LoadWatch(ProgressLine progress) {
		this.progress = progress;
		this.looking.scheduleWithFixedDelay(this::look, LOOK_AGAIN_MILLIS, LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
	}

	/** Is told of the site as soon as there is something of it. */
	void starting(ConfigurableApplicationContext context) {
		this.starting.set(context);
	}

	private void look() {
		ConfigurableApplicationContext context = this.starting.get();
		// Only what is there already: asking for a bean would have it made on this
		// thread.
		if (context != null && context.getBeanFactory().containsSingleton(GENERATIONS)
				&& context.getBeanFactory().getSingleton(GENERATIONS) instanceof Generations generations) {
			generations.status().progress().ifPresent(this::show);
		}
	}

	private void show(LoadProgress reached) {
		this.progress.show(StringUtils.capitalize(reached.step()), reached.done(), reached.total());
	}

	@Override
	public void close() {
		this.looking.shutdownNow();
	}

}
