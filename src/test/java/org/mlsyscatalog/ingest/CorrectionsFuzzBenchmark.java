package org.mlsyscatalog.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.io.TempDir;
import org.mlsyscatalog.Fuzzing;
import org.mlsyscatalog.datafolder.DataFileException;

/** Whatever a person writes beside the listings is read or refused in words. */
class CorrectionsFuzzBenchmark {

	private static final String MORE = """
			corrections:
			  - merge: [ada-lovelace, a-lovelace]
			    reason: one person
			    source: https://a.b
			  - split: li-ming
			    papers: [a, b]
			    reason: x
			papers:
			  - target: learningsys-2018-schelter-deequ
			    doi: 10.1145/3318464.3389700
			    arxiv: 1807.11205
			    pdf: https://a.b/c.pdf
			    orcid: {Sebastian Schelter: 0000-0002-1825-0097}
			    withdrawn: by its authors
			topics:
			  - id: serving
			    name: Serving
			    description: x
			    examples: [a, b]
			""";

	@ParameterizedTest
	@ValueSource(strings = { CorrectionsFile.FILE, PaperEntry.FILE, TopicEntry.FILE })
	void filesBesideTheListings(String file, @TempDir Path folder) throws IOException {
		List<String> samples = new java.util.ArrayList<>(List.of(MORE));
		if (Files.exists(Path.of("data", file))) {
			String real = Files.readString(Path.of("data", file));
			String head = real.lines().filter((line) -> line.matches("[a-z]+:.*")).findFirst().orElse("") + "\n";
			Fuzzing.samples(real, 30).forEach((sample) -> samples.add(head + sample));
		}
		List<String> tokens = List.of("corrections:\n", "papers:\n", "topics:\n", "  - target: ", "    field: title",
				"    from: ", "    to: ", "    reason: ", "    source: ", "merge: [", "split: ", "hide: ", "rename: ",
				"redirect: ", "doi: ", "arxiv: ", "orcid: ", "later: ", "withdrawn: ", "examples: [", "]", "\n", "\"",
				"'", "{", "}", "&a ", "*a", ": ", "- ", "#", "~", "\t", "id: ", "name: ", "description: ");
		new Fuzzing(file, samples, tokens).run((text) -> {
			Files.write(folder.resolve(file), text.getBytes(StandardCharsets.UTF_8));
			try {
				CorrectionsFile.read(folder);
				PaperEntry.readAll(folder);
				TopicEntry.readAll(folder);
			}
			catch (DataFileException ex) {
				// Refused in words.
			}
		});
	}

}
