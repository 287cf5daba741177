package org.mlsyscatalog.identity;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * How many affiliations are identified, and how many of those rightly, on lists whose
 * answers others gave; see docs/IDENTITY.md. Skipped where those lists are absent.
 */
class AffiliationBenchmark {

	private static final Path SHARED = Path.of(System.getProperty("catalog.shared", "../shared")).resolve("data");

	private static final Path ROR = SHARED.resolve("ror-subset-v2.json.gz");

	// Until the compiler is done.
	private static final int TURNS = 20;

	private static final Path DATA = Path.of("data");

	private static InstitutionRegistry registry = InstitutionRegistry.of(List.of());

	private static AffiliationResolver resolver = new AffiliationResolver(registry);

	private static Set<String> known = Set.of();

	@BeforeAll
	static void load() {
		assumeTrue(Files.exists(ROR),
				() -> "no " + ROR.toAbsolutePath() + ": give its folder by -Dcatalog.shared=FOLDER");
		registry = InstitutionRegistry.read(DATA, Optional.of(ROR));
		resolver = new AffiliationResolver(registry);
		known = RorFile.read(ROR).stream().map((record) -> String.valueOf(record.id())).collect(Collectors.toSet());
	}

	@Test
	void affiliationsThatPublishersDeposited() throws Exception {
		List<Figures> halves = measure("crossref-2023.csv");
		assertThat(halves).allSatisfy((half) -> {
			assertThat(half.precision()).isGreaterThan(0.92);
			assertThat(half.found()).isGreaterThan(0.82);
		});
	}

	@Test
	void affiliationsThatPeopleTyped() throws Exception {
		List<Figures> halves = measure("search-logs-2023.csv");
		assertThat(halves).allSatisfy((half) -> {
			assertThat(half.precision()).isGreaterThan(0.84);
			assertThat(half.found()).isGreaterThan(0.70);
		});
	}

	@Test
	void theSeedStaysRightWithASecondRegistry() throws Exception {
		AffiliationResolver alone = new AffiliationResolver(InstitutionRegistry.read(DATA));
		for (String affiliation : seedAffiliations()) {
			assertThat(ids(resolver.resolve(affiliation))).as(affiliation).containsAll(ids(alone.resolve(affiliation)));
		}
	}

	// The resolver remembers its answers, so no text is given to it twice: each turn ends
	// them with another number of spaces, which make no difference but for that.
	@Test
	void affiliationsPerSecond() throws Exception {
		List<String> affiliations = CsvTable.read(SHARED.resolve("affiliation-train/crossref-2023.csv"))
			.stream()
			.map(List::getFirst)
			.distinct()
			.toList();
		double best = 0;
		for (int turn = 0; turn < TURNS; turn++) {
			String end = " ".repeat(turn);
			List<String> unseen = affiliations.stream().map((affiliation) -> affiliation + end).toList();
			long start = cpuTime();
			long found = unseen.stream().mapToLong((affiliation) -> resolver.resolve(affiliation).size()).sum();
			double speed = unseen.size() / ((cpuTime() - start) / 1e9);
			print("turn %d: %d different affiliations, %.0f a second of one core%n", turn + 1, unseen.size(), speed);
			assertThat(found).isGreaterThan(unseen.size());
			best = Math.max(best, speed);
		}
		assertThat(best).isGreaterThan(1000);
	}

	private static List<Figures> measure(String file) throws Exception {
		List<Figures> halves = List.of(new Figures(), new Figures());
		int number = 0;
		for (List<String> row : CsvTable.read(SHARED.resolve("affiliation-train").resolve(file))) {
			if ("NP".equals(row.getLast()) || known.contains(row.getLast())) {
				halves.get(number++ % 2).count(row.getLast(), resolver.principal(row.getFirst()));
			}
		}
		print("%s: every second row %s; the other rows %s%n", file, halves.getFirst(), halves.getLast());
		return halves;
	}

	static List<String> seedAffiliations() throws Exception {
		return Pattern.compile("\\(([^)]*[^) ][^)]*)\\)")
			.matcher(Files.readString(DATA.resolve("listings/learningsys-2018.txt")))
			.results()
			.map((match) -> match.group(1))
			.distinct()
			.toList();
	}

	private static List<String> ids(List<Resolution> resolutions) {
		return resolutions.stream()
			.flatMap((resolution) -> resolution.institution().stream())
			.map(RegistryEntry::id)
			.toList();
	}

	private static long cpuTime() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

	static void print(String format, Object... values) {
		System.out.printf(Locale.ROOT, format, values);
	}

	/** What came out of a list, row by row. */
	private static final class Figures {

		private final List<Boolean> answers = new ArrayList<>();

		private int rows;

		private int toFind;

		private int rightlyNone;

		void count(String ror, Optional<Resolution> answer) {
			this.rows++;
			this.toFind += "NP".equals(ror) ? 0 : 1;
			this.rightlyNone += ("NP".equals(ror) && answer.flatMap(Resolution::institution).isEmpty()) ? 1 : 0;
			answer.flatMap(Resolution::institution)
				.ifPresent((found) -> this.answers.add(found.ror().equals(Optional.of(ror))));
		}

		double precision() {
			return right() / (double) this.answers.size();
		}

		double found() {
			return right() / (double) this.toFind;
		}

		private long right() {
			return this.answers.stream().filter((right) -> right).count();
		}

		@Override
		public String toString() {
			return String.format(Locale.ROOT,
					"%d to find, %d answered, %d right: precision %.4f, found %.4f; right or rightly none %.4f",
					this.toFind, this.answers.size(), right(), precision(), found(),
					(right() + this.rightlyNone) / (double) this.rows);
		}

	}

}
