package org.mlsyscatalog.ingest;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

import org.mlsyscatalog.MlsysCatalog;
import org.mlsyscatalog.generation.BuildListener;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The application, without a web server, that stops dead right after a given step of a
 * load: no shutdown hook runs, no file is closed.
 */
public final class CrashingCatalog {

	/** How the process ends where it was meant to. */
	static final int CRASHED = 99;

	private CrashingCatalog() {
	}

	/**
	 * Starts the application.
	 * @param arguments the number of the step, counted from 1, or 0 for none; then those
	 * of the application
	 */
	public static void main(String[] arguments) {
		int fatal = Integer.parseInt(arguments[0]);
		AtomicInteger reached = new AtomicInteger();
		BuildListener listener = (step, detail) -> {
			System.out.println("reached " + step + " " + detail);
			if (reached.incrementAndGet() == fatal) {
				Runtime.getRuntime().halt(CRASHED);
			}
		};
		SpringApplication application = new SpringApplication(MlsysCatalog.class);
		application.addInitializers((ApplicationContextInitializer<GenericApplicationContext>) (context) -> context
			.registerBean("crash", BuildListener.class, () -> listener));
		application.run(Arrays.copyOfRange(arguments, 1, arguments.length)).close();
	}

}
