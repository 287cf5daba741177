package org.mlsyscatalog.web;

import java.net.http.HttpResponse;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mlsyscatalog.DataFolderCopy;
import org.mlsyscatalog.SeedCatalog;
import org.mlsyscatalog.StartedSite;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What those who watch the site from outside are told, and what they are not. */
class HealthTests extends SeedCatalog {

	@TempDir
	private Path folder;

	@Test
	void aCatalogThatServesIsAliveAndReady() {
		JsonNode health = json("/actuator/health");
		assertThat(health.at("/components/catalog/status").asString()).isEqualTo("UP");
		assertThat(health.at("/components/catalog/details/digest").asString())
			.isEqualTo(this.generations.status().serving().orElseThrow().digest());
		assertThat(json("/actuator/health/liveness").path("status").asString()).isEqualTo("UP");
		JsonNode readiness = json("/actuator/health/readiness");
		assertThat(readiness.path("status").asString()).isEqualTo("UP");
		assertThat(readiness.path("components").propertyNames()).containsExactlyInAnyOrder("catalog", "readinessState");
	}

	/**
	 * Starting it again would not help, so it is alive; but nobody should be sent to it.
	 */
	@Test
	void aCatalogWithNothingToServeIsAliveButNotReady() {
		DataFolderCopy data = DataFolderCopy.in(this.folder.resolve("data"));
		data.write(DataFolderCopy.SEED, "Dear all,\n");
		try (StartedSite site = StartedSite.of(data, this.folder)) {
			HttpResponse<String> readiness = site.get("/actuator/health/readiness");
			assertThat(readiness.statusCode()).isEqualTo(503);
			assertThat(readiness.body()).contains("DOWN", "listings/learningsys-2018.txt:1: no paper found");
			assertThat(site.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/h2-console", "/h2-console/login.jsp", "/console", "/admin", "/manager/html", "/login",
			"/actuator", "/actuator/env", "/actuator/beans", "/actuator/heapdump", "/actuator/configprops",
			"/actuator/loggers", "/actuator/mappings", "/actuator/metrics", "/actuator/prometheus",
			"/actuator/shutdown", "/actuator/sbom", "/actuator/threaddump", "/actuator/startup", "/jolokia" })
	void thereIsNoConsoleAndNothingToAdministerWith(String path) {
		assertThat(get(path).statusCode()).isEqualTo(404);
	}

}
