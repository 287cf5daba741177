package org.mlsyscatalog.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.mlsyscatalog.copy.CopyReport;
import org.mlsyscatalog.copy.CopySettings;
import org.mlsyscatalog.copy.StaticCopy;
import org.mlsyscatalog.generation.Generations;
import org.mlsyscatalog.generation.LoadStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Writes the site as files: it is started where nobody else sees it, and read. */
@Command(name = "export", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false,
		description = { "Writes the whole site as files that any static host serves, with a search that runs in the"
				+ " browser. A copy that is there already is replaced when the new one is complete.%n" },
		footer = { "",
				"Any other setting of the site can be given too, such as --catalog.data=FOLDER,"
						+ " --catalog.state=FOLDER, --catalog.ror=FILE or --catalog.meaning=false." },
		exitCodeListHeading = "%nExit codes:%n", exitCodeList = { "0:the copy was written",
				"1:the copy was written, but not all of the data could be read", "2:no copy was written" })
final class ExportCommand implements Callable<Integer> {

	private static final String SETTING = "--[a-zA-Z][\\w-]*(\\.[\\w-]+)+=.*";

	private static final String ADDRESS = "--catalog.base-url=";

	private final Class<?> site;

	@Spec
	private @Nullable CommandSpec spec;

	@Parameters(paramLabel = "DIR", description = "The folder to write; it is made where it is missing.")
	private Path folder = Path.of("");

	@Option(names = { "--url", "--catalog.base-url" }, paramLabel = "ADDRESS",
			description = "Where the copy will stand, such as https://example.org/papers. Without it, feeds, dumps,"
					+ " the site map and pictures for links are left out, as they have to name it.")
	private @Nullable URI address;

	@Option(names = "--file-links",
			description = "Let links name index.html, so that the copy can be browsed from a disk without scripts too.")
	private boolean fileLinks;

	@Unmatched
	private List<String> settings = new ArrayList<>();

	/**
	 * @param site what the site is started with
	 */
	ExportCommand(Class<?> site) {
		this.site = site;
	}

	@Override
	public Integer call() throws IOException {
		refuseWhatIsNoSetting();
		if (this.address != null && (this.address.getHost() == null
				|| !List.of("http", "https").contains(String.valueOf(this.address.getScheme())))) {
			throw new ParameterException(command().commandLine(),
					"--url has to be a web address such as https://example.org/papers, not " + this.address);
		}
		StaticCopy.require(this.folder);
		PrintWriter out = command().commandLine().getOut();
		ProgressLine progress = new ProgressLine(out);
		try (ConfigurableApplicationContext running = start(progress)) {
			LoadStatus status = running.getBean(Generations.class).status();
			if (status.serving().isEmpty()) {
				status.failures().forEach((failure) -> command().commandLine().getErr().println(failure));
				throw new CheckCommand.UnusableException("no copy was written: the data folder cannot be read");
			}
			URI here = URI.create("http://127.0.0.1:" + running.getEnvironment().getProperty("local.server.port"));
			CopyReport report = running.getBean(StaticCopy.class)
				.write(here, this.folder,
						new CopySettings(Optional.ofNullable(this.address),
								this.fileLinks ? CopySettings.LinkForm.FILE : CopySettings.LinkForm.FOLDER),
						progress::show);
			progress.end();
			out.println(String.format(Locale.ENGLISH, "Wrote %,d files (%,.1f MB) to %s", report.files(),
					report.bytes() / 1e6, this.folder));
			status.failures().forEach((failure) -> command().commandLine().getErr().println(failure));
			return status.degraded() ? Commands.PROBLEMS : Commands.FINE;
		}
	}

	private void refuseWhatIsNoSetting() {
		this.settings.stream().filter((setting) -> !setting.matches(SETTING)).findFirst().ifPresent((unknown) -> {
			throw new ParameterException(command().commandLine(),
					"Unknown option: " + unknown + "; settings of the site are written as --catalog.data=FOLDER");
		});
	}

	/** On a port of its own, for this machine alone, once everything is loaded. */
	private ConfigurableApplicationContext start(ProgressLine progress) {
		List<String> all = new ArrayList<>(this.settings);
		all.addAll(List.of("--server.address=127.0.0.1", "--server.port=0", "--server.servlet.context-path=",
				"--server.ssl.enabled=false", "--catalog.start-wait=365d", "--catalog.reload=start",
				"--logging.level.root=error", "--logging.level.org.mlsyscatalog=warn",
				"--logging.level.org.springframework.boot.tomcat.TomcatWebServer=warn"));
		all.add((this.address != null) ? ADDRESS + this.address : "--catalog.addressed=false");
		SpringApplication application = new SpringApplication(this.site);
		try (LoadWatch watch = new LoadWatch(progress)) {
			application.addInitializers(watch::starting);
			return application.run(all.toArray(String[]::new));
		}
	}

	private CommandSpec command() {
		return Objects.requireNonNull(this.spec);
	}

}
