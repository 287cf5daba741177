package org.mlsyscatalog.web;

import java.net.http.HttpResponse;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mlsyscatalog.DataFolderCopy;
import org.mlsyscatalog.StartedSite;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What people decided about authors, as pages and the API tell it. */
class PeopleOnPagesTests {

	@TempDir
	private static Path folder;

	private static StartedSite site;

	@BeforeAll
	static void start() {
		DataFolderCopy data = DataFolderCopy.in(folder.resolve("data"));
		data.replace("catalog.yaml", "title: ML Systems Papers", "title: Papers\ncontact: errors@example.org");
		data.addPaper("**Zebras at Scale**: Oldname Oldstripes (MIT); Ann Other (MIT)");
		data.addPaper("**Quaggas at Scale**: Ann B. Other (MIT); Oldname Oldstripes  (MIT); Wei Wang (MIT)");
		data.addPaper("**Okapis at Scale**: Wei Wang (Stanford)");
		data.addPaper("**Bongos at Scale**: Bill Dally (Stanford); William J. Dally (Stanford)");
		data.append("corrections.yaml", """

				  - rename: oldname-oldstripes
				    to: Nova Stripes
				    hide: true
				    reason: At the person's wish.
				    source: A mail.
				  - split: wei-wang
				    papers: [learningsys-2018-wang-okapis]
				    id: wei-wang-stanford
				    reason: Two people.
				    source: Their home pages.
				  - merge: [bill-dally, william-j-dally]
				    reason: One person.
				    source: The home page.
				  - redirect: /papers/learningsys-2018-stripe-zebra
				    to: /papers/learningsys-2018-schelter-deequ
				    reason: An earlier listing had it so.
				    source: listings
				  - redirect: institutions/leland-stanford-junior-university
				    to: institutions/stanford-university
				    reason: An earlier name.
				    source: the registry
				  - merge: [matei-zaharia, no-such-author]
				    reason: Misspelt.
				    source: none
				""");
		site = StartedSite.of(data, folder);
	}

	@AfterAll
	static void stop() {
		site.close();
	}

	private static HttpResponse<String> get(String path) {
		return site.get(path);
	}

	private static JsonNode json(String path) {
		return site.json(path);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/authors/oldname-oldstripes                    | /authors/nova-stripes
			/api/authors/oldname-oldstripes                | /api/authors/nova-stripes
			/authors/william-j-dally?page=1             | /authors/bill-dally?page=1
			/papers/learningsys-2018-stripe-zebra       | /papers/learningsys-2018-schelter-deequ
			/api/papers/learningsys-2018-stripe-zebra   | /api/papers/learningsys-2018-schelter-deequ
			/institutions/leland-stanford-junior-university | /institutions/stanford-university
			/search?q=a%20b&author=william-j-dally      | /search?q=a%20b&author=bill-dally
			/api/papers?author=bill-dally&author=oldname-oldstripes | /api/papers?author=bill-dally&author=nova-stripes
			/report?author=oldname-oldstripes              | /report?author=nova-stripes
			""")
	void oldLinksLive(String old, String now) {
		HttpResponse<String> answer = get(old);
		assertThat(answer.statusCode()).isEqualTo(301);
		assertThat(answer.headers().firstValue("Location")).hasValue(now);
		assertThat(get(now).statusCode()).isEqualTo(200);
	}

	@Test
	void theIdOfAPaperLosesAHiddenFamilyName() {
		String now = get("/papers/learningsys-2018-oldstripes-zebras").headers().firstValue("Location").orElseThrow();
		assertThat(now).matches("/papers/learningsys-2018-stripes-zebras-[0-9a-z]{6}");
		assertThat(get(now).body()).contains("Nova Stripes").doesNotContainIgnoringCase("oldstripes");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/authors/nova-stripes", "/api/authors/nova-stripes", "/search?q=scale", "/problems",
			"/api/papers?q=scale&size=100", "/authors/ann-b-other", "/papers/learningsys-2018-other-quaggas",
			"/api/authors?q=stripes", "/report?author=nova-stripes", "/report?paper=learningsys-2018-other-quaggas",
			"/api/suggest?q=oldn", "/authors?q=stripes" })
	void aHiddenNameIsNowhere(String path) {
		HttpResponse<String> answer = get(path);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).doesNotContainIgnoringCase("oldname", "oldstripes");
	}

	@Test
	void theSearchDoesNotKnowAHiddenName() {
		assertThat(json("/api/papers?q=author:oldname").path("total").asInt()).isZero();
		assertThat(json("/api/papers?q=author:%22nova+stripes%22").path("total").asInt()).isEqualTo(2);
	}

	@Test
	void splitPapersAreTheOtherPersons() {
		assertThat(json("/api/authors/wei-wang").path("papers").asInt()).isOne();
		assertThat(json("/api/papers?author=wei-wang-stanford").path("papers").get(0).path("id").asString())
			.isEqualTo("learningsys-2018-wang-okapis");
		assertThat(json("/api/authors/wei-wang").path("similarNames").get(0).path("id").asString())
			.isEqualTo("wei-wang-stanford");
	}

	@Test
	void whoIsOneByHandIsCreditedOnce() {
		JsonNode authors = json("/api/papers/learningsys-2018-dally-bongos").path("authors");
		assertThat(authors.size()).isOne();
		assertThat(authors.get(0).path("name").asString()).isEqualTo("Bill Dally");
		assertThat(get("/authors/bill-dally").body()).contains("bill-dally and william-j-dally are one person",
				"One person. Source: The home page.");
	}

	@Test
	void whatJoinedTwoSpellingsIsTold() {
		JsonNode merged = json("/api/authors/ann-b-other");
		assertThat(merged.path("mergedSpellings").get(0).path("reason").asString())
			.isEqualTo("both at Massachusetts Institute of Technology; both wrote with Nova Stripes");
	}

	@Test
	void aDecisionThatChangesNothingIsAProblem() {
		assertThat(get("/problems").body()).contains("there is no author no-such-author");
	}

	@Test
	void aReportIsAnEntryReadyToPaste() {
		String page = get("/report?paper=learningsys-2018-schelter-deequ&what=title&to=Deequ:+%22yes%22&reason=Why"
				+ "&source=There")
			.body();
		assertThat(page).contains("target: learningsys-2018-schelter-deequ", "field: title", "reason: Why",
				"source: There", "mailto:errors@example.org?subject=Correction");
		assertThat(get("/report?institution=stanford-university").statusCode()).isEqualTo(200);
		assertThat(get("/report?institution=stanford-university&what=entry").body())
			.contains("id: stanford-university");
		assertThat(get("/report?author=wei-wang&what=split&papers=learningsys-2018-other-quaggas").body())
			.contains("split: wei-wang", "- learningsys-2018-other-quaggas");
		assertThat(get("/report").statusCode()).isEqualTo(400);
		assertThat(get("/report?paper=nothing").statusCode()).isEqualTo(404);
	}

}
