package org.mlsyscatalog.search;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mlsyscatalog.MlsysCatalog;
import org.mlsyscatalog.catalog.Institution;
import org.mlsyscatalog.catalog.Institutions;
import org.mlsyscatalog.catalog.PaperCard;
import org.mlsyscatalog.generation.Generations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How well and how fast papers are found through the API, by queries of every kind drawn
 * from the catalog itself. Run by {@code -Dtest=SearchBenchmark}; the folder of another
 * catalog is given by {@code -Dcatalog.data}, that of its state by
 * {@code -Dcatalog.state}, other queries by {@code -Dbench.seed};
 * {@code -Dbench.misses=true} names the queries that were not answered in full. Times are
 * those of this client, which shares a virtual machine with the catalog;
 * {@code -Dbench.queries-to=FOLDER} writes what was asked for, to be timed by another.
 */
class SearchBenchmark {

	private static final int QUERIES = Integer.getInteger("bench.queries", 200);

	private static final long SEED = Long.getLong("bench.seed", 1);

	/** Aliases of institutions with fewer papers are hardly typed. */
	private static final int FEWEST_PAPERS = Integer.getInteger("bench.alias-papers", 20);

	/** Where to write what was asked for, to be timed by {@code bench/latency.sh}. */
	private static final Optional<Path> QUERIES_TO = Optional.ofNullable(System.getProperty("bench.queries-to"))
		.map(Path::of);

	/** Whether to name the queries that were not answered in full. */
	private static final boolean MISSES = Boolean.getBoolean("bench.misses");

	private static ConfigurableApplicationContext catalog;

	private static List<PaperCard> papers;

	private static Map<String, List<PaperCard>> papersBy;

	private static final Map<String, PaperCard> BY_ID = new HashMap<>();

	private final List<String> asked = new ArrayList<>();

	private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final JsonMapper json = JsonMapper.builder().build();

	@BeforeAll
	static void start() {
		List<String> arguments = new ArrayList<>(List.of("--server.port=0", "--catalog.start-wait=60m",
				"--catalog.data=" + System.getProperty("catalog.data", "data"),
				"--catalog.state=" + System.getProperty("catalog.state", "target/bench-state")));
		Optional.ofNullable(System.getProperty("catalog.ror"))
			.ifPresent((ror) -> arguments.add("--catalog.ror=" + ror));
		catalog = SpringApplication.run(MlsysCatalog.class, arguments.toArray(String[]::new));
		papers = new ArrayList<>();
		reading(() -> {
			catalog.getBean(PaperSearch.class).walk(PaperQuery.of(""), papers::add);
			return true;
		});
		papersBy = BenchQueries.papersBy(papers);
		papers.forEach((paper) -> BY_ID.put(paper.id(), paper));
	}

	@AfterAll
	static void stop() {
		catalog.close();
	}

	private static <T> T reading(ScopedValue.CallableOp<T, RuntimeException> operation) {
		return catalog.getBean(Generations.class).<T, RuntimeException>read(operation);
	}

	@Test
	void relevanceAndLatency() throws Exception {
		Map<String, String> aliases = new TreeMap<>();
		Map<String, Set<String>> within = new HashMap<>();
		institutions(aliases, within);
		List<Double> all = new ArrayList<>();
		print("%d papers, %d queries of each kind, seed %d%n", papers.size(), QUERIES, SEED);
		for (int round = 0; round < 2; round++) {
			boolean measured = round == 1;
			for (QueryKind kind : QueryKind.values()) {
				// Other queries warm up than are measured.
				BenchQueries drawn = new BenchQueries(papers, papersBy, aliases, within,
						SEED * 100 + kind.ordinal() + round * 50);
				List<Score> scores = new ArrayList<>();
				for (BenchQuery query : drawn.draw(kind, QUERIES)) {
					long right = drawn.right(query);
					if (right > 0) {
						scores.add(score(query, right, measured ? all : new ArrayList<>()));
					}
				}
				if (measured) {
					print(kind, Score.mean(scores));
				}
			}
		}
		print("search: %s%n", times(all));
		assertThat(all).isNotEmpty();
		write("searches.txt", all.size());
		List<Double> suggestions = suggestionTimes();
		print("suggestions: %s%n", times(suggestions));
		write("suggestions.txt", suggestions.size());
	}

