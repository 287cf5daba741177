package org.mlsyscatalog.web;

import java.net.http.HttpResponse;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mlsyscatalog.SeedCatalog;

import static org.assertj.core.api.Assertions.assertThat;

/** What browsers are told about every kind of page, and that no page needs more. */
class SecurityHeadersTests extends SeedCatalog {

	private static String header(HttpResponse<String> answer, String name) {
		return answer.headers().firstValue(name).orElse("");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/papers", "/papers/learningsys-2018-schelter-deequ",
			"/papers/learningsys-2018-schelter-deequ/cite", "/papers/learningsys-2018-schelter-deequ/why?q=deequ",
			"/authors", "/authors/matei-zaharia", "/institutions", "/institutions/tree",
			"/institutions/university-of-california-berkeley", "/venues", "/venues/learningsys",
			"/venues/learningsys-2018", "/topics", "/search?q=training", "/search?q=qwxyz", "/explore", "/problems",
			"/problems/unresolved", "/about", "/dumps", "/help/search", "/help/api", "/reading-list", "/resolve",
			"/report", "/papers/none", "/none" })
	void noPageRunsOrLoadsAnythingButWhatWeShip(String path) {
		HttpResponse<String> answer = get(path);
		String policy = header(answer, "Content-Security-Policy");
		assertThat(policy)
			.contains("default-src 'none'", "script-src 'self';", "style-src 'self';", "base-uri 'none'",
					"frame-ancestors 'none'", "form-action 'self'")
			.doesNotContain("unsafe", "*", "http");
		Document page = Jsoup.parse(answer.body());
		assertThat(page.select("h1")).as("a page").isNotEmpty();
		assertThat(page.select("style, [style], base, iframe, object, embed")).isEmpty();
		for (Element script : page.select("script:not([type=application/ld+json])")) {
			assertThat(script.attr("src")).startsWith("/");
			assertThat(script.data()).isBlank();
		}
		for (Element loaded : page.select("script[src], link[rel=stylesheet], link[rel=preload], img[src]")) {
			String address = loaded.hasAttr("src") ? loaded.attr("src") : loaded.attr("href");
			assertThat(address).as(loaded.outerHtml()).matches("/[^/].*|data:image/.*");
		}
		assertThat(page.getAllElements()).allSatisfy((element) -> assertThat(element.attributes().asList())
			.noneMatch((attribute) -> attribute.getKey().startsWith("on") || attribute.getKey().startsWith("hx-on")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/none", "/api/papers", "/api/papers?page=x", "/papers.bib", "/papers.atom", "/oai",
			"/css/catalog.css", "/dumps/papers.csv", "/actuator/health", "/robots.txt", "/api/explorer",
			"/papers/learningsys-2018-schelter-deequ/picture.png" })
	void everyAnswerHasTheUsualHeaders(String path) {
		HttpResponse<String> answer = get(path);
		assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
		assertThat(header(answer, "Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
		assertThat(header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
		assertThat(header(answer, "Permissions-Policy")).contains("camera=()", "geolocation=()");
		assertThat(header(answer, "Content-Security-Policy")).contains("default-src 'none'");
		assertThat(header(answer, "Set-Cookie")).as("nobody is followed").isEmpty();
		assertThat(header(answer, "Server")).isEmpty();
		assertThat(header(answer, "X-Powered-By")).isEmpty();
	}

}
