package org.mlsyscatalog.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mlsyscatalog.SeedCatalog;

import static org.assertj.core.api.Assertions.assertThat;

/** Attack: XML whose entities read files of the server. Nothing here reads XML. */
class XmlInputTests extends SeedCatalog {

	private static final String SECRET = "s3cret-of-the-server";

	@TempDir
	private Path folder;

	@ParameterizedTest
	@CsvSource({ "/oai, application/xml", "/oai, text/xml", "/oai, application/x-www-form-urlencoded",
			"/api/institutions/resolve, application/xml", "/api/institutions/resolve, text/plain",
			"/api/reconcile, application/xml", "/api/reconcile, application/x-www-form-urlencoded",
			"/papers.bib, application/xml" })
	void anEntityOfAnotherFileIsNeverReadIn(String path, String type) throws IOException, InterruptedException {
		Path file = Files.writeString(this.folder.resolve("secret"), SECRET);
		String attack = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"" + file.toUri()
				+ "\"><!ENTITY % p SYSTEM \"http://localhost:" + this.port + "/evil.dtd\"> %p;]><x>&e;</x>";
		try (HttpClient http = HttpClient.newHttpClient()) {
			HttpResponse<String> answer = http
				.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
					.header("Content-Type", type)
					.POST(BodyPublishers.ofString(attack))
					.build(), BodyHandlers.ofString());
			assertThat(answer.statusCode()).isLessThan(500);
			assertThat(answer.body()).doesNotContain(SECRET);
		}
	}

	/** So that the test above has not just missed a place. */
	@Test
	void noCodeOfOursParsesXml() {
		ArchRuleDefinition.noClasses()
			.should()
			.dependOnClassesThat()
			.haveNameMatching("javax\\.xml\\.(parsers|transform|validation|xpath|bind)\\..*"
					+ "|javax\\.xml\\.stream\\.(XMLInputFactory|XMLStreamReader|XMLEventReader)|org\\.xml\\.sax\\..*"
					+ "|org\\.jdom2?\\.input\\..*|com\\.rometools\\.rome\\.io\\.(SyndFeedInput|WireFeedInput|XmlReader)"
					+ "|java\\.beans\\.XMLDecoder")
			.because("what is not parsed cannot read files")
			.check(new ClassFileImporter().withImportOption(new DoNotIncludeTests())
				.importPackages("org.mlsyscatalog"));
	}

}
