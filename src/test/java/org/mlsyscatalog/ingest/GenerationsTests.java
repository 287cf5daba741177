package org.mlsyscatalog.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mlsyscatalog.DataFolderCopy;
import org.mlsyscatalog.catalog.CatalogFacts;
import org.mlsyscatalog.generation.BuildStep;
import org.mlsyscatalog.generation.Manifest;
import org.mlsyscatalog.generation.NothingServedException;
import org.mlsyscatalog.generation.UnusableFolderException;

import org.springframework.boot.health.contributor.Status;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** How one state of the data folder follows another, whatever is wrong with either. */
class GenerationsTests extends OwnRuns {

	private static final String NEW_PAPER = "**Zebra: A Brand New Paper**: Ada Lovelace (MIT)";

	private static final String NEW_ID = "learningsys-2018-lovelace-zebra";

	/** The state folder after a load of the project's data, to start from in no time. */
	@TempDir
	private static Path loaded;

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

	private Run start() {
		return Run.started(this.parts, this.data.root(), this.state);
	}

	/** The catalog was started before, when the data folder was whole. */
	private void startOnce() throws IOException {
		Path kept = loaded.resolve("state");
		if (!Files.exists(kept.resolve("CURRENT"))) {
			Run.started(this.parts, this.data.root(), kept).close();
		}
		FileSystemUtils.copyRecursively(kept, this.state);
	}

	private Run startAgain() throws IOException {
		startOnce();
		return start();
	}

	private Path current() throws IOException {
		return this.state.resolve("generations").resolve(Files.readString(this.state.resolve("CURRENT")).strip());
	}

