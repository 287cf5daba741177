package org.mlsyscatalog.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.mlsyscatalog.catalog.Author;
import org.mlsyscatalog.catalog.AuthorVariant;
import org.mlsyscatalog.identity.AuthorRulings;
import org.mlsyscatalog.identity.InstitutionRegistry;
import org.mlsyscatalog.listing.CatalogDescription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Who is who in the seed and, with {@code -Dcatalog.corpus=FOLDER}, in a large catalog:
 * how many merges, by which evidence, and a sample to be read over by eye.
 */
class AuthorBenchmark {

	private static final int SAMPLE = 50;

	private static final long SEED = 20181207;

	@Test
	void seed() throws Exception {
		tell(Path.of("data"));
	}

	@Test
	void corpus() throws Exception {
		Path corpus = Path.of(System.getProperty("catalog.corpus", "../shared/corpus"));
		assumeTrue(Files.exists(corpus.resolve("catalog.yaml")));
		tell(corpus);
	}

	private static void tell(Path folder) throws Exception {
		InstitutionRegistry registry = InstitutionRegistry.read(Path.of("data"));
		DataReading reading = new DataReading(folder, CatalogDescription.read(folder), registry,
				new CorrectionsFile(List.of(), AuthorRulings.none(), List.of()), List.of(), List.of());
		CatalogAssembly catalog = new CatalogAssembly(reading,
				new DraftKeys(new DataFolder(folder, Optional.empty()), "benchmark"), DraftStore.inMemory(),
				Progress.untold());
		List<String> merges = new ArrayList<>();
		TreeMap<String, Integer> evidence = new TreeMap<>();
		int[] flagged = { 0 };
		catalog.forEachAuthor((author) -> {
			flagged[0] += author.maybeSeveral() ? 1 : 0;
			for (AuthorVariant variant : author.joinedVariants()) {
				String reason = Objects.requireNonNull(variant.reason());
				evidence.merge(kind(reason), 1, Integer::sum);
				merges.add(line(author, variant, reason));
			}
		});
		Collections.sort(merges);
		Collections.shuffle(merges, new Random(SEED));
		System.out.printf(
				"%s: %,d papers, %,d authorships, %,d authors, identified in %,d ms; %,d spellings merged %s; %,d flagged%n",
				folder, catalog.papers(), catalog.authorships(), catalog.authors(), catalog.identifyingMillis(),
				merges.size(), evidence, flagged[0]);
		merges.stream().limit(SAMPLE).forEach(System.out::println);
		assertThat(catalog.authors()).isPositive();
	}

	private static String kind(String reason) {
		return (reason.contains("both at") ? "place" : "") + (reason.contains("wrote with") ? " co-author" : "");
	}

	private static String line(Author author, AuthorVariant variant, String reason) {
		return author.name() + " (" + author.paperCount() + ") = " + variant.name() + ": " + reason;
	}

}
