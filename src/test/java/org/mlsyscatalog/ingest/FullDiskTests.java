package org.mlsyscatalog.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mlsyscatalog.DataFolderCopy;
import org.mlsyscatalog.SmallDisk;
import org.mlsyscatalog.generation.UnusableFolderException;

import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A state folder on a disk that is full or read-only. */
@ExtendWith(OutputCaptureExtension.class)
class FullDiskTests extends OwnRuns {

	@TempDir
	private Path folder;

	private Run.Parts parts;

	private DataFolderCopy data;

	private Path root;

	private SmallDisk disk;

	@BeforeEach
	void prepareDisk() throws IOException {
		this.parts = parts();
		this.data = DataFolderCopy.in(this.folder.resolve("data"));
		this.root = Files.createDirectory(this.folder.resolve("disk"));
		this.disk = SmallDisk.in(this.root, 32);
	}

	@AfterEach
	void takeDiskAway() {
		if (this.disk != null) {
			this.disk.close();
		}
	}

	private Path state() {
		return this.root.resolve("state");
	}

	private List<String> leftOver() throws IOException {
		try (Stream<Path> all = Files.walk(this.root)) {
			return all.map((file) -> file.getFileName().toString())
				.filter((name) -> name.endsWith(".building") || name.endsWith(".new"))
				.toList();
		}
	}

	/** From room for nothing to room for nearly all of another generation. */
	@ParameterizedTest
	@ValueSource(ints = { 0, 64, 512, 2048 })
	void theLastGoodCatalogServesWhileTheDiskIsFull(int kilobytes, CapturedOutput output) throws Exception {
		try (Run run = Run.started(this.parts, this.data.root(), state())) {
			this.data.addPaper("**Zebra: A Brand New Paper**: Ada Lovelace (MIT)");
			this.disk.leaveRoomFor(kilobytes << 10);
			for (int attempt = 0; attempt < 2; attempt++) {
				LoadReport.Outcome outcome = run.load().outcome();
				if (outcome == LoadReport.Outcome.REFUSED) {
					assertThat(run.papers()).isEqualTo(51);
					assertThat(run.hitsFor("deequ")).hasSize(1);
					assertThat(run.health().getStatus()).isEqualTo(CatalogHealth.DEGRADED);
					assertThat(run.failures()).singleElement()
						.asString()
						.contains("The disk of the state folder '" + state() + "' is full", "MB left", "make room",
								"--catalog.state=FOLDER");
					assertThat(output).contains("is full (", "the last good catalog goes on serving")
						.doesNotContain("\tat ");
				}
				assertThat(leftOver()).isEmpty();
			}
			this.disk.leaveRoomFor(16 << 20);
			run.load();
			assertThat(run.papers()).isEqualTo(52);
			assertThat(run.hitsFor("zebra")).hasSize(1);
			assertThat(run.health().getStatus()).isEqualTo(Status.UP);
		}
	}

	@Test
	void aFirstLoadThatFindsNoRoomSaysSoAndSucceedsWithRoom(CapturedOutput output) throws Exception {
		this.disk.leaveRoomFor(100 << 10);
		try (Run run = Run.started(this.parts, this.data.root(), state())) {
			assertThat(run.status().serving()).isEmpty();
			assertThat(run.failures()).singleElement().asString().contains("is full", "--catalog.state=FOLDER");
			assertThat(output).contains("there is no earlier catalog to serve").doesNotContain("\tat ");
			this.disk.leaveRoomFor(16 << 20);
			run.load();
			assertThat(run.papers()).isEqualTo(51);
		}
	}

	@Test
	void aStateFolderThatBecomesReadOnly(CapturedOutput output) throws Exception {
		try (Run run = Run.started(this.parts, this.data.root(), state())) {
			this.data.addPaper("**Zebra: A Brand New Paper**: Ada Lovelace (MIT)");
			this.disk.whileReadOnly(state().resolve("generations"), () -> {
				assertThat(run.load().outcome()).isEqualTo(LoadReport.Outcome.REFUSED);
				assertThat(run.papers()).isEqualTo(51);
				assertThat(run.failures()).singleElement()
					.asString()
					.contains("its file system is read-only: make it writable", "--catalog.state=FOLDER");
			});
			assertThat(output).doesNotContain("\tat ");
			run.load();
			assertThat(run.papers()).isEqualTo(52);
		}
	}

	@Test
	void aStateFolderThatIsReadOnlyAtStart() throws Exception {
		this.disk.makeReadOnly();
		assertThatExceptionOfType(UnusableFolderException.class)
			.isThrownBy(() -> Run.started(this.parts, this.data.root(), state()))
			.withMessageContaining("The state folder '" + state() + "' cannot be written")
			.satisfies((ex) -> assertThat(ex.remedy()).contains("--catalog.state=FOLDER"));
	}

}
