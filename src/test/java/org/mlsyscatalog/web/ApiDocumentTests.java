package org.mlsyscatalog.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.mlsyscatalog.SeedCatalog;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What the explorer of the API offers can be tried as it stands. */
class ApiDocumentTests extends SeedCatalog {

	@Test
	void everyExampleHasAnAnswer() {
		JsonNode paths = json("/api/openapi").path("paths");
		int tried = 0;
		for (String path : paths.propertyNames()) {
			JsonNode operation = paths.path(path).path("get");
			if (operation.isObject()) {
				String address = address(path, operation.path("parameters"));
				assertThat(get(address).statusCode()).as(address).isIn(200, 302, 303);
				tried++;
			}
		}
		assertThat(tried).isGreaterThan(20);
	}

	private static String address(String path, JsonNode parameters) {
		String address = path;
		List<String> query = new ArrayList<>();
		for (JsonNode parameter : parameters) {
			String name = parameter.path("name").asString();
			String example = parameter.path("example").asString("");
			if (parameter.path("in").asString().equals("path")) {
				assertThat(example).as(path + " " + name).isNotEmpty();
				address = address.replace("{" + name + "}", example);
			}
			else if (!example.isEmpty()) {
				query.add(name + "=" + URLEncoder.encode(example, StandardCharsets.UTF_8));
			}
		}
		return query.isEmpty() ? address : address + "?" + String.join("&", query);
	}

	@Test
	void theDocumentNamesTheCatalogAndItsLicence() {
		JsonNode info = json("/api/openapi").path("info");
		assertThat(info.path("title").asString()).isEqualTo("ML Systems Papers");
		assertThat(info.path("license").path("name").asString()).isEqualTo("CC0 1.0 Universal");
		assertThat(info.path("description").asString()).contains("without a key");
	}

	@Test
	void programmersAreToldHowToUseIt() {
		assertThat(get("/help/api").body()).contains("http://localhost:" + this.port + "/api/papers?q=training",
				"nextCursor", "jsonlite");
		assertThat(get("/").body()).contains("href=\"/help/api\"");
	}

}
