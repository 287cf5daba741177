package org.mlsyscatalog.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import tools.jackson.databind.json.JsonMapper;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Every internal link, from the home page on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrawlIT extends Browsing {

	private Crawl crawl;

	@BeforeAll
	void followEveryLink() throws IOException, InterruptedException {
		this.crawl = Crawl.ofSite(URI.create(address("/")));
		this.crawl.run();
	}

	@Test
	void noLinkIsBroken() {
		assertThat(this.crawl.broken()).isEmpty();
	}

	@Test
	void nothingShownComesFromAThirdParty() {
		assertThat(this.crawl.thirdParties()).isEmpty();
	}

	@Test
	void everyPaperIsReached() {
		assertThat(this.crawl.pagesUnder("/papers/")).hasSize(PAPERS);
	}

	@Test
	void everyAuthorIsReached() {
		assertThat(this.crawl.pagesUnder("/authors/")).hasSize(AUTHORS);
	}

	@Test
	void everyInstitutionOfTheRegistryIsReached() throws IOException {
		try (InputStream answer = URI.create(address("/api/institutions?size=100")).toURL().openStream()) {
			List<String> met = new ArrayList<>();
			JsonMapper.shared()
				.readTree(answer)
				.path("institutions")
				.forEach((institution) -> met.add("/institutions/" + institution.path("id").asString()));
			assertThat(met).isNotEmpty();
			met.add("/institutions/tree");
			assertThat(this.crawl.pagesUnder("/institutions/")).containsExactlyInAnyOrderElementsOf(met);
		}
	}

	@Test
	void everyOtherKindOfPageIsReached() {
		assertThat(this.crawl.paths()).contains("/", "/search", "/papers", "/authors", "/institutions", "/venues",
				"/venues/learningsys", "/venues/learningsys-2018", "/problems", "/resolve", "/about", "/api/explorer",
				"/api/openapi");
	}

	@Test
	void everyPageHasATitleOfItsOwnAndOneMainHeading() {
		Map<String, List<String>> byTitle = this.crawl.ownPages()
			.stream()
			.collect(Collectors.groupingBy((page) -> page.document().title(),
					Collectors.mapping((page) -> page.address().getPath(), Collectors.toList())));
		assertThat(byTitle.values()).allSatisfy((paths) -> assertThat(paths).hasSize(1));
		assertThat(this.crawl.ownPages()).hasSizeGreaterThan(PAPERS + AUTHORS)
			.allSatisfy((page) -> assertThat(page.document().select("h1")).as(page.address().toString()).hasSize(1));
	}

	@Test
	void aBrowserAsksNobodyElse() {
		Page page = visitor(new Browser.NewContextOptions());
		List<String> asked = new ArrayList<>();
		page.onRequest((request) -> asked.add(request.url()));
		for (String path : List.of("/", "/search?q=training", "/papers/learningsys-2018-schelter-deequ", "/about")) {
			page.navigate(path);
			assertThat(heading(page)).isVisible();
		}
		page.navigate("/api/explorer");
		assertThat(page.getByText("/api/papers/{id}").first()).isVisible();
		assertThat(asked).isNotEmpty()
			.allSatisfy((address) -> assertThat(address).startsWithIgnoringCase(address("/")));
	}

	@Test
	void theStyleSheetsAreKeptByTheBrowserForAYear() throws IOException, InterruptedException {
		String home = get("/").body();
		List<String> sheets = Jsoup.parse(home, address("/")).select("link[rel=stylesheet]").eachAttr("abs:href");
		assertThat(sheets).hasSize(2);
		for (String sheet : sheets) {
			assertThat(get(URI.create(sheet).getPath()).headers().firstValue("Cache-Control").orElse(""))
				.contains("max-age=31536000");
		}
	}

	private HttpResponse<String> get(String path) throws IOException, InterruptedException {
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(HttpRequest.newBuilder(URI.create(address(path))).build(),
					HttpResponse.BodyHandlers.ofString());
		}
	}

}
