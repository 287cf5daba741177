package org.mlsyscatalog.ingest;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mlsyscatalog.DataFolderCopy;
import org.mlsyscatalog.PortToCut;
import org.mlsyscatalog.StartedSite;
import org.mlsyscatalog.TestPostgres;
import org.mlsyscatalog.catalog.Papers;
import org.mlsyscatalog.generation.Generations;
import org.mlsyscatalog.generation.Part;
import org.mlsyscatalog.meaning.SeedMeaning;
import org.mlsyscatalog.search.PaperSearch;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/**
 * The rows on a PostgreSQL server instead of in files: the same answers, the same rules
 * for generations.
 */
class PostgresTests extends SeedMeaning {

	private static final String PREFIX = "test_";

	private static final String PAPER = "/papers/learningsys-2018-schelter-deequ";

	@TempDir
	private static Path folder;

	private static PortToCut server;

	private static StartedSite postgres;

	@BeforeAll
	static void start() {
		server = new PortToCut(TestPostgres.port());
		postgres = StartedSite.of(DataFolderCopy.in(folder.resolve("data")), folder.resolve("site"),
				TestPostgres.settings(server.port(), PREFIX));
		await().atMost(Duration.ofMinutes(2))
			.until(() -> postgres.json("/api/meaning").path("state").asString().equals("ready"));
	}

	@AfterAll
	static void stop() {
		if (postgres != null) {
			postgres.close();
			server.close();
		}
	}

	private static List<String> schemas() {
		return TestPostgres.jdbc()
			.queryForList("select nspname from pg_namespace where nspname like 'test%' order by 1", String.class);
	}

	/** A run with folders of its own, on the same server. */
	private static Run run(DataFolderCopy data, Path state) {
		return Run.started(new Run.Parts(bean(Part.class), bean(DerivingCode.class).getFirst(),
				bean(PaperSearch.class).getFirst()), data.root(), state);
	}

	private static <T> List<T> bean(Class<T> type) {
		return postgres.context().getBeanProvider(type).orderedStream().toList();
	}

