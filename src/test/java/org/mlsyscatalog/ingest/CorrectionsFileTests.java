package org.mlsyscatalog.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mlsyscatalog.datafolder.DataFileException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Mistakes in {@code corrections.yaml} name their line. */
class CorrectionsFileTests {

	@TempDir
	private Path folder;

	private CorrectionsFile read(String entry) throws IOException {
		Files.writeString(this.folder.resolve("corrections.yaml"),
				"corrections:\n  - " + entry.replace("; ", "\n    ") + "\n");
		return CorrectionsFile.read(this.folder);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					merge: [a-b]; reason: x; source: y                      | corrections.yaml:2: 'merge' has to name two authors by their ids
					merge: [a-b, A B]; reason: x; source: y                 | corrections.yaml:2: 'A B' is no id like matei-zaharia
					merge: [a-b, c-d]; source: y                            | corrections.yaml:2: 'reason' is missing
					merge: [a-b, c-d]; because: x; source: y                | corrections.yaml:3: unknown key 'because', expected one of merge, reason, source
					split: a-b; id: a-c; reason: x; source: y               | corrections.yaml:2: 'papers' has to name at least one paper that is somebody else's
					split: a-b; papers: [p]; reason: x; source: y           | corrections.yaml:2: 'id' is missing
					rename: a-b; to: A C; hide: perhaps; reason: x; source: y | corrections.yaml:4: 'hide' has to be true or false, not 'perhaps'
					redirect: /venues/a; to: /venues/b; reason: x; source: y | corrections.yaml:2: 'redirect' has to be an address like /papers/learningsys-2018-schelter-deequ, not '/venues/a'
					redirect: /papers/a; to: /authors/b; reason: x; source: y | corrections.yaml:3: a redirect leads from papers to papers, not to authors
					redirect: /papers/a; to: /papers/b; reason: x           | corrections.yaml:2: 'source' is missing
					""")
	void aMistakeNamesItsLine(String entry, String message) {
		assertThatExceptionOfType(DataFileException.class).isThrownBy(() -> read(entry)).withMessage(message);
	}

	@Test
	void everyKindOfEntryIsRead() throws IOException {
		assertThat(read("redirect: papers/a; to: papers/b; reason: x; source: y").redirects()).hasSize(1);
		assertThat(read("target: p; field: title; from: a; to: b; reason: x; source: y").papers()).hasSize(1);
	}

}
