package org.mlsyscatalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;

import org.mlsyscatalog.generation.Generations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;

/**
 * The whole application on the project's own data folder, started once for all tests that
 * only read it. Every statement sent to the database is counted.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "catalog.data=data", "spring.jpa.properties.hibernate.generate_statistics=true" })
public abstract class SeedCatalog {

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	@Autowired
	protected Generations generations;

	@Autowired
	protected JsonMapper json;

	@LocalServerPort
	protected int port;

	@DynamicPropertySource
	static void ownStateFolder(DynamicPropertyRegistry properties) {
		properties.add("catalog.state", SeedCatalog::newStateFolder);
	}

	private static Path newStateFolder() {
		try {
			Path folder = Files.createTempDirectory("catalog-state-");
			Runtime.getRuntime().addShutdownHook(new Thread(() -> deleteQuietly(folder)));
			return folder;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void deleteQuietly(Path folder) {
		try {
			FileSystemUtils.deleteRecursively(folder);
		}
		catch (IOException ex) {
			// The system clears its temporary folder in time.
		}
	}

	/** The answer to a GET, whatever its status; redirects are not followed. */
	protected HttpResponse<String> get(String path) {
		return get(this.port, path);
	}

	/** The answer of a server on this machine to a GET. */
	public static HttpResponse<String> get(int port, String path) {
		try {
			return HTTP.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
					BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** The JSON answer to a GET, whatever its status. */
	protected JsonNode json(String path) {
		return this.json.readTree(get(path).body());
	}

}