	private List<String> generationFolders() throws IOException {
		try (Stream<Path> folders = Files.list(this.state.resolve("generations"))) {
			return folders.map((path) -> path.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void unchangedDataIsNotLoadedAgain() throws Exception {
		startOnce();
		FileTime written = Files.getLastModifiedTime(current());
		try (Run run = Run.resumed(this.parts, this.data.root(), this.state)) {
			assertThat(run.papers()).isEqualTo(51);
			assertThat(run.load().outcome()).isEqualTo(LoadReport.Outcome.UNCHANGED);
			assertThat(run.steps()).isEmpty();
			assertThat(run.load().outcome()).isEqualTo(LoadReport.Outcome.UNCHANGED);
		}
		assertThat(Files.getLastModifiedTime(current())).isEqualTo(written);
	}

	@Test
	void changedDataIsLoadedAndTheOldGenerationGoes() throws Exception {
		try (Run run = startAgain()) {
			this.data.addPaper(NEW_PAPER);
			assertThat(run.load().outcome()).isEqualTo(LoadReport.Outcome.PUBLISHED);
			assertThat(run.papers()).isEqualTo(52);
			assertThat(run.hitsFor("zebra")).containsExactly(NEW_ID);
			assertThat(run.steps()).containsExactly(BuildStep.DRAFT_CREATED, BuildStep.PART_BUILT, BuildStep.PART_BUILT,
					BuildStep.PART_BUILT, BuildStep.VERIFIED, BuildStep.MANIFEST_WRITTEN, BuildStep.FORCED,
					BuildStep.RENAMED, BuildStep.POINTER_WRITTEN, BuildStep.CURRENT_MOVED, BuildStep.SWAPPED,
					BuildStep.OLD_DELETED);
		}
		assertThat(generationFolders()).containsExactly(current().getFileName().toString());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			catalog.yaml      | ML Systems Papers         | Another Title
			institutions.yaml | name: Smith College       | name: Smith's College
			corrections.yaml  | The spaces at the line    | The blanks at the line
			listings/learningsys-2018.txt | Fashionable   | Fashionable!
			""")
	void everyFileOfTheDataFolderCounts(String file, String from, String to) throws Exception {
		try (Run run = startAgain()) {
			this.data.replace(file, from, to);
			assertThat(run.load().outcome()).isEqualTo(LoadReport.Outcome.PUBLISHED);
		}
	}

	@Test
	void touchedOrHiddenFilesDoNotCount() throws Exception {
		try (Run run = startAgain()) {
			this.data.write(".listing.swp", "x");
			this.data.write("listings/learningsys-2018.txt~", "x");
			Files.setLastModifiedTime(this.data.root().resolve(DataFolderCopy.SEED), FileTime.fromMillis(0));
			assertThat(run.load().outcome()).isEqualTo(LoadReport.Outcome.UNCHANGED);
		}
	}

	@Test
	void theSameDataYieldsTheSameDigestWhereverItLies() throws Exception {
		DataFolderCopy elsewhere = DataFolderCopy.in(this.folder.resolve("elsewhere"));
		try (Run here = startAgain();
				Run there = Run.started(this.parts, elsewhere.root(), this.folder.resolve("other-state"))) {
			assertThat(there.status().serving().map(Manifest::digest))
				.isEqualTo(here.status().serving().map(Manifest::digest));
		}
	}

	/** Each breaks the data folder in another way. */
	enum Breakage {

		BINARY("listings/learningsys-2018.txt: is not a text file") {
			@Override
			void apply(DataFolderCopy data) {
				data.write(DataFolderCopy.SEED, new byte[] { (byte) 0x89, 'P', 'N', 'G', 0, 0, 1, 2 });
			}
		},
		MISSING("listings/learningsys-2018.txt: does not exist") {
			@Override
			void apply(DataFolderCopy data) {
				data.delete(DataFolderCopy.SEED);
			}
		},
		NO_PAPER("listings/learningsys-2018.txt:2: no paper found") {
			@Override
			void apply(DataFolderCopy data) {
				data.write(DataFolderCopy.SEED, "# nothing\nDear all, the list follows.\n");
			}
		},
		EMPTY("listings/learningsys-2018.txt: no paper found") {
			@Override
			void apply(DataFolderCopy data) {
				data.write(DataFolderCopy.SEED, "");
			}
		},
		BROKEN_CATALOG_YAML("catalog.yaml:4: is not valid YAML") {
			@Override
			void apply(DataFolderCopy data) {
				data.write("catalog.yaml", "title: x\nlistings:\n  - [file\n");
			}
		},
		UNKNOWN_SETTING("catalog.yaml:5: unknown key 'venu'") {
			@Override
			void apply(DataFolderCopy data) {
				data.replace("catalog.yaml", "venue:", "venu:");
			}
		},
		BROKEN_INSTITUTIONS("institutions.yaml:") {
			@Override
			void apply(DataFolderCopy data) {
				data.replace("institutions.yaml", "kind: nonprofit", "kind: charity");
			}
		},
		BROKEN_CORRECTIONS("corrections.yaml:") {
			@Override
			void apply(DataFolderCopy data) {
				data.replace("corrections.yaml", "field: title", "field: tittle");
			}
		};

		private final String told;

		Breakage(String told) {
			this.told = told;
		}

		abstract void apply(DataFolderCopy data);

	}

	@ParameterizedTest
	@EnumSource(Breakage.class)
	void brokenDataLeavesTheLastGoodCatalogServing(Breakage breakage) throws Exception {
		try (Run run = startAgain()) {
			Optional<Manifest> before = run.status().serving();
			assertThat(run.health().getStatus()).isEqualTo(Status.UP);
			breakage.apply(this.data);

			assertThat(run.load().outcome()).isEqualTo(LoadReport.Outcome.REFUSED);
			assertThat(run.status().serving()).isEqualTo(before);
			assertThat(run.status().loading()).isFalse();
			assertThat(run.papers()).isEqualTo(51);
			assertThat(run.hitsFor("deequ")).hasSize(1);
			assertThat(run.failures()).singleElement().asString().startsWith(breakage.told);
			assertThat(run.health().getStatus()).isEqualTo(CatalogHealth.DEGRADED);
			assertThat(run.health().getDetails().get("failures")).asString().contains(breakage.told);

			this.data.repair();
			assertThat(run.load().outcome()).isEqualTo(LoadReport.Outcome.UNCHANGED);
			assertThat(run.health().getStatus()).isEqualTo(Status.UP);
			assertThat(run.failures()).isEmpty();
		}
		assertThat(generationFolders()).hasSize(1);
	}

	@Test
	void brokenDataAtStartLeavesTheLastGoodCatalogServing() throws Exception {
		startOnce();
		Breakage.BINARY.apply(this.data);
		try (Run run = start()) {
			assertThat(run.papers()).isEqualTo(51);
			assertThat(run.health().getStatus()).isEqualTo(CatalogHealth.DEGRADED);
			assertThat(run.failures()).hasSize(1);
			this.data.repair();
			this.data.addPaper(NEW_PAPER);
			assertThat(run.load().outcome()).isEqualTo(LoadReport.Outcome.PUBLISHED);
			assertThat(run.papers()).isEqualTo(52);
			assertThat(run.health().getStatus()).isEqualTo(Status.UP);
		}
	}

	private void addSecondListing() {
		this.data.append("catalog.yaml", """
				  - file: listings/second.txt
				    venue: LearningSys
				    name: The second one
				    year: 2019
				""");
	}

	@Test
	void withNoGoodCatalogTheRestIsServed() throws Exception {
		addSecondListing();
		try (Run run = start()) {
			assertThat(run.papers()).isEqualTo(51);
			assertThat(run.status().degraded()).isTrue();
			assertThat(run.failures()).containsExactly("listings/second.txt: does not exist");
			assertThat(run.health().getStatus()).isEqualTo(CatalogHealth.DEGRADED);
		}
		try (Run again = start()) {
			assertThat(again.papers()).isEqualTo(51);
			assertThat(again.failures()).as("remembered over a restart").hasSize(1);
			assertThat(again.health().getStatus()).isEqualTo(CatalogHealth.DEGRADED);
			this.data.write("listings/second.txt", NEW_PAPER);
			assertThat(again.load().outcome()).isEqualTo(LoadReport.Outcome.PUBLISHED);
			assertThat(again.papers()).isEqualTo(52);
			assertThat(again.health().getStatus()).isEqualTo(Status.UP);
		}
	}

	@Test
	void aWholeCatalogIsNotReplacedByPartOfAnother() throws Exception {
		try (Run run = startAgain()) {
			addSecondListing();
			assertThat(run.load().outcome()).isEqualTo(LoadReport.Outcome.REFUSED);
			assertThat(run.papers()).isEqualTo(51);
			assertThat(run.failures()).containsExactly("listings/second.txt: does not exist");
		}
	}

	@ParameterizedTest
	@EnumSource(Breakage.class)
	void withNothingToServeThatIsSaid(Breakage breakage) throws Exception {
		breakage.apply(this.data);
		try (Run run = start()) {
			assertThat(run.status().serving()).isEmpty();
			assertThat(run.health().getStatus()).isEqualTo(Status.DOWN);
			assertThat(run.failures()).singleElement().asString().startsWith(breakage.told);
			assertThatExceptionOfType(NothingServedException.class).isThrownBy(run::papers);
			this.data.repair();
			run.load();
			assertThat(run.papers()).isEqualTo(51);
			assertThat(run.health().getStatus()).isEqualTo(Status.UP);
		}
	}

	@Test
	void readersKeepTheirGenerationDuringASwap() throws Exception {
		CountDownLatch reading = new CountDownLatch(1);
		CountDownLatch swapped = new CountDownLatch(1);
		try (Run run = startAgain(); ExecutorService readers = Executors.newSingleThreadExecutor()) {
			Path old = current();
			Future<List<Object>> earlier = readers.submit(() -> run.generations().<List<Object>, Exception>read(() -> {
				reading.countDown();
				swapped.await();
				return List.of(CatalogFacts.current().papers(), find("zebra"), find("deequ"));
			}));
			reading.await();
			this.data.addPaper(NEW_PAPER);
			run.load();

			assertThat(run.papers()).isEqualTo(52);
			assertThat(run.hitsFor("zebra")).containsExactly(NEW_ID);
			assertThat(old).as("still read from").isDirectory();
			assertThat(run.steps()).doesNotContain(BuildStep.OLD_DELETED);
			swapped.countDown();
			assertThat(earlier.get()).containsExactly(51L, List.of(), List.of("learningsys-2018-schelter-deequ"));
			assertThat(old).as("read by nobody").doesNotExist();
		}
	}

	private List<String> find(String text) {
		return this.parts.hits(text);
	}

	@Test
	void dataThatIsTakenBackServesAgainWhileSomebodyStillReadsItsFormerGeneration() throws Exception {
		try (Run run = startAgain()) {
			long seen = run.generations().<Long, Exception>read(() -> {
				this.data.addPaper(NEW_PAPER);
				inAnotherThread(run::load);
				this.data.repair();
				inAnotherThread(run::load);
				return CatalogFacts.current().papers() + find("deequ").size();
			});
			assertThat(seen).isEqualTo(52);
			assertThat(run.papers()).isEqualTo(51);
			assertThat(run.hitsFor("deequ")).hasSize(1);
		}
		try (Run again = Run.resumed(this.parts, this.data.root(), this.state)) {
			assertThat(again.papers()).isEqualTo(51);
		}
	}

	/** A reader's lease is its thread's; loads run on a thread of their own. */
	private static void inAnotherThread(Runnable work) throws InterruptedException {
		Thread thread = new Thread(work);
		thread.start();
		thread.join();
	}

	@ParameterizedTest
	@ValueSource(strings = { "missing", "empty", "truncated", "flipped", "foreign", "names missing" })
	void anIndexThatCannotBeTrustedIsRebuiltFromTheDatabase(String damage) throws Exception {
		startOnce();
		Path generation = current();
		Path database = generation.resolve("database/catalog.mv.db");
		FileTime written = Files.getLastModifiedTime(database);
		damage(generation.resolve("index"), damage);
		try (Run run = Run.resumed(this.parts, this.data.root(), this.state)) {
			assertThat(run.papers()).isEqualTo(51);
			assertThat(run.hitsFor("")).hasSize(51);
			assertThat(run.hitsFor("deequ")).containsExactly("learningsys-2018-schelter-deequ");
			assertThat(run.steps()).isEmpty();
			assertThat(run.load().outcome()).isEqualTo(LoadReport.Outcome.UNCHANGED);
			assertThat(run.health().getStatus()).isEqualTo(Status.UP);
		}
		assertThat(Files.getLastModifiedTime(database)).isEqualTo(written);
		assertThat(current()).isEqualTo(generation);
	}

	private void damage(Path index, String damage) throws IOException {
		switch (damage) {
			case "missing" -> FileSystemUtils.deleteRecursively(index);
			case "names missing" -> FileSystemUtils.deleteRecursively(index.resolve("names"));
			case "empty" -> {
				for (Path file : files(index)) {
					Files.write(file, new byte[0]);
				}
			}
			case "truncated" -> {
				Path file = largest(index);
				byte[] content = Files.readAllBytes(file);
				Files.write(file, Arrays.copyOf(content, content.length / 2));
			}
			case "flipped" -> flip(largest(index), 0.5);
			case "foreign" -> {
				DataFolderCopy other = DataFolderCopy.in(this.folder.resolve("other-data"));
				other.addPaper(NEW_PAPER);
				Path otherState = this.folder.resolve("other-state");
				Run.started(this.parts, other.root(), otherState).close();
				String digest = Files.readString(otherState.resolve("CURRENT")).strip();
				FileSystemUtils.deleteRecursively(index);
				FileSystemUtils.copyRecursively(otherState.resolve("generations").resolve(digest).resolve("index"),
						index);
			}
			default -> throw new IllegalArgumentException(damage);
		}
	}

	private static List<Path> files(Path folder) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			return all.filter(Files::isRegularFile).sorted().toList();
		}
	}

	private static Path largest(Path folder) throws IOException {
		Path largest = files(folder).getFirst();
		for (Path file : files(folder)) {
			largest = (Files.size(file) > Files.size(largest)) ? file : largest;
		}
		return largest;
	}

	private static void flip(Path file, double where) throws IOException {
		byte[] content = Files.readAllBytes(file);
		content[(int) ((content.length - 1) * where)] ^= 0x10;
		Files.write(file, content);
	}

	@ParameterizedTest
	@ValueSource(strings = { "missing", "empty", "truncated", "not a database", "flipped" })
	void aDamagedDatabaseIsBuiltAgainFromTheDataFolder(String damage) throws Exception {
		startOnce();
		Path database = current().resolve("database/catalog.mv.db");
		byte[] content = Files.readAllBytes(database);
		switch (damage) {
			case "missing" -> Files.delete(database);
			case "empty" -> Files.write(database, new byte[0]);
			case "truncated" -> Files.write(database, Arrays.copyOf(content, content.length / 2));
			case "flipped" -> flip(database, 0.5);
			default -> Files.writeString(database, damage.repeat(1000));
		}
		try (Run run = start()) {
			assertThat(run.papers()).isEqualTo(51);
			assertThat(run.hitsFor("")).hasSize(51);
			assertThat(run.steps()).contains(BuildStep.SWAPPED);
			assertThat(run.health().getStatus()).isEqualTo(Status.UP);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "garbage", "../../etc", "00000000000000000000000000000000", "\0\0\0" })
	void aPointerThatLeadsNowhereIsReplaced(String pointer) throws Exception {
		startOnce();
		String digest = current().getFileName().toString();
		Files.writeString(this.state.resolve("CURRENT"), pointer);
		try (Run run = start()) {
			assertThat(run.papers()).isEqualTo(51);
		}
		assertThat(current()).hasFileName(digest);
		assertThat(generationFolders()).containsExactly(digest);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "{}", "[]", "null", "{\"digest\":\"00000000000000000000000000000000\"}" })
	void aGenerationWithoutItsManifestIsBuiltAgain(String manifest) throws Exception {
		startOnce();
		Files.writeString(current().resolve("generation.json"), manifest);
		try (Run run = start()) {
			assertThat(run.papers()).isEqualTo(51);
			assertThat(run.health().getStatus()).isEqualTo(Status.UP);
		}
	}

	@Test
	void leftOverDraftsAndFormerGenerationsAreDeletedAtStart() throws Exception {
		startOnce();
		String digest = current().getFileName().toString();
		Path generations = this.state.resolve("generations");
		Files.createDirectories(generations.resolve(digest + ".building/database"));
		Files.writeString(generations.resolve(digest + ".building/database/catalog.mv.db"), "half");
		Files.createDirectories(generations.resolve("11111111111111111111111111111111/index"));
		Files.writeString(this.state.resolve("CURRENT.new"), "11111111111111111111111111111111\n");
		try (Run run = start()) {
			assertThat(run.papers()).isEqualTo(51);
			assertThat(generationFolders()).containsExactly(digest);
		}
	}

	@Test
	void oneStateFolderServesOneProcess() throws Exception {
		try (Run run = startAgain()) {
			assertThatExceptionOfType(UnusableFolderException.class).isThrownBy(this::start)
				.withMessageContaining(this.state.toString())
				.withMessageContaining("in use by another running catalog")
				.satisfies((ex) -> assertThat(ex.remedy()).contains("--catalog.state="));
			assertThat(run.papers()).isEqualTo(51);
		}
		start().close();
	}

	@Test
	void anEmptyStateFolderLosesNothing() throws Exception {
		startOnce();
		String digest = current().getFileName().toString();
		FileSystemUtils.deleteRecursively(this.state);
		start().close();
		assertThat(current()).hasFileName(digest);
	}

}
