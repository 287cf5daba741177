package org.mlsyscatalog.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mlsyscatalog.DataFolderCopy;
import org.mlsyscatalog.catalog.CatalogFacts;
import org.mlsyscatalog.catalog.Papers;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** Whenever the process dies, the next one serves a whole catalog: the old or the new. */
class CrashIT extends OwnRuns {

	/**
	 * Every step, of every part: see {@code BuildStep}. The first load deletes nothing.
	 */
	private static final int STEPS_OF_A_FIRST_LOAD = 11;

	private static final int STEPS_OF_A_LATER_LOAD = 12;

	private static final long SEED_OF_MOMENTS = 20181207;

	/** How many, with {@code -Dcrash.moments=100}. */
	private static final int MOMENTS = Integer.getInteger("crash.moments", 10);

	private static final String NEW_PAPER = "**Zebra: A Brand New Paper**: Ada Lovelace (MIT)";

	@TempDir
	private static Path loaded;

	@Autowired
	private Papers papers;

	@TempDir
	private Path folder;

	private Run.Parts parts;

	private DataFolderCopy data;

	private Path state;

	@BeforeEach
	void prepareFolders() {
		this.parts = parts();
		this.data = DataFolderCopy.in(this.folder.resolve("data"));
		this.state = this.folder.resolve("state");
	}

	/** A whole catalog of 51 papers serves, and the data folder holds a new one since. */
	private void changeDataAfterALoad() throws IOException {
		Path kept = loaded.resolve("state");
		if (!Files.exists(kept.resolve("CURRENT"))) {
			Run.started(this.parts, this.data.root(), kept).close();
		}
		FileSystemUtils.copyRecursively(kept, this.state);
		this.data.addPaper(NEW_PAPER);
	}

	static IntStream stepsOfAFirstLoad() {
		return IntStream.rangeClosed(1, STEPS_OF_A_FIRST_LOAD);
	}

	static IntStream stepsOfALaterLoad() {
		return IntStream.rangeClosed(1, STEPS_OF_A_LATER_LOAD);
	}

	@ParameterizedTest
	@MethodSource("stepsOfAFirstLoad")
	void killedAtAnyStepOfTheFirstLoad(int step) throws Exception {
		assertThat(runUntil(step).waitFor()).as(output()).isEqualTo(CrashingCatalog.CRASHED);
		try (Run next = Run.resumed(this.parts, this.data.root(), this.state)) {
			if (next.status().serving().isPresent()) {
				expectWhole(next, 51);
			}
			next.load();
			expectWhole(next, 51);
		}
	}

	@ParameterizedTest
	@MethodSource("stepsOfALaterLoad")
	void killedAtAnyStepOfALaterLoad(int step) throws Exception {
		changeDataAfterALoad();
		assertThat(runUntil(step).waitFor()).as(output()).isEqualTo(CrashingCatalog.CRASHED);
		expectOldOrNewThenNew();
	}

	@Test
	void theseAreAllSteps() throws Exception {
		assertThat(runUntil(0).waitFor()).isZero();
		assertThat(reached()).hasSize(STEPS_OF_A_FIRST_LOAD);
		FileSystemUtils.deleteRecursively(this.state);
		changeDataAfterALoad();
		assertThat(runUntil(0).waitFor()).isZero();
		assertThat(reached()).hasSize(STEPS_OF_A_LATER_LOAD).last().asString().contains("OLD_DELETED");
	}

	@Test
	void killedAtRandomMoments() throws Exception {
		changeDataAfterALoad();
		Path before = this.folder.resolve("before");
		FileSystemUtils.copyRecursively(this.state, before);
		Process process = runUntil(0);
		waitForOutput(process, "reached DRAFT_CREATED");
		Instant start = Instant.now();
		waitForOutput(process, "reached OLD_DELETED");
		long took = Duration.between(start, Instant.now()).toMillis();
		process.waitFor();
		Random random = new Random(SEED_OF_MOMENTS);
		int survived = 0;
		System.out.println("Random moments from seed " + SEED_OF_MOMENTS + " within " + took + " ms");
		for (int moment = 0; moment < MOMENTS; moment++) {
			FileSystemUtils.deleteRecursively(this.state);
			FileSystemUtils.copyRecursively(before, this.state);
			long delay = random.nextLong(took);
			Process victim = runUntil(0);
			waitForOutput(victim, "reached DRAFT_CREATED");
			victim.waitFor(delay, TimeUnit.MILLISECONDS);
			victim.destroyForcibly().waitFor();
			System.out.println("Killed " + delay + " ms into a load; " + reached().size() + " steps were done");
			expectOldOrNewThenNew();
			survived++;
		}
		System.out.println(survived + " of " + MOMENTS + " kills left a whole catalog");
	}

	private void waitForOutput(Process process, String text) throws Exception {
		while (process.isAlive() && !output().contains(text)) {
			process.waitFor(5, TimeUnit.MILLISECONDS);
		}
		assertThat(output()).contains(text);
	}

	private void expectOldOrNewThenNew() {
		try (Run next = Run.resumed(this.parts, this.data.root(), this.state)) {
			assertThat(next.status().serving()).as("the old catalog is never lost").isPresent();
			expectWhole(next, next.papers() == 51 ? 51 : 52);
			next.load();
			expectWhole(next, 52);
		}
		try (Run after = Run.resumed(this.parts, this.data.root(), this.state)) {
			expectWhole(after, 52);
		}
	}

	private void expectWhole(Run run, int count) {
		run.reading(() -> {
			CatalogFacts facts = CatalogFacts.current();
			int more = count - 51;
			assertThat(List.of(facts.papers(), facts.authorships(), facts.authors())).containsExactly(51L + more,
					226L + more, 204L + more);
			assertThat(new TreeSet<>(this.parts.hits(""))).as("the index is that of the database")
				.isEqualTo(new TreeSet<>(this.papers.idsAfter("", 100)))
				.hasSize(count);
			assertThat(this.parts.hits("zebra")).hasSize(more);
			return true;
		});
	}

	private Process runUntil(int step) throws IOException {
		List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow(),
				"-XX:TieredStopAtLevel=1", "-Xshare:auto", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED",
				"-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
				CrashingCatalog.class.getName(), String.valueOf(step), "--catalog.data=" + this.data.root(),
				"--catalog.state=" + this.state, "--spring.main.web-application-type=none"));
		return new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(this.folder.resolve("output.txt").toFile())
			.start();
	}

	private String output() throws IOException {
		return Files.exists(this.folder.resolve("output.txt")) ? Files.readString(this.folder.resolve("output.txt"))
				: "";
	}

	private List<String> reached() throws IOException {
		return output().lines().filter((line) -> line.startsWith("reached ")).toList();
	}

}
