package org.mlsyscatalog.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import org.mlsyscatalog.MlsysCatalog;
import org.mlsyscatalog.command.Commands;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The one static copy of this JVM, written as a person would, behind a server that knows
 * nothing but files: at the root of one host, and under a path.
 */
final class CopiedSite {

	/** A path the copy stands under too. */
	static final String UNDER = "/some/where";

	private static CopiedSite written;

	private final Path folder;

	private final HttpServer server;

	private CopiedSite() throws IOException {
		Path place = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "copy");
		this.folder = place.resolve("site");
		int code = Commands.run(MlsysCatalog.class, "export", this.folder.toString(),
				"--catalog.state=" + place.resolve("state"));
		assertThat(code).as("exit code").isZero();
		HttpHandler files = SimpleFileServer.createFileHandler(this.folder);
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0, "/", files);
		this.server.createContext(UNDER, files);
		this.server.start();
		Runtime.getRuntime().addShutdownHook(new Thread(this::end));
	}

	static synchronized CopiedSite shared() {
		if (written == null) {
			try {
				written = new CopiedSite();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		return written;
	}

	Path folder() {
		return this.folder;
	}

	String address(String path) {
		return "http://localhost:" + this.server.getAddress().getPort() + path;
	}

	/** Waits until the results of a search are there, which a script puts there. */
	void settle(Page page) {
		if (page.url().contains("/search/")) {
			page.locator("#results .with-facets, #results .empty").first().waitFor();
		}
	}

	private void end() {
		this.server.stop(0);
		try {
			FileSystemUtils.deleteRecursively(this.folder.getParent());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
