package org.mlsyscatalog.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.mlsyscatalog.datafolder.YamlEntry;
import org.mlsyscatalog.identity.AuthorRuling;
import org.mlsyscatalog.identity.AuthorRulings;

/**
 * All of {@code corrections.yaml}.
 *
 * @param papers changes to what was printed on papers
 * @param authors decisions about who is who
 * @param redirects ids that lead to others
 */
record CorrectionsFile(List<CorrectionEntry> papers, AuthorRulings authors, List<RedirectEntry> redirects) {

	static final String FILE = "corrections.yaml";

	/** Everything of a data folder, which may have none. */
	static CorrectionsFile read(Path dataFolder) {
		List<CorrectionEntry> papers = new ArrayList<>();
		List<AuthorRuling> authors = new ArrayList<>();
		List<RedirectEntry> redirects = new ArrayList<>();
		if (Files.exists(dataFolder.resolve(FILE))) {
			YamlEntry file = YamlEntry.read(dataFolder, FILE).allow("corrections");
			for (YamlEntry entry : file.entries("corrections")) {
				RulingReader.read(entry)
					.ifPresentOrElse(authors::add, () -> RedirectEntry.read(entry)
						.ifPresentOrElse(redirects::add, () -> papers.add(CorrectionEntry.of(entry))));
			}
		}
		return new CorrectionsFile(List.copyOf(papers), new AuthorRulings(authors), List.copyOf(redirects));
	}

}