	/** Writes the last requests in an order in which kinds are mixed. */
	private void write(String file, int requests) throws IOException {
		if (QUERIES_TO.isPresent()) {
			List<String> last = new ArrayList<>(this.asked.subList(this.asked.size() - requests, this.asked.size()));
			Collections.shuffle(last, new Random(SEED));
			Files.write(Files.createDirectories(QUERIES_TO.get()).resolve(file), last);
		}
	}

	private Score score(BenchQuery query, long right, List<Double> times) throws Exception {
		JsonNode answer = this.json.readTree(timed("/api/papers?q=" + encoded(query.text()), times));
		List<Boolean> hits = new ArrayList<>();
		List<String> titles = new ArrayList<>();
		for (JsonNode paper : answer.path("papers")) {
			PaperCard card = BY_ID.get(paper.path("id").asString());
			hits.add(card != null && query.right().test(card));
			titles.add(paper.path("title").asString());
		}
		Score score = Score.of(hits, right);
		if (MISSES && (score.success() < 1 || score.recall() < 1)) {
			print("miss: %s | step %s | first right %d of %d right | %s%n", query.text(),
					answer.path("step").asString(), hits.indexOf(true), right, titles.stream().limit(2).toList());
		}
		return score;
	}

	/** What is typed on the way to the name of an author or to a title. */
	private List<Double> suggestionTimes() throws Exception {
		List<Double> times = new ArrayList<>();
		for (int round = 0; round < 2; round++) {
			times.clear();
			BenchQueries drawn = new BenchQueries(papers, papersBy, Map.of("MIT", "mit"), Map.of(), SEED + round);
			List<BenchQuery> queries = new ArrayList<>(drawn.draw(QueryKind.FULL_NAME, QUERIES / 4));
			queries.addAll(drawn.draw(QueryKind.THREE_TITLE_WORDS, QUERIES / 4));
			queries.addAll(drawn.draw(QueryKind.ONE_TYPO, QUERIES / 4));
			for (BenchQuery query : queries) {
				for (int length = 1; length <= Math.min(16, query.text().length()); length++) {
					timed("/api/suggest?q=" + encoded(query.text().substring(0, length)), times);
				}
			}
		}
		return times;
	}

	private String timed(String path, List<Double> times) throws IOException, InterruptedException {
		String port = catalog.getEnvironment().getProperty("local.server.port");
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build();
		long start = System.nanoTime();
		String body = this.http.send(request, BodyHandlers.ofString()).body();
		times.add((System.nanoTime() - start) / 1e6);
		this.asked.add(path);
		return body;
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	/** Acronyms with the institution of most papers they name, and who is within whom. */
	private static void institutions(Map<String, String> aliases, Map<String, Set<String>> within) {
		TransactionTemplate transaction = new TransactionTemplate(catalog.getBean(PlatformTransactionManager.class));
		transaction.setReadOnly(true);
		reading(() -> transaction.execute((status) -> {
			Map<String, Integer> most = new HashMap<>();
			for (Institution institution : catalog.getBean(Institutions.class).all()) {
				institution.within()
					.forEach((above) -> within.computeIfAbsent(above.id(), (id) -> new HashSet<>())
						.add(institution.id()));
				for (String alias : institution.aliases()) {
					boolean telling = alias.matches("[A-Z]{2,6}") && institution.paperCount() >= FEWEST_PAPERS;
					if (telling && institution.paperCount() > most.getOrDefault(alias, 0)) {
						most.put(alias, institution.paperCount());
						aliases.put(alias, institution.id());
					}
				}
			}
			return true;
		}));
	}

	private static void print(QueryKind kind, Score score) {
		print("| %s | %d | %.3f (%.2f) | %.3f | %.3f (%.2f) |%n", kind.label(), score.queries(), score.success(),
				kind.success(), score.reciprocalRank(), score.recall(), kind.recall());
	}

	private static String times(List<Double> times) {
		List<Double> sorted = new ArrayList<>(times);
		Collections.sort(sorted);
		return "p50 %.2f ms, p99 %.2f ms, %d requests".formatted(sorted.get(sorted.size() / 2),
				sorted.get(sorted.size() * 99 / 100), sorted.size());
	}

	private static void print(String format, Object... values) {
		System.out.printf(format, values);
	}

}
