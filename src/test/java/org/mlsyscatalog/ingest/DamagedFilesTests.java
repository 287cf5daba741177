package org.mlsyscatalog.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mlsyscatalog.DataFolderCopy;
import org.mlsyscatalog.catalog.CatalogRegistry;
import org.mlsyscatalog.generation.BuildStep;
import org.mlsyscatalog.identity.Slug;

import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** Every file of the state folder, damaged in every way between two runs. */
@ExtendWith(OutputCaptureExtension.class)
class DamagedFilesTests extends OwnRuns {

	@TempDir
	private static Path loaded;

	@TempDir
	private Path folder;

	private Run.Parts parts;

	private DataFolderCopy data;

	private Path state;

	/** What can have become of a file. */
	enum Damage {

		TRUNCATED {
			@Override
			void apply(Path file) throws IOException {
				byte[] content = Files.readAllBytes(file);
				Files.write(file, Arrays.copyOf(content, content.length / 2));
			}
		},
		EMPTIED {
			@Override
			void apply(Path file) throws IOException {
				Files.write(file, new byte[0]);
			}
		},
		FLIPPED {
			@Override
			void apply(Path file) throws IOException {
				byte[] content = Files.readAllBytes(file);
				content[content.length / 2] ^= 0x10;
				Files.write(file, content);
			}
		},
		DELETED {
			@Override
			void apply(Path file) throws IOException {
				Files.delete(file);
			}
		};

		abstract void apply(Path file) throws IOException;

	}

	@BeforeEach
	void loadOnce() {
		this.parts = parts();
		this.data = DataFolderCopy.in(this.folder.resolve("data"));
		this.state = this.folder.resolve("state");
		if (!Files.exists(loaded.resolve("CURRENT"))) {
			Run.started(this.parts, this.data.root(), loaded).close();
		}
	}

