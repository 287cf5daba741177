package org.mlsyscatalog.identity;

import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** A registry as large as the whole of ROR, made of the part that is at hand. */
class RegistrySizeBenchmark {

	private static final Path ROR = Path.of(System.getProperty("catalog.shared", "../shared"))
		.resolve("data/ror-subset-v2.json.gz");

	private static final int RECORDS = 110_000;

	private static final String START = "{\"id\":\"https://ror.org/";

	@TempDir
	private Path folder;

	@Test
	void aHundredAndTenThousandRecordsAreLoaded() throws Exception {
		assumeTrue(Files.exists(ROR),
				() -> "no " + ROR.toAbsolutePath() + ": give its folder by -Dcatalog.shared=FOLDER");
		Path large = large();
		long heapBefore = usedHeap();
		long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		InstitutionRegistry registry = InstitutionRegistry.read(Path.of("data"), Optional.of(large));
		AffiliationResolver resolver = new AffiliationResolver(registry);
		double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
		long megabytes = (usedHeap() - heapBefore) / 1_000_000;
		AffiliationBenchmark.print("%d institutions: %.1f s of one core, %d MB, cycles %s%n", registry.entries().size(),
				seconds, megabytes, registry.cycles());
		assertThat(resolver.resolve("MIT")).isNotEmpty();
		assertThat(registry.cycles()).isNotEmpty();
		assertThat(megabytes).isLessThan(400);
	}

	private Path large() throws Exception {
		String text;
		try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(ROR))) {
			text = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
		}
		String[] records = text.substring(1, text.length() - 1).split(",(?=\\{\"id\":\"https://ror\\.org/)");
		Path large = this.folder.resolve("ror.json.gz");
		try (Writer out = new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(large)),
				StandardCharsets.UTF_8)) {
			for (int number = 0; number < RECORDS; number++) {
				int copy = number / records.length;
				String record = records[number % records.length];
				out.write((number == 0) ? "[" : ",");
				out.write((copy == 0) ? record : record.replace("https://ror.org/", "https://ror.org/" + copy)
					.replace("\"value\":\"", "\"value\":\"Number " + copy + " "));
			}
			out.write("]");
		}
		assertThat(text).startsWith("[" + START);
		return large;
	}

	private static long usedHeap() {
		System.gc();
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}

}
