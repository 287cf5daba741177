package org.mlsyscatalog.copy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CopyFolderTests {

	@TempDir
	private Path parent;

	@Test
	void theFormerCopyStaysUntilTheNextOneIsPublished() throws IOException {
		Path place = published("first");
		CopyFolder next = CopyFolder.at(place);
		Files.writeString(next.fileFor("papers/a/index.html"), "second");
		assertThat(place.resolve("index.html")).hasContent("first");
		next.publish();
		assertThat(place.resolve("papers/a/index.html")).hasContent("second");
		assertThat(place.resolve("index.html")).doesNotExist();
		assertThat(entries(this.parent)).containsExactly("site");
	}

	@Test
	void aCopyThatFailsLeavesNoTrace() throws IOException {
		Path place = published("first");
		CopyFolder next = CopyFolder.at(place);
		Files.writeString(next.fileFor("index.html"), "second");
		next.discard();
		assertThat(place.resolve("index.html")).hasContent("first");
		assertThat(entries(this.parent)).containsExactly("site");
	}

	@Test
	void whatAHostWantsBesideTheSiteIsKept() throws IOException {
		Path place = published("first");
		Files.writeString(Files.createDirectories(place.resolve(".git")).resolve("HEAD"), "ref: refs/heads/main");
		Files.writeString(place.resolve("CNAME"), "papers.example.org");
		CopyFolder next = CopyFolder.at(place);
		Files.writeString(next.fileFor(CopyFolder.MARK), "{}");
		next.publish();
		assertThat(entries(place)).containsExactly(".git", "CNAME", "copy.json");
		assertThat(place.resolve(".git/HEAD")).hasContent("ref: refs/heads/main");
	}

	@Test
	void aFolderOfSomebodyElseIsRefused() throws IOException {
		Files.writeString(this.parent.resolve("thesis.tex"), "years of work");
		assertThatExceptionOfType(CopyException.class).isThrownBy(() -> CopyFolder.at(this.parent))
			.withMessageContaining("is not empty and holds no static copy of a catalog (it has thesis.tex)");
		assertThat(this.parent.resolve("thesis.tex")).hasContent("years of work");
	}

	@Test
	void aFileIsNoFolder() throws IOException {
		Path file = Files.writeString(this.parent.resolve("site"), "text");
		assertThatExceptionOfType(CopyException.class).isThrownBy(() -> CopyFolder.at(file))
			.withMessageContaining("is a file; give a folder");
	}

	@Test
	void nothingIsWrittenOutsideOfIt() throws IOException {
		CopyFolder folder = CopyFolder.at(this.parent.resolve("site"));
		assertThatExceptionOfType(CopyException.class).isThrownBy(() -> folder.fileFor("../outside.html"));
	}

	private Path published(String text) throws IOException {
		CopyFolder folder = CopyFolder.at(this.parent.resolve("site"));
		Files.writeString(folder.fileFor("index.html"), text);
		Files.writeString(folder.fileFor(CopyFolder.MARK), "{}");
		folder.publish();
		return folder.place();
	}

	private static Stream<String> entries(Path folder) throws IOException {
		try (Stream<Path> entries = Files.list(folder)) {
			return entries.map((entry) -> entry.getFileName().toString()).sorted().toList().stream();
		}
	}

}