	/** The files of a folder by their paths inside it, each with the digest of it. */
	private static Map<String, String> digests(Path root) {
		try (Stream<Path> all = Files.walk(root)) {
			Map<String, String> digests = new TreeMap<>();
			for (Path file : all.filter(Files::isRegularFile).toList()) {
				digests.put(root.relativize(file).toString(), Slug.digest(Arrays.toString(Files.readAllBytes(file))));
			}
			return digests;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<String> files(String part) throws IOException {
		return digests(loaded).keySet().stream().filter((file) -> file.contains(part)).toList();
	}

	private void damage(Damage damage, String file) throws IOException {
		FileSystemUtils.deleteRecursively(this.state);
		FileSystemUtils.copyRecursively(loaded, this.state);
		damage.apply(this.state.resolve(file));
	}

	private void expectWhole(Run run, String what) {
		assertThat(run.papers()).as(what).isEqualTo(51);
		assertThat(run.hitsFor("")).as(what).hasSize(51);
		assertThat(run.hitsFor("deequ")).as(what).containsExactly("learningsys-2018-schelter-deequ");
		assertThat(run.reading(() -> CatalogRegistry.current().resolver().resolve("UC Berkeley"))).as(what)
			.isNotEmpty();
		assertThat(run.health().getStatus()).as(what).isEqualTo(Status.UP);
	}

	/** An index is built again from the database, without a look at the data folder. */
	@ParameterizedTest
	@EnumSource(Damage.class)
	void anyFileOfTheIndex(Damage damage, CapturedOutput output) throws Exception {
		List<String> files = files("/index/").stream().filter((file) -> !file.endsWith("write.lock")).toList();
		assertThat(files).hasSizeGreaterThan(6);
		for (String file : files) {
			damage(damage, file);
			try (Run run = Run.resumed(this.parts, this.data.root(), this.state)) {
				expectWhole(run, file);
				assertThat(run.steps()).as(file).isEmpty();
			}
		}
		assertThat(output.getOut().lines().filter((line) -> line.contains("The index cannot be used (")))
			.hasSameSizeAs(files)
			.allMatch((line) -> line.contains("; rebuilding it"));
		assertThat(output).doesNotContain("\tat ", "stack_trace");
	}

	/** The database and the registry are built again from the data folder. */
	@ParameterizedTest
	@EnumSource(Damage.class)
	void anyFileOfTheDatabaseOrTheRegistry(Damage damage, CapturedOutput output) throws Exception {
		Map<String, String> before = digests(this.data.root());
		List<String> files = Stream.concat(files("/database/").stream(), files("/registry/").stream()).toList();
		assertThat(files).hasSize(4);
		for (String file : files) {
			damage(damage, file);
			try (Run run = Run.started(this.parts, this.data.root(), this.state)) {
				expectWhole(run, file);
				assertThat(run.steps()).as(file).contains(BuildStep.SWAPPED);
			}
		}
		assertThat(output.getOut().lines().filter((line) -> line.contains("of the last generation cannot be used (")))
			.hasSameSizeAs(files)
			.allMatch((line) -> line.contains("; building a new generation"));
		assertThat(output).doesNotContain("\tat ", "stack_trace");
		assertThat(digests(this.data.root())).isEqualTo(before);
	}

	@ParameterizedTest
	@EnumSource(Damage.class)
	void thePointerOrTheManifest(Damage damage, CapturedOutput output) throws Exception {
		for (String file : Stream.concat(files("CURRENT").stream(), files("generation.json").stream()).toList()) {
			damage(damage, file);
			try (Run run = Run.started(this.parts, this.data.root(), this.state)) {
				expectWhole(run, file);
			}
		}
		assertThat(output).doesNotContain("\tat ", "stack_trace");
		if (damage == Damage.EMPTIED) {
			assertThat(output).contains("CURRENT names no generation; building a new one",
					"has no manifest that can be read; building a new one");
		}
	}

	/** Drafts that are damaged are made again from their listings. */
	@ParameterizedTest
	@EnumSource(Damage.class)
	void theDraftsOfAListing(Damage damage) throws Exception {
		String drafts = files("drafts/").getFirst();
		damage(damage, drafts);
		Files.delete(this.state.resolve("CURRENT"));
		try (Run run = Run.started(this.parts, this.data.root(), this.state)) {
			expectWhole(run, drafts);
		}
		assertThat(digests(this.state)).containsEntry(drafts, digests(loaded).get(drafts));
	}

	/** A disk that goes bad under the running site. */
	@ParameterizedTest
	@EnumSource(value = Damage.class, names = { "FLIPPED", "DELETED" })
	void whatServesIsBuiltAgainOnceAnAnswerFailed(Damage damage, CapturedOutput output) throws Exception {
		for (String part : List.of("/index/papers/_0.cfs", "/database/catalog.mv.db", "/registry/institutions")) {
			FileSystemUtils.deleteRecursively(this.state);
			FileSystemUtils.copyRecursively(loaded, this.state);
			try (Run run = Run.resumed(this.parts, this.data.root(), this.state)) {
				Path file = this.state.resolve(files(part).getFirst());
				// Replaced, not written over: what is mapped cannot be cut short.
				Path damaged = Files.copy(file, file.resolveSibling("damaged"));
				damage.apply(damaged);
				Files.delete(file);
				if (Files.exists(damaged)) {
					Files.move(damaged, file);
				}
				run.repair();
				expectWhole(run, part);
				assertThat(run.steps()).as(part).contains(BuildStep.SWAPPED);
				run.repair();
				assertThat(run.steps()).as("nothing is wrong any more").isEmpty();
			}
		}
		assertThat(output).contains("What serves was damaged on disk: {index=",
				"What serves was damaged on disk: {database=", "look at the disk of the state folder");
	}

	/** Somebody broke the data folder too: what is left is served, or that is said. */
	@ParameterizedTest
	@ValueSource(strings = { "/index/papers/", "/index/names/" })
	void anIndexIsBuiltAgainThoughTheDataFolderIsBroken(String index) throws Exception {
		damage(Damage.FLIPPED, files(index).getFirst());
		this.data.write(DataFolderCopy.SEED, "Dear all,\n");
		try (Run run = Run.started(this.parts, this.data.root(), this.state)) {
			assertThat(run.hitsFor("")).hasSize(51);
			assertThat(run.health().getStatus()).isEqualTo(CatalogHealth.DEGRADED);
		}
	}

	@Test
	void allFilesOfTheStateFolderAreKnownHere() {
		assertThat(digests(loaded).keySet().stream().map((file) -> file.replaceFirst("[0-9a-f]{32,}", "…")))
			.allMatch((file) -> file.matches(
					"CURRENT|lock|drafts/…|generations/…/(generation.json|(database|registry|index/papers|index/names)/[^/]+)"));
	}

}
