package org.mlsyscatalog;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** What the program says it is made of. */
class SbomTests {

	@Test
	void everyLibraryThatShipsIsNamedAsItIsAndNoneOfTheTests() throws IOException {
		try (@Nullable
		InputStream file = SbomTests.class.getResourceAsStream("/META-INF/sbom/application.cdx.json")) {
			assumeTrue(file != null, "The plugin that writes it does not run offline");
			check(JsonMapper.shared().readTree(file));
		}
	}

	private static void check(JsonNode sbom) {
		assertThat(sbom.path("bomFormat").asString()).isEqualTo("CycloneDX");
		assertThat(sbom.at("/metadata/component/name").asString()).isEqualTo("mlsys-catalog");
		List<String> names = sbom.path("components")
			.valueStream()
			.map((library) -> library.path("name").asString())
			.toList();
		assertThat(names)
			.contains("lucene-core", "h2", "spring-webmvc", "tomcat-embed-core", "htmx.org", "bucket4j_jdk17-core")
			.doesNotContain("junit-jupiter-api", "archunit", "axe-core", "jqwik-api");
		List<String> classPath = Arrays.asList(System.getProperty("java.class.path").split(":"));
		for (String name : List.of("lucene-core", "h2", "spring-webmvc", "tomcat-embed-core", "commons-io")) {
			String version = sbom.path("components")
				.valueStream()
				.filter((library) -> library.path("name").asString().equals(name))
				.findFirst()
				.orElseThrow()
				.path("version")
				.asString();
			assertThat(classPath).as("%s %s, as the file says; build once without -o", name, version)
				.anyMatch((jar) -> jar.endsWith(name + "-" + version + ".jar"));
		}
	}

}
