package org.mlsyscatalog.web;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mlsyscatalog.DataFolderCopy;
import org.mlsyscatalog.MlsysCatalog;
import org.mlsyscatalog.SeedCatalog;
import org.mlsyscatalog.StartedSite;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** What those who run the catalog can see of it, and what not even they do. */
@ExtendWith(OutputCaptureExtension.class)
class MetricsTests {

	@TempDir
	private Path folder;

	@Test
	void measuresAreOnAPortOfTheirOwn() {
		DataFolderCopy data = DataFolderCopy.in(this.folder.resolve("data"));
		try (ConfigurableApplicationContext site = SpringApplication.run(MlsysCatalog.class,
				"--catalog.data=" + data.root(), "--catalog.state=" + this.folder.resolve("state"),
				"--catalog.start-wait=120s", "--catalog.meaning=false", "--server.port=0",
				"--spring.profiles.active=metrics", "--management.server.port=0")) {
			int pages = site.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
			int measures = site.getEnvironment().getRequiredProperty("local.management.port", Integer.class);
			SeedCatalog.get(pages, "/api/papers?q=deequ");
			SeedCatalog.get(pages, "/api/papers?q=deequu");
			SeedCatalog.get(pages, "/api/papers?q=deequu");
			SeedCatalog.get(pages, "/api/suggest?q=dee");

			String told = SeedCatalog.get(measures, "/actuator/prometheus").body();
			assertThat(told.lines()).contains("catalog_search_seconds_count{step=\"exact\"} 1",
					"catalog_search_seconds_count{step=\"typo\"} 2",
					"catalog_search_other_seconds_count{operation=\"suggest\"} 1", "catalog_held{what=\"papers\"} 51.0",
					"catalog_load_failures 0.0", "catalog_turns_free{kind=\"answers\"} 64.0", "catalog_clients 0.0")
				.anyMatch((line) -> line.matches("catalog_load_duration_seconds 0*[1-9.][0-9.E-]*"))
				.anyMatch((line) -> line.matches("catalog_size_bytes\\{part=\"index\"} [1-9].*"))
				.anyMatch((line) -> line.matches("catalog_size_bytes\\{part=\"database\"} [1-9].*"))
				.anyMatch((line) -> line.startsWith("http_server_requests_seconds_bucket{")
						&& line.contains("uri=\"/api/papers\""));
			assertThat(told).as("what is searched for is nobody's business").doesNotContainIgnoringCase("deequ");
			assertThat(SeedCatalog.get(pages, "/actuator/prometheus").statusCode()).isEqualTo(404);
			assertThat(SeedCatalog.get(measures, "/actuator/env").statusCode()).isEqualTo(404);
			assertThat(SeedCatalog.get(pages, "/readyz").statusCode()).isEqualTo(200);
			assertThat(SeedCatalog.get(pages, "/livez").statusCode()).isEqualTo(200);
		}
	}

	@Test
	void logsForProgramsSayWhatHappenedButNotWhoAskedForWhat(CapturedOutput output) {
		// A site of another test that still runs has set up logging its own way.
		LoggingSystem.get(MetricsTests.class.getClassLoader()).cleanUp();
		DataFolderCopy data = DataFolderCopy.in(this.folder.resolve("data"));
		try (StartedSite site = StartedSite.of(data, this.folder, "--logging.structured.format.console=ecs",
				"--catalog.meaning=false")) {
			for (String path : new String[] { "/search?q=s3cretword", "/api/papers?q=s3cretword&page=x",
					"/api/papers?q=s3cretword&size=100000", "/authors/nobody?q=s3cretword", "/report?paper=s3cretword",
					"/oai?verb=s3cretword", "/search.bib?q=s3cretword", "/resolve?affiliation=s3cretword" }) {
				assertThat(site.get(path).statusCode()).as(path).isLessThan(500);
			}
		}
		List<JsonNode> lines = output.getOut()
			.lines()
			.filter((line) -> line.startsWith("{"))
			.map(JsonMapper.shared()::readTree)
			.toList();
		assertThat(lines).extracting((line) -> line.path("message").asString())
			.anyMatch((message) -> message.startsWith("Loaded 51 papers"));
		assertThat(lines).allSatisfy((line) -> {
			assertThat(line.path("@timestamp").asString()).isNotEmpty();
			assertThat(line.at("/log/level").asString()).isNotEmpty();
			assertThat(line.at("/service/name").asString()).isEqualTo("mlsys-catalog");
			assertThat(line.has("client")).isFalse();
		});
		assertThat(output.getAll()).doesNotContain("s3cretword", "127.0.0.1");
	}

}
