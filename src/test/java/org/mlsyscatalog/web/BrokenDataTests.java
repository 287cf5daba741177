package org.mlsyscatalog.web;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mlsyscatalog.DataFolderCopy;
import org.mlsyscatalog.MlsysCatalog;
import org.mlsyscatalog.SeedCatalog;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** What visitors see of a data folder that breaks and is mended while the site runs. */
class BrokenDataTests {

	private static final Duration PATIENCE = Duration.ofMinutes(1);

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@TempDir
	private Path folder;

	private int port;

	private HttpResponse<String> get(String path) {
		return SeedCatalog.get(this.port, path);
	}

	private void await(BooleanSupplier condition) throws InterruptedException {
		Instant end = Instant.now().plus(PATIENCE);
		while (!condition.getAsBoolean()) {
			assertThat(Instant.now()).as("still waiting").isBefore(end);
			Thread.sleep(20);
		}
	}

	private boolean healthIs(String status) {
		JsonNode health = JSON.readTree(get("/actuator/health").body());
		return health.path("components").path("catalog").path("status").asString().equals(status);
	}

	@Test
	void nothingThenEverythingThenTheLastGoodState() throws Exception {
		DataFolderCopy data = DataFolderCopy.in(this.folder.resolve("data"));
		data.write(DataFolderCopy.SEED, "Dear all,\n");
		try (ConfigurableApplicationContext site = SpringApplication.run(MlsysCatalog.class,
				"--catalog.data=" + data.root(), "--catalog.state=" + this.folder.resolve("state"),
				"--catalog.reload=watch", "--catalog.watch-interval=50ms", "--server.port=0")) {
			this.port = Integer.parseInt(site.getEnvironment().getRequiredProperty("local.server.port"));
			nothingToServe();

			data.repair();
			await(() -> healthIs("UP"));
			assertThat(get("/").statusCode()).isEqualTo(200);
			assertThat(get("/search?q=deequ").body()).contains("learningsys-2018-schelter-deequ");

			data.write(DataFolderCopy.SEED, "Dear all,\n");
			await(() -> healthIs("DEGRADED"));
			theLastGoodStateServes();

			data.repair();
			data.addPaper("**Zebra: A Brand New Paper**: Ada Lovelace (MIT)");
			await(() -> healthIs("UP"));
			assertThat(get("/api/papers?q=zebra").body()).contains("learningsys-2018-lovelace-zebra");
			assertThat(get("/problems").body()).doesNotContain("no paper found");
		}
	}

	/**
	 * The answer once no load is under way: the watch looks again right after the start.
	 */
	private HttpResponse<String> settled(String path) throws InterruptedException {
		AtomicReference<HttpResponse<String>> answer = new AtomicReference<>();
		await(() -> {
			answer.set(get(path));
			return answer.get().body().contains("The catalog could not be built");
		});
		return answer.get();
	}

	private void nothingToServe() throws InterruptedException {
		for (String path : new String[] { "/", "/search?q=deequ", "/papers/x", "/problems", "/about" }) {
			HttpResponse<String> page = settled(path);
			assertThat(page.statusCode()).as(path).isEqualTo(503);
			assertThat(page.headers().firstValue("Retry-After")).isPresent();
			assertThat(page.body()).contains("The catalog could not be built", "listings/learningsys-2018.txt:1",
					"no paper found");
		}
		HttpResponse<String> api = settled("/api/papers");
		assertThat(api.statusCode()).isEqualTo(503);
		assertThat(api.headers().firstValue("Content-Type"))
			.hasValueSatisfying((type) -> assertThat(type).startsWith("application/problem+json"));
		assertThat(api.body()).contains("listings/learningsys-2018.txt:1: no paper found");
		HttpResponse<String> health = get("/actuator/health");
		assertThat(health.statusCode()).isEqualTo(503);
		assertThat(health.body()).contains("DOWN", "listings/learningsys-2018.txt:1: no paper found");
		assertThat(get("/css/catalog.css").statusCode()).isEqualTo(200);
	}

	private void theLastGoodStateServes() {
		assertThat(get("/search?q=deequ").body()).contains("learningsys-2018-schelter-deequ");
		HttpResponse<String> problems = get("/problems");
		assertThat(problems.statusCode()).isEqualTo(200);
		assertThat(problems.body()).contains("Could not be read", "listings/learningsys-2018.txt:1", "no paper found");
		HttpResponse<String> health = get("/actuator/health");
		assertThat(health.statusCode()).as("it serves").isEqualTo(200);
		assertThat(health.body()).contains("listings/learningsys-2018.txt:1: no paper found");
	}

}