	private static String schemaOf(Path state) throws IOException {
		Path generation = state.resolve("generations").resolve(Files.readString(state.resolve("CURRENT")).strip());
		return Files.readString(generation.resolve("database/schema")).strip();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/about", "/authors", "/authors?letter=Z", "/authors?q=zaharia",
			"/authors/matei-zaharia", "/institutions", "/institutions?kind=company", "/institutions?country=CH",
			"/institutions?q=berkeley", "/institutions/tree", "/institutions/google",
			"/institutions/university-of-california-berkeley", "/venues", "/venues/learningsys",
			"/venues/learningsys-2018", "/explore", "/topics", PAPER, "/papers/learningsys-2018-jia-highly",
			"/papers?size=100", "/search?q=deep", "/problems", "/problems/unresolved",
			"/problems/kinds/encoding-repaired", "/dumps", "/sitemap.xml", "/sitemap/papers-1.xml",
			"/sitemap/authors-1.xml", "/sitemap/institutions-1.xml", "/sitemap/venues-1.xml", "/papers.atom",
			"/authors/matei-zaharia.atom", "/dumps/papers.jsonl", "/dumps/papers.csv", "/dumps/papers.ttl",
			"/dumps/papers.bib", "/authors/matei-zaharia.ris", "/api/papers?q=learning&size=100",
			"/api/papers/learningsys-2018-jia-highly", "/api/authors?size=100", "/api/authors/matei-zaharia",
			"/api/institutions?size=100", "/api/institutions/google", "/api/venues", "/api/venues/learningsys",
			"/api/network", "/api/authors/matei-zaharia/network", "/api/topics", "/api/map", "/api/facets/institution",
			"/api/suggest?q=goo", "/oai?verb=ListRecords&metadataPrefix=mods", "/papers/no-such-paper",
			"/resolve?q=UC+Berkeley" })
	void saysTheSameAsWithFiles(String path) {
		HttpResponse<String> expected = get(path);
		HttpResponse<String> found = postgres.get(path);
		assertThat(found.statusCode()).isEqualTo(expected.statusCode());
		assertThat(told(found)).isEqualTo(told(expected));
	}

	/** Without the address of the site and the times of its making. */
	private static String told(HttpResponse<String> answer) {
		return answer.body()
			.replaceAll("localhost(:|%3A)[0-9]+", "localhost")
			.replaceAll("20\\d\\d-\\d\\d-\\d\\d(T[0-9:.]+Z| \\d\\d:\\d\\d UTC)", "NOW");
	}

	@Test
	void aSecondLoadTakesOverAndTheOldSchemaGoesWithItsLastReader(@TempDir Path own) throws Exception {
		DataFolderCopy data = DataFolderCopy.in(own.resolve("data"));
		Path state = own.resolve("state");
		try (Run run = run(data, state)) {
			String before = schemaOf(state);
			assertThat(schemas()).contains(before);
			data.addPaper("**Zebra: A Brand New Paper**: Ada Lovelace (MIT)");
			Papers papers = bean(Papers.class).getFirst();
			run.reading(() -> {
				assertThat(run.load().outcome()).isEqualTo(LoadReport.Outcome.PUBLISHED);
				assertThat(papers.count()).as("read to the end from what it began with").isEqualTo(51);
				return assertThat(schemas()).contains(before);
			});
			assertThat(run.<Long>reading(papers::count)).isEqualTo(52);
			assertThat(schemas()).contains(schemaOf(state)).doesNotContain(before);
		}
	}

	@Test
	void nothingCanBeWrittenToWhatServes() {
		JdbcTemplate jdbc = new JdbcTemplate(bean(DataSource.class).getFirst());
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> bean(Generations.class).getFirst()
				.<Integer, RuntimeException>read(() -> jdbc.update("delete from problem")))
			.withMessageContaining("read-only");
	}

	@Test
	void whatEarlierRunsLeftIsDroppedAndNothingElse(@TempDir Path own) throws Exception {
		String digest = "0123456789abcdef";
		List<String> left = List.of(PREFIX + digest + "_00000001_building", PREFIX + digest + "_00000002");
		List<String> others = List.of("test2_" + digest + "_00000003", PREFIX + "of_somebody",
				PREFIX + digest + "_00000004");
		List<String> all = new ArrayList<>(left);
		all.addAll(others);
		all.forEach((schema) -> TestPostgres.jdbc().execute("create schema " + schema));
		DataFolderCopy data = DataFolderCopy.in(own.resolve("data"));
		TestPostgres.jdbc().execute((ConnectionCallback<Boolean>) (connection) -> {
			connection.createStatement()
				.execute("select pg_advisory_lock_shared(hashtextextended('" + others.getLast() + "', 0))");
			try (Run run = run(data, own.resolve("state"))) {
				assertThat(run.papers()).isEqualTo(51);
			}
			return true;
		});
		assertThat(schemas()).containsAll(others).doesNotContainAnyElementsOf(left);
		assertThat(postgres.get(PAPER).statusCode()).as("another catalog that shares the prefix").isEqualTo(200);
		others.forEach((schema) -> TestPostgres.jdbc().execute("drop schema " + schema));
	}

	@ParameterizedTest
	@ValueSource(strings = { "drop schema %s cascade", "alter schema %1$s rename to %1$s_building",
			"update %s.sealed set digest = 'another'" })
	void aSchemaThatIsMissingOrNotWholeIsBuiltAnew(String damage, @TempDir Path own) throws Exception {
		DataFolderCopy data = DataFolderCopy.in(own.resolve("data"));
		Path state = own.resolve("state");
		run(data, state).close();
		String before = schemaOf(state);
		TestPostgres.jdbc().execute(damage.formatted(before));
		try (Run run = run(data, state)) {
			assertThat(run.papers()).isEqualTo(51);
			assertThat(run.hitsFor("deequ")).isNotEmpty();
		}
		assertThat(schemas()).contains(schemaOf(state)).doesNotContain(before, before + "_building");
	}

	@Test
	void aFailedLoadLeavesNoSchema(@TempDir Path own) throws Exception {
		DataFolderCopy data = DataFolderCopy.in(own.resolve("data"));
		Path state = own.resolve("state");
		try (Run run = run(data, state)) {
			List<String> before = schemas();
			data.addPaper("**Zebra: A Brand New Paper**: Ada Lovelace (MIT)");
			server.cut();
			try {
				assertThat(run.load().outcome()).isEqualTo(LoadReport.Outcome.REFUSED);
				assertThat(run.failures())
					.containsExactly("The catalog could not be built: the database does not answer");
			}
			finally {
				server.mend();
			}
			assertThat(run.load().outcome()).isEqualTo(LoadReport.Outcome.PUBLISHED);
			assertThat(schemas()).hasSameSizeAs(before).contains(schemaOf(state));
		}
	}

	@Test
	void whileTheServerIsAwayReadersAreToldSoAndAllIsWellAfterwards() {
		String page = postgres.get(PAPER).body();
		server.cut();
		try {
			HttpResponse<String> away = postgres.get(PAPER);
			assertThat(away.statusCode()).isEqualTo(503);
			assertThat(away.headers().firstValue("Retry-After")).contains("5");
			assertThat(away.headers().firstValue("ETag")).isEmpty();
			assertThat(away.body()).contains("<h1>The catalog is not available for the moment</h1>")
				.doesNotContain("Exception", "localhost");
			assertThat(postgres.json("/api" + PAPER).path("detail").asString())
				.isEqualTo("The database does not answer; try again in 5 seconds.");
			assertThat(postgres.get("/search?q=deequ").statusCode()).as("needs no database").isEqualTo(200);
			assertThat(postgres.get("/readyz").statusCode()).isEqualTo(503);
		}
		finally {
			server.mend();
		}
		await().atMost(Duration.ofSeconds(30)).until(() -> postgres.get(PAPER).body().equals(page));
		assertThat(postgres.get("/readyz").statusCode()).isEqualTo(200);
	}

	@Test
	void connectionsThatWereEndedAreMadeAnew() {
		TestPostgres.jdbc()
			.queryForList("select pg_terminate_backend(pid) from pg_stat_activity where application_name = ?",
					"mlsys-catalog");
		await().atMost(Duration.ofSeconds(30)).until(() -> postgres.get(PAPER).statusCode() == 200);
	}

}
