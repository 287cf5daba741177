package org.mlsyscatalog.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javax.sql.DataSource;

import com.sun.management.OperatingSystemMXBean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mlsyscatalog.SeedCatalog;
import org.mlsyscatalog.generation.Part;
import org.mlsyscatalog.ingest.RawBaseline.Took;
import org.mlsyscatalog.listing.CatalogDescription;
import org.mlsyscatalog.listing.ListingEntry;
import org.mlsyscatalog.search.PaperSearch;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * How long a large data folder takes to load, beside the same rows inserted by plain JDBC
 * and the same papers indexed by plain Lucene in the same run; see docs/PERFORMANCE.md.
 * Skipped unless the folder is given by -Dcatalog.corpus=FOLDER.
 */
class LoadBenchmark extends SeedCatalog {

	@Autowired
	private List<Part> allParts;

	@Autowired
	private DerivingCode code;

	@Autowired
	private PaperSearch search;

	@Autowired
	private DataSource leased;

	@TempDir
	private Path folder;

	private Path data;

	private Path state;

	private Run.Parts parts;

	/** Several copies of the corpus, each with editions of its own. */
	@BeforeEach
	void copyCorpus() throws IOException {
		String corpus = System.getProperty("catalog.corpus", "");
		assumeTrue(!corpus.isEmpty(), "no -Dcatalog.corpus=FOLDER");
		this.parts = new Run.Parts(this.allParts, this.code, this.search,
				Optional.ofNullable(System.getProperty("catalog.ror")).map(Path::of).orElse(null));
		this.data = Files.createDirectories(this.folder.resolve("data/listings")).getParent();
		this.state = this.folder.resolve("state");
		Files.copy(Path.of("data/institutions.yaml"), this.data.resolve("institutions.yaml"));
		int copies = Integer.getInteger("catalog.copies", 1);
		StringBuilder yaml = new StringBuilder("title: Benchmark\nlistings:\n");
		for (int copy = 1; copy <= copies; copy++) {
			for (ListingEntry entry : CatalogDescription.read(Path.of(corpus)).listings()) {
				String file = "listings/" + copy + "-" + Path.of(entry.file()).getFileName();
				Files.copy(Path.of(corpus).resolve(entry.file()), this.data.resolve(file));
				String venue = entry.venue() + ((copy > 1) ? " " + copy : "");
				yaml.append("  - {file: \"%s\", venue: \"%s\", name: \"%s\", year: %d}%n".formatted(file, venue,
						entry.name().replace("\"", ""), entry.year()));
			}
		}
		Files.writeString(this.data.resolve("catalog.yaml"), yaml);
	}

	@Test
	void loads() throws Exception {
		try (Run run = Run.resumed(this.parts, this.data, this.state)) {
			Took cold = load(run);
			System.out.printf(
					"%,d papers; %.2f ms of processor time a paper; database %,d MB, index %,d MB, drafts %,d MB;"
							+ " heap at most %,d MB%n",
					run.papers(), (double) cold.processors() / run.papers(), megabytes("generations", "database"),
					megabytes("generations", "index"), megabytes("drafts", ""), Runtime.getRuntime().maxMemory() >> 20);
			RawBaseline baseline = new RawBaseline(this.folder.resolve("raw"), this.leased);
			Took rows = run.reading(baseline::rows);
			report("plain JDBC, the same rows, constraints first", rows);
			Took documents = run.reading(() -> baseline.documents(this.search));
			report("plain Lucene, the same papers", documents);
			System.out.printf("cold load / (JDBC + Lucene): %.2f by the clock, %.2f in processor time%n",
					(double) cold.clock() / (rows.clock() + documents.clock()),
					(double) cold.processors() / (rows.processors() + documents.processors()));
			addALine();
			load(run);
			assertThat(run.hitsFor("zyxw")).hasSize(1);
		}
	}

	private void addALine() throws IOException {
		try (Stream<Path> listings = Files.list(this.data.resolve("listings"))) {
			Files.writeString(listings.sorted().findFirst().orElseThrow(),
					"\n**Zyxw: A Brand New Paper**: Ada Lovelace (MIT)\n", StandardOpenOption.APPEND);
		}
	}

	private static Took load(Run run) {
		OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
		long before = system.getProcessCpuTime();
		LoadReport loaded = run.load();
		Took took = new Took(loaded.took().toMillis(), (system.getProcessCpuTime() - before) / 1_000_000);
		report("load: " + loaded.summary(), took);
		assertThat(loaded.outcome()).isEqualTo(LoadReport.Outcome.PUBLISHED);
		return took;
	}

	private static void report(String what, Took took) {
		System.out.printf("%,8d ms by the clock, %,8d ms of processors: %s%n", took.clock(), took.processors(), what);
	}

	private long megabytes(String below, String part) throws IOException {
		try (Stream<Path> files = Files.walk(this.state.resolve(below))) {
			return files.filter(Files::isRegularFile)
				.filter((file) -> file.toString().contains(part))
				.mapToLong(LoadBenchmark::size)
				.sum() >> 20;
		}
	}

	private static long size(Path file) {
		try {
			return Files.size(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
