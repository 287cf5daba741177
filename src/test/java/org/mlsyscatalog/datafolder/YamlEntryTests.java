package org.mlsyscatalog.datafolder;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class YamlEntryTests {

	@Test
	void valuesAreTheTextThatWasWritten() {
		YamlEntry entry = YamlEntry.parse("institutions.yaml", """
				country: NO
				year: 2018
				date: 2018-12-07
				aliases: [UC Berkeley, "University of California, Berkeley"]
				homepage:
				""");
		assertThat(entry.text("country")).isEqualTo("NO");
		assertThat(entry.integer("year")).isEqualTo(2018);
		assertThat(entry.optionalDate("date")).contains(LocalDate.of(2018, 12, 7));
		assertThat(entry.texts("aliases")).containsExactly("UC Berkeley", "University of California, Berkeley");
		assertThat(entry.optionalText("homepage")).isEmpty();
		assertThat(entry.texts("parents")).isEmpty();
	}

	@Test
	void aMissingValueNamesFileAndLineOfItsEntry() {
		YamlEntry file = YamlEntry.parse("catalog.yaml", """
				listings:
				  - file: listings/learningsys-2018.txt
				    year: 2018
				  - file: listings/learningsys-2017.txt
				""");
		assertThatExceptionOfType(DataFileException.class)
			.isThrownBy(() -> file.entries("listings").get(1).integer("year"))
			.withMessage("catalog.yaml:4: 'year' is missing");
	}

	@Test
	void aMisspeltKeyIsRefusedWithTheKeysThatAreKnown() {
		YamlEntry file = YamlEntry.parse("institutions.yaml", """
				name: Stanford University
				alias: Stanford
				""");
		assertThatExceptionOfType(DataFileException.class).isThrownBy(() -> file.allow("name", "aliases"))
			.withMessage("institutions.yaml:2: unknown key 'alias', expected one of name, aliases");
	}

	@Test
	void aKeyGivenTwiceIsRefusedRatherThanOneOfThemLost() {
		assertThatExceptionOfType(DataFileException.class).isThrownBy(() -> YamlEntry.parse("catalog.yaml", """
				title: ML Systems Papers
				title: Other
				""")).withMessageContaining("catalog.yaml:2:").withMessageContaining("title");
	}

	@Test
	void brokenYamlNamesTheLine() {
		assertThatExceptionOfType(DataFileException.class).isThrownBy(() -> YamlEntry.parse("catalog.yaml", """
				title: ML Systems Papers
				listings: [unclosed
				other: 1
				""")).withMessageStartingWith("catalog.yaml:3: is not valid YAML");
	}

	@Test
	void aFileThatIsNotUtf8SaysSo(@TempDir Path folder) throws Exception {
		Files.write(folder.resolve("catalog.yaml"), "title: Zürich".getBytes(StandardCharsets.ISO_8859_1));
		assertThatExceptionOfType(DataFileException.class).isThrownBy(() -> YamlEntry.read(folder, "catalog.yaml"))
			.withMessage("catalog.yaml: is not UTF-8 text");
	}

}
