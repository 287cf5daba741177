package org.mlsyscatalog.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mlsyscatalog.SeedCatalog;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Affiliations that somebody asks for, by lines and by the reconciliation protocol. */
class ResolveApiTests extends SeedCatalog {

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private HttpResponse<String> post(String path, String type, byte[] body) {
		try {
			return HTTP.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
				.header("Content-Type", type)
				.POST(BodyPublishers.ofByteArray(body))
				.build(), BodyHandlers.ofString());
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private HttpResponse<String> post(String lines) {
		return post("/api/institutions/resolve", "text/plain; charset=UTF-8", lines.getBytes(StandardCharsets.UTF_8));
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private JsonNode resolved(String affiliation) {
		return json("/api/institutions/resolve?affiliation=" + encoded(affiliation));
	}

	@Test
	void oneAffiliationIsToldWithRuleAndConfidence() {
		assertThat(resolved("EECS, UC Berkeley")).isEqualTo(this.json.readTree("""
				{"affiliation": "EECS, UC Berkeley", "principal": "university-of-california-berkeley",
				 "standsFor": {"id": "university-of-california-berkeley",
				   "name": "University of California, Berkeley", "ror": "https://ror.org/01an7q238", "country": "US",
				   "url": "http://localhost:PORT/institutions/university-of-california-berkeley"},
				 "resolutions": [{"part": "EECS, UC Berkeley",
				  "institution": {"id": "university-of-california-berkeley",
				   "name": "University of California, Berkeley", "ror": "https://ror.org/01an7q238", "country": "US",
				   "url": "http://localhost:PORT/institutions/university-of-california-berkeley"},
				  "rule": "department-removed", "reason": "the institution named beside a department",
				  "confidence": 0.95, "matched": "UC Berkeley", "principal": true, "alternatives": [],
				  "suggestions": []}]}
				""".replace("PORT", String.valueOf(this.port))));
	}

	@Test
	void severalOrganisationsAreToldInTheOrderPrinted() {
		JsonNode both = resolved("UCLA, Google").path("resolutions");
		assertThat(both.size()).isEqualTo(2);
		assertThat(both.get(0).path("institution").path("id").asString())
			.isEqualTo("university-of-california-los-angeles");
		assertThat(both.get(1).path("institution").path("id").asString()).isEqualTo("google");
	}

	@Test
	void whatIsUnknownStaysOpenWithTheNearestNames() {
		JsonNode unknown = resolved("Standford Univrsity").path("resolutions").get(0);
		assertThat(unknown.path("institution").isNull()).isTrue();
		assertThat(unknown.path("rule").asString()).isEqualTo("unknown");
		assertThat(unknown.path("suggestions").get(0).path("id").asString()).isEqualTo("stanford-university");
		JsonNode ambiguous = resolved("University of Massachusetts").path("resolutions").get(0);
		assertThat(ambiguous.path("rule").asString()).isEqualTo("ambiguous");
		assertThat(ambiguous.path("alternatives").size()).isGreaterThan(1);
	}

	@Test
	void linesAreAnsweredInTheirOrderBlankOnesToo() {
		JsonNode answer = this.json.readTree(post("\uFEFFMIT\n\nStandford Univrsity\nMIT\n").body());
		assertThat(answer.path("total").asInt()).isEqualTo(4);
		List<String> principals = new ArrayList<>();
		answer.path("results").forEach((result) -> principals.add(result.path("principal").asString("")));
		assertThat(principals).containsExactly("massachusetts-institute-of-technology", "", "",
				"massachusetts-institute-of-technology");
		assertThat(answer.path("results").get(2).path("resolutions").get(0).path("suggestions").size()).isZero();
		assertThat(answer.path("results").get(0)).isEqualTo(resolved("MIT"));
	}

	@Test
	void suggestionsOfManyLinesComeWhenAskedFor() {
		HttpResponse<String> answer = post("/api/institutions/resolve?suggestions=true", "text/plain",
				"Standford Univrsity".getBytes(StandardCharsets.UTF_8));
		assertThat(answer.body()).contains("stanford-university");
	}

	@Test
	void tenThousandLinesAreAnsweredAndOneMoreIsTooMany() {
		HttpResponse<String> all = post("UCLA, Google\n".repeat(10_000));
		assertThat(all.statusCode()).isEqualTo(200);
		assertThat(this.json.readTree(all.body()).path("results").size()).isEqualTo(10_000);
		HttpResponse<String> more = post("MIT\n".repeat(10_001));
		assertThat(more.statusCode()).isEqualTo(413);
		assertThat(this.json.readTree(more.body()).path("detail").asString())
			.isEqualTo("Up to 10,000 lines can be resolved at once, these are 10,001: send them in parts.");
		assertThat(post("x".repeat((8 << 20) + 1)).statusCode()).isEqualTo(413);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					/api/institutions/resolve                 | Give an affiliation, as in /api/institutions/resolve?affiliation=
					/api/institutions/resolve?affiliation=+++ | Give an affiliation
					/api/reconcile?queries=MIT                | 'queries' has to be a JSON object of up to 1000 queries
					/api/reconcile?queries=%5B1%5D            | 'queries' has to be a JSON object
					""")
	void whatIsMissingIsTold(String path, String told) {
		HttpResponse<String> answer = get(path);
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(this.json.readTree(answer.body()).path("detail").asString()).startsWith(told);
	}

	@Test
	void linesThatAreNoAffiliationsAreRefused() {
		assertThat(post("").statusCode()).isEqualTo(400);
		HttpResponse<String> answer = post("MIT\n" + "x".repeat(4001));
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("Line 2 is longer than any affiliation");
		assertThat(post("/api/institutions/resolve", "text/plain", new byte[] { (byte) 0xC3, '(' }).statusCode())
			.isEqualTo(400);
		assertThat(post("/api/institutions/resolve", "application/json", "[]".getBytes(StandardCharsets.UTF_8))
			.statusCode()).isEqualTo(415);
		assertThat(post("/api/institutions/resolve?suggestions=yes", "text/plain", new byte[] { 'x' }).statusCode())
			.isEqualTo(400);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			%00
			%F0%9F%99%82
			%28%28%28%28
			%22%22
			,;,;,/
			1997
			""")
	void anythingIsAnswered(String affiliation) {
		assertThat(get("/api/institutions/resolve?affiliation=" + affiliation).statusCode()).isEqualTo(200);
		assertThat(get("/resolve?affiliation=" + affiliation).statusCode()).isEqualTo(200);
	}

	@Test
	void theServiceOfReconciliationSaysWhatItIs() {
		JsonNode manifest = json("/api/reconcile");
		String site = "http://localhost:" + this.port;
		assertThat(manifest.path("versions").get(0).asString()).isEqualTo("0.2");
		assertThat(manifest.path("name").asString()).isNotBlank();
		assertThat(manifest.path("identifierSpace").asString()).isEqualTo(site + "/institutions/");
		assertThat(manifest.path("schemaSpace").asString()).isNotBlank();
		assertThat(manifest.path("view").path("url").asString()).contains("{{id}}");
		JsonNode suggest = manifest.path("suggest").path("entity");
		assertThat(suggest.path("service_url").asString() + suggest.path("service_path").asString())
			.isEqualTo(site + "/api/reconcile/suggest");
	}

	@Test
	void aBatchIsReconciledByGetAndByForm() {
		String queries = """
				{"q0": {"query": "EECS, UC Berkeley", "limit": 3, "type": "institution", "properties": []},
				 "q1": {"query": "University of Massachusetts"}, "q2": {"query": "Standford Univrsity"}, "q3": {}}""";
		JsonNode answer = json("/api/reconcile?queries=" + encoded(queries));
		JsonNode first = answer.path("q0").path("result");
		assertThat(first.size()).isOne();
		assertThat(first.get(0)).isEqualTo(this.json.readTree("""
				{"id": "university-of-california-berkeley", "name": "University of California, Berkeley",
				 "description": "university, US", "type": [{"id": "institution", "name": "Institution"}],
				 "score": 95.0, "match": true}"""));
		assertThat(answer.path("q1").path("result").size()).isGreaterThan(1);
		assertThat(answer.path("q1").path("result").get(0).path("match").asBoolean()).isFalse();
		assertThat(answer.path("q2").path("result").get(0).path("id").asString()).isEqualTo("stanford-university");
		assertThat(answer.path("q3").path("result").size()).isZero();
		HttpResponse<String> posted = post("/api/reconcile", "application/x-www-form-urlencoded",
				("queries=" + encoded(queries)).getBytes(StandardCharsets.UTF_8));
		assertThat(this.json.readTree(posted.body())).isEqualTo(answer);
	}

	@Test
	void otherSitesMayReconcile() throws Exception {
		HttpResponse<String> answer = HTTP
			.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/api/reconcile"))
				.header("Origin", "https://refine.example.org")
				.build(), BodyHandlers.ofString());
		assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
	}

	@Test
	void aCandidateIsCompletedAndSeen() {
		assertThat(json("/api/reconcile/suggest?prefix=uc+berk").path("result").get(0).path("id").asString())
			.isEqualTo("university-of-california-berkeley");
		assertThat(json("/api/reconcile/suggest").path("result").size()).isZero();
		HttpResponse<String> seen = get("/api/reconcile/view/google");
		assertThat(seen.statusCode()).isEqualTo(302);
		assertThat(seen.headers().firstValue("Location"))
			.hasValueSatisfying((address) -> assertThat(address).endsWith("/institutions/google"));
		assertThat(get("/api/reconcile/view/nothing").statusCode()).isEqualTo(404);
	}

}
