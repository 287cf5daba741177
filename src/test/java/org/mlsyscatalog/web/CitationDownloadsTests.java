package org.mlsyscatalog.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mlsyscatalog.SeedCatalog;

import static org.assertj.core.api.Assertions.assertThat;

/** Citations by link and by content negotiation. */
class CitationDownloadsTests extends SeedCatalog {

	private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8";

	private HttpResponse<String> send(HttpRequest.Builder request) {
		try (HttpClient http = HttpClient.newHttpClient()) {
			return http.send(request.build(), BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private HttpRequest.Builder to(String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path));
	}

	private HttpResponse<String> accepting(String path, String accept) {
		return send(to(path).header("Accept", accept));
	}

	private static String header(HttpResponse<String> response, String name) {
		return String.join(", ", response.headers().allValues(name));
	}

	private static List<String> entries(String bibtex) {
		return Pattern.compile("(?m)^@inproceedings\\{([^,]+),")
			.matcher(bibtex)
			.results()
			.map((m) -> m.group(1))
			.toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					/papers/learningsys-2018-schelter-deequ.bib      | application/x-bibtex                        | learningsys-2018-schelter-deequ.bib  | @inproceedings{schelter2018learningsys:deequ,
					/papers/learningsys-2018-schelter-deequ.biblatex | application/x-biblatex                      | learningsys-2018-schelter-deequ.bib  | date = {2018-12-07}
					/papers/learningsys-2018-schelter-deequ.ris      | application/x-research-info-systems         | learningsys-2018-schelter-deequ.ris  | TY  - CONF
					/papers/learningsys-2018-schelter-deequ.csl.json | application/vnd.citationstyles.csl+json     | learningsys-2018-schelter-deequ.json | "id":"schelter2018learningsys:deequ"
					/authors/matei-zaharia.bib                       | application/x-bibtex                        | matei-zaharia.bib                    | Zaharia, Matei
					/institutions/google.ris                         | application/x-research-info-systems         | google.ris                           | TY  - CONF
					/venues/learningsys.bib                          | application/x-bibtex                        | learningsys.bib                      | @inproceedings{schelter2018learningsys:deequ,
					/venues/learningsys-2018.csl.json                | application/vnd.citationstyles.csl+json     | learningsys-2018.json                | "id":"schelter2018learningsys:deequ"
					/search.bib?q=deequ                              | application/x-bibtex                        | search.bib                           | @inproceedings{schelter2018learningsys:deequ,
					/papers.ris                                      | application/x-research-info-systems         | papers.ris                           | ID  - schelter2018learningsys:deequ
					""")
	void aLinkEndsWithTheForm(String path, String type, String file, String part) {
		HttpResponse<String> answer = get(path);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(header(answer, "content-type")).isEqualTo(type + ";charset=UTF-8");
		assertThat(header(answer, "content-disposition")).startsWith("attachment; ").contains(file);
		assertThat(answer.body()).contains(part);
	}

	@Test
	void textIsShownRatherThanKept() {
		HttpResponse<String> answer = get("/papers/learningsys-2018-schelter-deequ.txt?style=ieee");
		assertThat(header(answer, "content-type")).isEqualTo("text/plain;charset=UTF-8");
		assertThat(header(answer, "content-disposition")).isEmpty();
		assertThat(answer.body()).contains("S. Schelter, ", "“Deequ");
	}

	@ParameterizedTest
	@CsvSource({ "/papers.bib,51", "/venues/learningsys.bib,51", "/search.bib,51",
			"/search.bib?q=training&meaning=false&page=7&size=3,-1", "/search.bib?year=1950,0",
			"/authors/matei-zaharia.bib,-1", "/institutions/google.bib,-1" })
	void anExportHoldsEveryPaperOnce(String path, int expected) {
		List<String> entries = entries(get(path).body());
		assertThat(entries).doesNotHaveDuplicates();
		String query = path.replace(".bib", "").replaceAll("&page=7&size=3", "");
		String api = query.startsWith("/authors/") ? "?author=" + query.substring(9)
				: query.startsWith("/institutions/") ? "?institution=" + query.substring(14)
						: query.contains("?") ? query.substring(query.indexOf('?')) : "";
		assertThat(entries).hasSize(json("/api/papers" + api).get("total").asInt());
		if (expected >= 0) {
			assertThat(entries).hasSize(expected);
		}
	}

	@Test
	void aSelectionKeepsItsOrder() {
		String path = "/papers.bib?id=learningsys-2018-you-large-batch&id=learningsys-2018-schelter-deequ"
				+ "&id=learningsys-2018-you-large-batch";
		assertThat(entries(get(path).body())).containsExactly("you2018learningsys:large-batch",
				"schelter2018learningsys:deequ");
	}

	@Test
	void aLongSelectionCanBePosted() {
		HttpResponse<String> answer = send(to("/papers.bib").header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString("id=learningsys-2018-you-large-batch%0Alearningsys-2018-schelter-deequ")));
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(entries(answer.body())).hasSize(2);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '§',
			textBlock = """
					/papers/nothing.bib                                           | 404 | There is no paper “nothing” in this catalog.
					/papers.bib?id=nothing&id=learningsys-2018-schelter-deequ     | 404 | There is no paper “nothing” in this catalog.
					/authors/nobody.ris                                           | 404 | There is no author “nobody” in this catalog.
					/institutions/nowhere.ris                                     | 404 | There is no institution “nowhere” in this catalog.
					/venues/nowhere.csl.json                                      | 404 | There is no venue “nowhere” in this catalog.
					/search.bib?sort=up                                           | 400 | 'sort' can be relevance, year or title, not 'up'.
					/papers/learningsys-2018-schelter-deequ.txt?style=mla         | 400 | 'style' can be apa, ieee, acm or chicago, not 'mla'.
					""")
	void whatIsWrongIsToldToPrograms(String path, int status, String detail) {
		HttpResponse<String> answer = get(path);
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(header(answer, "content-type")).isEqualTo("application/problem+json");
		assertThat(this.json.readTree(answer.body()).get("detail").asString()).isEqualTo(detail);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					/papers/learningsys-2018-schelter-deequ | application/x-bibtex                                        | application/x-bibtex                     | @inproceedings{schelter
					/papers/learningsys-2018-schelter-deequ | application/x-research-info-systems                         | application/x-research-info-systems      | TY  - CONF
					/papers/learningsys-2018-schelter-deequ | application/vnd.citationstyles.csl+json;q=1, text/html;q=.5 | application/vnd.citationstyles.csl+json  | "type":"paper-conference"
					/papers/learningsys-2018-schelter-deequ | text/x-bibliography; style=apa; locale=en-US                | text/x-bibliography                      | Schelter, S.
					/papers/learningsys-2018-schelter-deequ | text/x-bibliography; style=chicago                          | text/x-bibliography                      | Schelter, Sebastian
					/authors/matei-zaharia                  | application/x-bibtex                                        | application/x-bibtex                     | Zaharia, Matei
					/institutions/google                    | application/x-bibtex                                        | application/x-bibtex                     | @inproceedings
					/venues/learningsys-2018                | application/x-bibtex                                        | application/x-bibtex                     | @inproceedings
					/search?q=deequ                         | application/x-bibtex                                        | application/x-bibtex                     | @inproceedings{schelter
					/papers?q=deequ                         | application/x-bibtex                                        | application/x-bibtex                     | @inproceedings{schelter
					""")
	void aProgramMayAskByTheHeaderAccept(String path, String accept, String type, String part) {
		HttpResponse<String> answer = accepting(path, accept);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(header(answer, "vary")).containsIgnoringCase("accept");
		assertThat(header(answer, "content-disposition")).isEmpty();
		assertThat(answer.body()).contains(part);
		assertThat(header(answer, "content-type")).isEqualTo(type + ";charset=UTF-8");
	}

	@ParameterizedTest
	@ValueSource(strings = { BROWSER, "*/*", "text/html", "", "nonsense", "application/xml" })
	void aBrowserGetsThePage(String accept) {
		HttpResponse<String> answer = accepting("/papers/learningsys-2018-schelter-deequ", accept);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(header(answer, "content-type")).startsWith("text/html");
		assertThat(header(answer, "vary")).containsIgnoringCase("accept");
	}

	@Test
	void noHeaderCanBeWrittenFromOutside() {
		HttpResponse<String> answer = get("/search.bib?q=x%22%0d%0aSet-Cookie:%20a=b");
		assertThat(header(answer, "content-disposition")).doesNotContain("Cookie");
		assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
		assertThat(get("/papers/x%0d%0aSet-Cookie:a=b.bib").headers().map()).doesNotContainKey("set-cookie");
	}

}
