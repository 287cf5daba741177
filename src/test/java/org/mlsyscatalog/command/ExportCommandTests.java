package org.mlsyscatalog.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mlsyscatalog.MlsysCatalog;

import static org.assertj.core.api.Assertions.assertThat;

/** What is refused before anything is started; CopiedCrawlIT has what is written. */
class ExportCommandTests {

	private final StringWriter err = new StringWriter();

	private final StringWriter out = new StringWriter();

	@TempDir
	private Path folder;

	@Test
	void anAddressHasToBeOneOfTheWeb() {
		assertThat(run("export", this.folder.resolve("site").toString(), "--url=papers.example.org")).isEqualTo(2);
		assertThat(this.err.toString())
			.contains("--url has to be a web address such as https://example.org/papers, not papers.example.org");
	}

	@Test
	void aMisspeltOptionIsNotTakenForASetting() {
		assertThat(run("export", this.folder.resolve("site").toString(), "--ulr=https://example.org")).isEqualTo(2);
		assertThat(this.err.toString()).contains("Unknown option: --ulr=https://example.org");
	}

	@Test
	void withoutAFolderTheUsageIsShown() {
		assertThat(run("export")).isEqualTo(2);
		assertThat(this.err.toString()).contains("Missing required parameter: 'DIR'").contains("--file-links");
	}

	@Test
	void aFolderOfSomebodyElseIsRefusedAtOnce() throws IOException {
		Files.writeString(this.folder.resolve("thesis.tex"), "years of work");
		assertThat(run("export", this.folder.toString())).isEqualTo(2);
		assertThat(this.err.toString()).contains("is not empty and holds no static copy of a catalog");
		assertThat(this.folder.resolve("thesis.tex")).exists();
	}

	private int run(String... args) {
		return Commands.run(MlsysCatalog.class, new PrintWriter(this.out, true), new PrintWriter(this.err, true), args);
	}

}
