package org.mlsyscatalog;

import java.io.InputStream;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What the program says it is made of. */
class SbomTests {

	@Test
	void everyLibraryThatShipsIsNamedAndNoneOfTheTests() throws Exception {
		JsonNode sbom;
		try (InputStream file = Objects
			.requireNonNull(SbomTests.class.getResourceAsStream("/META-INF/sbom/application.cdx.json"))) {
			sbom = JsonMapper.shared().readTree(file);
		}
		assertThat(sbom.path("bomFormat").asString()).isEqualTo("CycloneDX");
		assertThat(sbom.at("/metadata/component/name").asString()).isEqualTo("mlsys-catalog");
		assertThat(sbom.path("components").valueStream().map((library) -> library.path("name").asString()))
			.contains("lucene-core", "h2", "spring-webmvc", "tomcat-embed-core", "htmx.org", "bucket4j_jdk17-core")
			.doesNotContain("junit-jupiter-api", "archunit", "axe-core", "jqwik-api");
		assertThat(sbom.path("components").valueStream().map((library) -> library.path("purl").asString()))
			.allMatch((address) -> address.startsWith("pkg:maven/"));
	}

}
