package org.mlsyscatalog.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mlsyscatalog.SeedCatalog;
import org.mlsyscatalog.generation.Generation;
import org.mlsyscatalog.generation.OpenPart;

import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

/** Whoever has an answer is not sent it again, and pages of others may read it. */
@TestPropertySource(properties = "catalog.meaning=false")
class UnchangedTests extends SeedCatalog {

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private HttpResponse<String> send(String method, String path, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.method(method, HttpRequest.BodyPublishers.noBody());
		for (int at = 0; at < headers.length; at += 2) {
			request.header(headers[at], headers[at + 1]);
		}
		try {
			return HTTP.send(request.build(), BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static String header(HttpResponse<?> answer, String name) {
		return answer.headers().firstValue(name).orElse("");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/papers", "/papers/learningsys-2018-schelter-deequ", "/search?q=training",
			"/authors/matei-zaharia", "/institutions", "/venues/learningsys", "/about", "/problems", "/dumps",
			"/api/papers?q=training", "/api/papers/learningsys-2018-schelter-deequ", "/api/authors",
			"/api/papers?cursor=*", "/search.bib?q=training", "/papers.ris", "/search.atom?q=deequ", "/sitemap.xml",
			"/dumps/papers.csv", "/opensearch.xml", "/robots.txt" })
	void anAnswerThatIsKnownIsNotSentAgain(String path) {
		HttpResponse<String> first = send("GET", path);
		assertThat(first.statusCode()).isEqualTo(200);
		String tag = header(first, "ETag");
		assertThat(tag).matches("W/\"[\\w-]{16}\"");
		assertThat(header(first, "Cache-Control")).isEqualTo("no-cache");
		HttpResponse<String> second = send("GET", path, "If-None-Match", tag);
		assertThat(second.statusCode()).isEqualTo(304);
		assertThat(second.body()).isEmpty();
		assertThat(header(second, "ETag")).isEqualTo(tag);
		assertThat(second.headers().allValues("Vary")).contains("Accept");
		assertThat(send("GET", path, "If-None-Match", "\"other\", " + tag.substring(2)).statusCode()).isEqualTo(304);
		assertThat(send("HEAD", path, "If-None-Match", tag).statusCode()).isEqualTo(304);
		assertThat(send("GET", path, "If-None-Match", "W/\"other\"").statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/papers", "/papers/learningsys-2018-schelter-deequ", "/search?q=Dünner",
			"/authors/matei-zaharia", "/institutions", "/venues/learningsys", "/about", "/problems" })
	void aPageAskedForOftenIsTheSameEachTime(String path) {
		String address = path.replace("ü", "%C3%BC");
		HttpResponse<String> first = send("GET", address);
		assertThat(first.statusCode()).isEqualTo(200);
		for (int time = 2; time <= 4; time++) {
			HttpResponse<String> again = send("GET", address, "Accept-Language", "de");
			assertThat(again.statusCode()).isEqualTo(200);
			assertThat(again.body()).isEqualTo(first.body());
			assertThat(ofThePage(again)).isEqualTo(ofThePage(first));
		}
		assertThat(inflated(address)).isEqualTo(first.body());
	}

	private static Map<String, List<String>> ofThePage(HttpResponse<?> answer) {
		Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
		headers.keySet()
			.removeAll(List.of("date", "content-length", "transfer-encoding", "vary", "connection", "keep-alive"));
		return headers;
	}

	@Test
	void aPageThatIsKeptWeighsNoMoreThanOneThatIsNot() {
		List<Integer> weights = new ArrayList<>();
		for (int time = 1; time <= 3; time++) {
			weights.add(compressed("/papers?size=50").length);
		}
		assertThat(weights)
			.allSatisfy((weight) -> assertThat(weight).isCloseTo(weights.getFirst(), withinPercentage(5)));
	}

	private byte[] compressed(String path) {
		try {
			return HTTP
				.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
					.header("Accept-Encoding", "gzip")
					.build(), BodyHandlers.ofByteArray())
				.body();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private String inflated(String path) {
		try {
			HttpResponse<InputStream> sent = HTTP
				.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
					.header("Accept-Encoding", "br, gzip")
					.build(), BodyHandlers.ofInputStream());
			assertThat(header(sent, "Content-Encoding")).isEqualTo("gzip");
			assertThat(sent.headers().allValues("Vary").toString()).containsIgnoringCase("accept-encoding");
			try (InputStream page = new GZIPInputStream(sent.body())) {
				return new String(page.readAllBytes(), StandardCharsets.UTF_8);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	@Test
	void whatIsNotThereIsLookedForEachTime() {
		for (int time = 1; time <= 4; time++) {
			HttpResponse<String> missing = send("GET", "/papers/learningsys-2018-nobody-nothing");
			assertThat(missing.statusCode()).isEqualTo(404);
			assertThat(header(missing, "ETag")).isEmpty();
		}
	}

	@Test
	void aDateTellsItTooWhereItIsOurs() {
		String path = "/api/authors/matei-zaharia";
		String date = Awaitility.await()
			.atMost(Duration.ofSeconds(10))
			.until(() -> header(send("GET", path), "Last-Modified"), (found) -> !found.isEmpty());
		assertThat(send("GET", path, "If-Modified-Since", date).statusCode()).isEqualTo(304);
		assertThat(send("GET", path, "If-Modified-Since", "Fri, 01 Jan 2038 00:00:00 GMT").statusCode())
			.as("made up by the client")
			.isEqualTo(200);
		assertThat(send("GET", path, "If-Modified-Since", date, "If-None-Match", "\"other\"").statusCode())
			.as("the tag goes before the date")
			.isEqualTo(200);
	}

	@Test
	void theSameAddressInAnotherFormIsAnotherAnswer() {
		String path = "/papers/learningsys-2018-schelter-deequ";
		String page = header(send("GET", path, "Accept", "text/html"), "ETag");
		HttpResponse<String> citation = send("GET", path, "Accept", "application/x-bibtex", "If-None-Match", page);
		assertThat(citation.statusCode()).isEqualTo(200);
		assertThat(header(citation, "ETag")).isNotEqualTo(page);
	}

	@ParameterizedTest
	@CsvSource({ "/api/authors/nobody, 404", "/papers/nothing, 404", "/api/papers?size=0, 400", "/nowhere, 404",
			"/api/papers?cursor=x, 400" })
	void anErrorIsNoAnswerToKeep(String path, int status) {
		HttpResponse<String> answer = send("GET", path);
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(header(answer, "ETag")).isEmpty();
		assertThat(header(answer, "Last-Modified")).isEmpty();
		String known = header(send("GET", "/api/authors/matei-zaharia"), "ETag");
		assertThat(send("GET", path, "If-None-Match", known).statusCode()).isEqualTo(status);
		assertThat(send("GET", path, "If-None-Match", "*").statusCode()).isEqualTo(status);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/oai?verb=Identify", "/api/meaning", "/report?paper=learningsys-2018-schelter-deequ",
			"/actuator/health" })
	void whatTellsTheTimeIsNeverTheSame(String path) {
		HttpResponse<String> answer = send("GET", path);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(header(answer, "ETag")).isEmpty();
	}

	@Test
	void aPageThatSaysHowFarALoadIsIsNotKept() {
		String page = header(send("GET", "/papers"), "ETag");
		String list = header(send("GET", "/api/papers"), "ETag");
		this.generations.loading("listings", 1, 2);
		try {
			HttpResponse<String> loading = send("GET", "/papers", "If-None-Match", page);
			assertThat(loading.statusCode()).isEqualTo(200);
			assertThat(loading.body()).contains("is being built");
			assertThat(header(loading, "ETag")).isEmpty();
			assertThat(send("GET", "/api/papers", "If-None-Match", list).statusCode()).isEqualTo(304);
		}
		finally {
			this.generations.unchanged();
		}
		assertThat(send("GET", "/papers", "If-None-Match", page).statusCode()).isEqualTo(304);
	}

	/** Stands for what is found out about the papers after they are served. */
	private static final class Arrived implements OpenPart {

		@Override
		public void close() {
			// Holds nothing.
		}

	}

	@Test
	void whatIsKnownLaterDoesNotChangeAnythingWithoutMeaning() {
		String list = header(send("GET", "/api/papers"), "ETag");
		int before = this.generations.<Integer, RuntimeException>read(() -> Generation.pinned().revision().number());
		this.generations.<Boolean, RuntimeException>read(() -> {
			Generation.pinned().attach(new Arrived());
			return true;
		});
		assertThat(this.generations.<Integer, RuntimeException>read(() -> Generation.pinned().revision().number()))
			.isEqualTo(before + 1);
		assertThat(header(send("GET", "/api/papers"), "ETag")).isEqualTo(list);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/papers?q=training", "/papers/learningsys-2018-schelter-deequ.bib",
			"/oai?verb=Identify", "/dumps/papers.jsonl", "/api/authors/nobody" })
	void pagesOfOthersMayRead(String path) {
		HttpResponse<String> answer = send("GET", path, "Origin", "https://elsewhere.example");
		assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
		assertThat(header(answer, "Access-Control-Expose-Headers")).contains("ETag");
		assertThat(header(answer, "Access-Control-Allow-Credentials")).isEmpty();
		HttpResponse<String> known = send("GET", path, "Origin", "https://elsewhere.example", "If-None-Match",
				header(answer, "ETag"));
		assertThat(header(known, "Access-Control-Allow-Origin")).isEqualTo("*");
	}

	@Test
	void pagesOfOthersMayAskWhetherTheyMay() {
		HttpResponse<String> answer = send("OPTIONS", "/api/papers", "Origin", "https://elsewhere.example",
				"Access-Control-Request-Method", "GET", "Access-Control-Request-Headers", "if-none-match");
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(header(answer, "Access-Control-Allow-Methods")).contains("GET").doesNotContain("DELETE");
		assertThat(header(answer, "Access-Control-Allow-Headers")).contains("if-none-match");
	}

}
