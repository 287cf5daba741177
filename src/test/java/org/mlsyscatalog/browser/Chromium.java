package org.mlsyscatalog.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

/** The one Chromium of this JVM: the one that is installed, none is downloaded. */
final class Chromium {

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

	private Chromium() {
	}

	static Browser shared() {
		return Holder.BROWSER;
	}

	/** Where Chromium is: named in the environment, or the first one on the path. */
	private static Path executable() {
		String named = System.getenv("CHROMIUM");
		List<String> wanted = (named == null || named.isBlank()) ? NAMES : List.of(named);
		return wanted.stream()
			.flatMap(Chromium::places)
			.filter(Files::isExecutable)
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("No Chromium found: install one, or name it in CHROMIUM"));
	}

	private static Stream<Path> places(String name) {
		if (name.contains(File.separator)) {
			return Stream.of(Path.of(name));
		}
		String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
		return Stream.concat(Stream.of("/usr/bin"), Stream.of(path.split(File.pathSeparator)))
			.map((folder) -> Path.of(folder, name));
	}

	/** Started when first asked for, and stopped with the JVM. */
	private static final class Holder {

		private static final Playwright PLAYWRIGHT = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

		private static final Browser BROWSER = PLAYWRIGHT.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(executable())
				.setArgs(List.of("--no-sandbox", "--disable-background-networking")));

		static {
			Runtime.getRuntime().addShutdownHook(new Thread(PLAYWRIGHT::close));
		}

	}

}
