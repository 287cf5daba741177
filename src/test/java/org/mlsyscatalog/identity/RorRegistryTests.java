package org.mlsyscatalog.identity;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mlsyscatalog.datafolder.DataFileException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RorRegistryTests {

	private static final String OWN = """
			institutions:
			  - id: google
			    name: Google
			    kind: company
			    country: US
			    ror: https://ror.org/00njsd438
			""";

	// Shortened records of the data dump.
	private static final String DUMP = """
			[{"id":"https://ror.org/00njsd438","status":"active","types":["company"],
			  "names":[{"value":"Google (United States)","types":["ror_display","label"],"lang":null},
			           {"value":"Google Inc.","types":["alias"],"lang":null}],
			  "locations":[{"geonames_details":{"country_code":"US","name":"Mountain View"}}],"relationships":[]},
			 {"id":"https://ror.org/03vek6s52","status":"active","types":["education","funder"],
			  "names":[{"value":"Harvard University","types":["ror_display","label"],"lang":"en"},
			           {"value":"Université Harvard","types":["label"],"lang":"fr"}],
			  "locations":[{"geonames_details":{"country_code":"US","name":"Cambridge"}}],"relationships":[],
			  "links":[{"type":"website","value":"https://www.harvard.edu"}],"domains":["harvard.edu"]},
			 {"id":"https://ror.org/006v7bf86","status":"withdrawn","types":["education"],
			  "names":[{"value":"Harvard Medical School","types":["ror_display","label"],"lang":"en"}],
			  "locations":[{"geonames_details":{"country_code":"US","name":"Boston"}}],
			  "relationships":[{"type":"successor","id":"https://ror.org/03vek6s52","label":"Harvard University"}]},
			 {"id":"https://ror.org/02feahw73","status":"active","types":["government"],
			  "names":[{"value":"Centre National de la Recherche Scientifique","types":["ror_display","label"]},
			           {"value":"CNRS","types":["acronym"]}],
			  "locations":[{"geonames_details":{"country_code":"FR","name":"Paris"}}],
			  "relationships":[{"type":"parent","id":"https://ror.org/03vek6s52","label":"only for the test"}]}]
			""";

	@TempDir
	private Path folder;

	@Test
	void aRecordOurRegistryHasIsTheSameInstitution() throws Exception {
		RegistryEntry google = read(plain()).find("google").orElseThrow();
		assertThat(google.name()).isEqualTo("Google");
		assertThat(google.aliases()).containsExactly("Google (United States)", "Google Inc.");
		assertThat(google.places()).containsExactly("Mountain View");
	}

	@Test
	void anyOtherRecordBecomesAnInstitution() throws Exception {
		InstitutionRegistry registry = read(plain());
		RegistryEntry harvard = registry.find("harvard-university").orElseThrow();
		assertThat(harvard.ror()).contains("https://ror.org/03vek6s52");
		assertThat(harvard.kind()).isEqualTo(InstitutionKind.UNIVERSITY);
		assertThat(harvard.homepage()).contains("https://www.harvard.edu");
		assertThat(harvard.domains()).containsExactly("harvard.edu");
		assertThat(registry.parents("centre-national-de-la-recherche-scientifique"))
			.containsExactly("harvard-university");
	}

	@Test
	void aWithdrawnRecordIsASpellingOfItsSuccessor() throws Exception {
		InstitutionRegistry registry = read(plain());
		assertThat(registry.find("harvard-medical-school")).isEmpty();
		assertThat(new AffiliationResolver(registry).resolve("Harvard Medical School")).singleElement()
			.satisfies((resolution) -> assertThat(resolution.institution()).map(RegistryEntry::id)
				.contains("harvard-university"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			CNRS                        |
			CNRS, Paris                 | centre-national-de-la-recherche-scientifique
			CNRS UMR 9004, France       | centre-national-de-la-recherche-scientifique
			CNRS, Germany               |
			The Policy Lab at Harvard University | harvard-university
			Harvard University School of Public Health | harvard-university
			Harvard School of Public Health | harvard-university
			Université Harvard 3 , Cambridge, MA, USA | harvard-university
			Harvard University, Canada  |
			""")
	void namesInsidePhrasesAndInitialsWithEvidence(String affiliation, String institution) throws Exception {
		assertThat(new AffiliationResolver(read(plain())).principal(affiliation)
			.flatMap(Resolution::institution)
			.map(RegistryEntry::id)).isEqualTo(Optional.ofNullable(institution));
	}

	@Test
	void nearNamesAreSuggestedAndNeverAnswered() throws Exception {
		AffiliationResolver resolver = new AffiliationResolver(read(plain()));
		assertThat(resolver.principal("Havrard Univercity")).isEmpty();
		assertThat(resolver.suggestions("Havrard University").getFirst().id()).isEqualTo("harvard-university");
	}

	@Test
	void theDumpMayBeCompressed() throws Exception {
		ByteArrayOutputStream gzip = new ByteArrayOutputStream();
		try (OutputStream out = new GZIPOutputStream(gzip)) {
			out.write(DUMP.getBytes(StandardCharsets.UTF_8));
		}
		ByteArrayOutputStream zip = new ByteArrayOutputStream();
		try (ZipOutputStream out = new ZipOutputStream(zip)) {
			out.putNextEntry(new ZipEntry("v2.0-ror-data.csv"));
			out.write("id,name".getBytes(StandardCharsets.UTF_8));
			out.putNextEntry(new ZipEntry("v2.0-ror-data_schema_v2.json"));
			out.write(DUMP.getBytes(StandardCharsets.UTF_8));
		}
		assertThat(read(gzip.toByteArray()).entries()).containsExactlyElementsOf(read(plain()).entries());
		assertThat(read(zip.toByteArray()).entries()).containsExactlyElementsOf(read(plain()).entries());
	}

	@ParameterizedTest
	@ValueSource(strings = { "{}", "[{\"id\":\"x\"}]", "[1]", "no JSON", "" })
	void whatIsNoDumpIsRefused(String text) {
		assertThatExceptionOfType(DataFileException.class).isThrownBy(() -> read(text.getBytes(StandardCharsets.UTF_8)))
			.withMessageStartingWith("ror.json: ");
	}

	private static byte[] plain() {
		return DUMP.getBytes(StandardCharsets.UTF_8);
	}

	private InstitutionRegistry read(byte[] dump) throws Exception {
		Files.writeString(this.folder.resolve("institutions.yaml"), OWN);
		Path ror = Files.write(this.folder.resolve("ror.json"), dump);
		return InstitutionRegistry.read(this.folder, Optional.of(ror));
	}

}
