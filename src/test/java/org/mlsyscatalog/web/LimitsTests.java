package org.mlsyscatalog.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mlsyscatalog.DataFolderCopy;
import org.mlsyscatalog.MlsysCatalog;
import org.mlsyscatalog.limit.Turns;
import org.mlsyscatalog.limit.Workload;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What those are told who ask for too much, of a site with narrow limits, on a machine
 * where Boot would by itself believe what proxies say.
 */
class LimitsTests {

	private static final int BURST = 3;

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	@TempDir
	private static Path folder;

	private static ConfigurableApplicationContext site;

	@BeforeAll
	static void start() {
		site = SpringApplication.run(MlsysCatalog.class,
				"--catalog.data=" + DataFolderCopy.in(folder.resolve("data")).root(),
				"--catalog.state=" + folder.resolve("state"), "--catalog.start-wait=120s", "--catalog.meaning=false",
				"--server.port=0", "--spring.main.cloud-platform=kubernetes", "--catalog.limit.burst=" + BURST,
				"--catalog.limit.per-second=1", "--catalog.limit.at-once=2", "--catalog.limit.downloads=1",
				"--catalog.limit.patience=1ms");
	}

	@AfterAll
	static void stop() {
		site.close();
	}

	private static HttpResponse<String> get(String path, String... headers) throws Exception {
		String port = site.getEnvironment().getRequiredProperty("local.server.port");
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
		if (headers.length > 0) {
			request.headers(headers);
		}
		return HTTP.send(request.build(), BodyHandlers.ofString());
	}

	/** The first answer to a client of a proxy on this machine that is a refusal. */
	private static HttpResponse<String> refusal(String path, String client) throws Exception {
		for (int request = 0; request < 50; request++) {
			HttpResponse<String> answer = get(path, "X-Forwarded-For", "198.51.100." + request + ", " + client);
			if (answer.statusCode() != 200) {
				return answer;
			}
		}
		throw new IOException("Nothing was refused");
	}

	@Test
	void programsAreToldInProblemDetailsWhenToComeBack() throws Exception {
		HttpResponse<String> answer = refusal("/api/papers?q=deequ", "203.0.113.1");
		assertThat(answer.statusCode()).isEqualTo(429);
		assertThat(answer.headers().firstValue("Retry-After")).contains("1");
		assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
		assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
		JsonNode problem = JsonMapper.shared().readTree(answer.body());
		assertThat(problem.path("status").asInt()).isEqualTo(429);
		assertThat(problem.path("title").asString()).isEqualTo("Too many requests");
		assertThat(problem.path("detail").asString()).contains("/dumps", "in 1 seconds");
	}

	@Test
	void peopleAreShownAPageAndItIsAsSafeAsAnyOther() throws Exception {
		HttpResponse<String> answer = refusal("/search?q=deequ", "203.0.113.2");
		assertThat(answer.statusCode()).isEqualTo(429);
		assertThat(answer.headers().firstValue("Retry-After")).contains("1");
		assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("script-src 'self'");
		assertThat(answer.body()).contains("<h1>Too many requests</h1>", "/css/catalog", "Wait a moment",
				"<a href=\"/dumps\">");
	}

	@Test
	void whoIsRefusedStillGetsWhatThePageIsDrawnWithButNotOnAndOn() throws Exception {
		refusal("/search?q=deequ", "203.0.113.3");
		assertThat(get("/css/catalog.css", "X-Forwarded-For", "203.0.113.3").statusCode()).isEqualTo(200);
		assertThat(refusal("/css/catalog.css", "203.0.113.3").statusCode()).isEqualTo(429);
	}

	@Test
	void thisMachineItselfIsNotLimited() throws Exception {
		for (int request = 0; request < 10 * BURST; request++) {
			assertThat(get("/api/papers?q=deequ").statusCode()).isEqualTo(200);
		}
	}

	@Test
	void whatIsMoreThanCanBeWorkedOnAtOnceIsToldToComeBackAndThenServed() throws Exception {
		Turns turns = site.getBean(Workload.class).answers();
		assertThat(turns.take()).isTrue();
		assertThat(turns.take()).isTrue();
		try {
			HttpResponse<String> api = get("/api/papers?q=deequ");
			assertThat(api.statusCode()).isEqualTo(503);
			assertThat(api.headers().firstValue("Retry-After")).contains("2");
			assertThat(JsonMapper.shared().readTree(api.body()).path("title").asString())
				.isEqualTo("The catalog is busy");
			HttpResponse<String> page = get("/papers/learningsys-2018-schelter-deequ");
			assertThat(page.statusCode()).isEqualTo(503);
			assertThat(page.body()).contains("<h1>The catalog is busy</h1>");
			assertThat(get("/papers.bib").statusCode()).as("downloads have turns of their own").isEqualTo(200);
			assertThat(get("/actuator/health/readiness").statusCode()).as("busy, but well").isEqualTo(200);
			assertThat(get("/css/catalog.css").statusCode()).isEqualTo(200);
		}
		finally {
			turns.giveBack();
			turns.giveBack();
		}
		assertThat(get("/api/papers?q=deequ").statusCode()).isEqualTo(200);
		assertThat(turns.free()).as("all given back").isEqualTo(2);
	}

	@Test
	void downloadsDoNotKeepSearchesWaiting() throws Exception {
		Turns turns = site.getBean(Workload.class).downloads();
		assertThat(turns.take()).isTrue();
		try {
			assertThat(get("/dumps/papers.csv").statusCode()).isEqualTo(503);
			assertThat(get("/search?q=deequ", "Accept", "application/x-bibtex").statusCode()).isEqualTo(503);
			assertThat(get("/search?q=deequ").statusCode()).isEqualTo(200);
		}
		finally {
			turns.giveBack();
		}
	}

	/** A failure in the midst of an answer must not cost a turn. */
	@Test
	void aTurnIsGivenBackWhateverComesOfIt() throws Exception {
		for (int request = 0; request < 5; request++) {
			assertThat(get("/papers/nothing-here").statusCode()).isEqualTo(404);
			assertThat(get("/api/papers?page=x").statusCode()).isEqualTo(400);
		}
		assertThat(site.getBean(Workload.class).answers().free()).isEqualTo(2);
	}

}
