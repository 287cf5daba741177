package org.mlsyscatalog.web;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mlsyscatalog.SeedCatalog;
import org.mlsyscatalog.SeedListing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/** The contract programs rely on. */
class CatalogApiTests extends SeedCatalog {

	private static List<String> names(JsonNode object) {
		return new ArrayList<>(object.propertyNames());
	}

	private static List<String> texts(JsonNode array, String field) {
		List<String> texts = new ArrayList<>();
		array.forEach((element) -> texts.add(element.path(field).asString()));
		return texts;
	}

	@Test
	void onePaperIsToldWhole() {
		JsonNode paper = json("/api/papers/learningsys-2018-wei-dynamic");
		// They come later than the paper, and are tested where they are waited for.
		((ObjectNode) paper).remove("topics");
		assertThat(paper).isEqualTo(this.json.readTree("""
				{"id": "learningsys-2018-wei-dynamic",
				 "title": "Dynamic Scheduling For Dynamic Control Flow in Deep Learning Systems",
				 "year": 2018,
				 "venue": {"id": "learningsys-2018", "name": "LearningSys 2018"},
				 "series": {"id": "learningsys", "name": "LearningSys"},
				 "authors": [
				  {"id": "jinliang-wei", "name": "Jinliang Wei", "listedName": "Jinliang Wei",
				   "affiliations": ["Carnegie Mellon University"],
				   "institutions": [{"id": "carnegie-mellon-university", "name": "Carnegie Mellon University",
				    "ror": "https://ror.org/05x2bcf33"}],
				   "resolutions": [{"affiliation": "Carnegie Mellon University", "part": "Carnegie Mellon University",
				    "institution": "carnegie-mellon-university", "rule": "name", "confidence": 1.0,
				    "reason": "the name of the institution", "matched": "Carnegie Mellon University"}]},
				  {"id": "garth-a-gibson", "name": "Garth A Gibson", "listedName": "Garth A Gibson",
				   "affiliations": ["Carnegie Mellon University"],
				   "institutions": [{"id": "carnegie-mellon-university", "name": "Carnegie Mellon University",
				    "ror": "https://ror.org/05x2bcf33"}],
				   "resolutions": [{"affiliation": "Carnegie Mellon University", "part": "Carnegie Mellon University",
				    "institution": "carnegie-mellon-university", "rule": "name", "confidence": 1.0,
				    "reason": "the name of the institution", "matched": "Carnegie Mellon University"}]},
				  {"id": "vijay-vasudevan", "name": "Vijay Vasudevan", "listedName": "Vijay  Vasudevan",
				   "affiliations": ["Google Brain"],
				   "institutions": [{"id": "google-brain", "name": "Google Brain", "ror": null}],
				   "resolutions": [{"affiliation": "Google Brain", "part": "Google Brain",
				    "institution": "google-brain", "rule": "name", "confidence": 1.0,
				    "reason": "the name of the institution", "matched": "Google Brain"}]},
				  {"id": "eric-xing", "name": "Eric Xing", "listedName": "Eric Xing",
				   "affiliations": ["Petuum Inc. and CMU"],
				   "institutions": [{"id": "petuum", "name": "Petuum", "ror": null},
				    {"id": "carnegie-mellon-university", "name": "Carnegie Mellon University",
				    "ror": "https://ror.org/05x2bcf33"}],
				   "resolutions": [{"affiliation": "Petuum Inc. and CMU", "part": "Petuum Inc.",
				    "institution": "petuum", "rule": "legal-suffix-removed", "confidence": 0.97,
				    "reason": "the name without its legal form, such as Inc. or GmbH", "matched": "Petuum"},
				    {"affiliation": "Petuum Inc. and CMU", "part": "CMU",
				    "institution": "carnegie-mellon-university", "rule": "alias", "confidence": 0.98,
				    "reason": "a known other spelling of the institution", "matched": "CMU"}]}],
				 "pdf": null,
				 "url": "http://localhost:PORT/papers/learningsys-2018-wei-dynamic"}
				""".replace("PORT", String.valueOf(this.port))));
	}

	@Test
	void everyPaperTellsItsAffiliationsAsPrinted() {
		JsonNode page = json("/api/papers?size=100&sort=title");
		List<SeedListing.Line> lines = SeedListing.lines();
		assertThat(page.path("papers").size()).isEqualTo(lines.size());
		List<List<SeedListing.Name>> expected = lines.stream().map(SeedListing.Line::authors).toList();
		for (JsonNode paper : page.path("papers")) {
			List<SeedListing.Name> told = new ArrayList<>();
			for (JsonNode author : paper.path("authors")) {
				List<String> affiliations = new ArrayList<>();
				author.path("affiliations").forEach((affiliation) -> affiliations.add(affiliation.asString()));
				told.add(new SeedListing.Name(author.path("listedName").asString(), affiliations));
			}
			assertThat(expected).contains(told);
			JsonNode alone = json("/api/papers/" + paper.path("id").asString());
			((ObjectNode) paper).remove(List.of("topics", "foundBy"));
			((ObjectNode) alone).remove("topics");
			assertThat(paper).isEqualTo(alone);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			learningsys-2018-mu-weight     | 3 | ["\\"University of California, Berkeley\\""] | 1 | 1
			learningsys-2018-smith-ballet  | 1 | ["1997"]                                   | 0 | 0
			learningsys-2018-li-population | 7 | []                                         | 0 | 0
			learningsys-2018-li-population | 0 | ["Google DeepMind, Mountain View"]         | 1 | 1
			learningsys-2018-bhardwaj-ensmallen | 3 | ["None"]                              | 0 | 0
			learningsys-2018-carreira-case | 3 | ["UC Berkeley"]                            | 1 | 1
			learningsys-2018-you-large-batch | 2 | ["UCLA, Google"]                         | 2 | 2
			""")
	void affiliationsStayVerbatim(String paper, int author, String affiliations, int institutions, int resolutions) {
		JsonNode told = json("/api/papers/" + paper).path("authors").get(author);
		assertThat(told.path("affiliations")).isEqualTo(this.json.readTree(affiliations));
		assertThat(told.path("institutions").size()).isEqualTo(institutions);
		assertThat(told.path("resolutions").size()).isEqualTo(resolutions);
	}

	@Test
	void institutionsAreThoseNamedAndNotWhatStandsAboveThem() {
		JsonNode authors = json("/api/papers/learningsys-2018-schmiedlechner-lipizzaner").path("authors");
		assertThat(texts(authors.get(0).path("institutions"), "id")).containsExactly("mit-csail");
		assertThat(texts(authors.get(4).path("institutions"), "id"))
			.containsExactly("massachusetts-institute-of-technology");
	}

	@Test
	void aPageOfPapersHasTheFieldsOfTheContract() {
		JsonNode page = json("/api/papers?q=deequ&size=5");
		assertThat(names(page)).containsExactly("total", "page", "size", "papers", "facets", "interpretation", "step",
				"messages");
		assertThat(names(page.path("facets"))).containsExactly("author", "institution", "venue", "year", "topic");
		assertThat(page.path("total").asInt()).isOne();
		assertThat(page.path("page").asInt()).isOne();
		assertThat(page.path("size").asInt()).isEqualTo(5);
		assertThat(names(page.path("papers").get(0))).containsExactlyInAnyOrder("id", "title", "year", "venue",
				"series", "authors", "pdf", "topics", "url", "foundBy");
		assertThat(page.path("facets").path("venue")).isEqualTo(this.json.readTree("""
				[{"id":"learningsys","name":"LearningSys","count":1}]"""));
		assertThat(page.path("facets").path("year")).isEqualTo(this.json.readTree("""
				[{"id":"2018","name":"2018","count":1}]"""));
		assertThat(page.path("interpretation").asString()).isEqualTo("deequ");
		assertThat(page.path("step").asString()).isEqualTo("exact");
	}

	@Test
	void allSearchParametersWorkTogether() {
		JsonNode page = json("/api/papers?q=deep&institution=google&institution=stanford-university"
				+ "&venue=learningsys-2018&year=2017..2019&sort=title&size=2&page=2&facetSize=1&meaning=false");
		assertThat(page.path("page").asInt()).isEqualTo(2);
		assertThat(page.path("papers").size()).isEqualTo(Math.min(2, page.path("total").asInt() - 2));
		assertThat(page.path("facets").path("author").size()).isOne();
		assertThat(page.path("facets").path("institution").size()).isBetween(2, 3);
	}

	@Test
	void authorIdsThatAreRepeatedMeanAnyOfThem() {
		assertThat(json("/api/papers?author=matei-zaharia").path("total").asInt()).isEqualTo(3);
		assertThat(json("/api/papers?author=matei-zaharia&author=ion-stoica").path("total").asInt()).isEqualTo(4);
	}

	@Test
	void authorsAreListedByFamilyName() {
		JsonNode page = json("/api/authors?q=zah&size=10");
		assertThat(names(page)).containsExactly("total", "page", "size", "authors");
		assertThat(texts(page.path("authors"), "id")).containsExactly("matei-zaharia", "shauheen-zahirazami")
			.hasSize(page.path("total").asInt());
		assertThat(json("/api/authors").path("total").asInt()).isEqualTo(204);
		assertThat(json("/api/authors?letter=z&size=100").path("authors").size())
			.isEqualTo(json("/api/authors?letter=Z").path("total").asInt());
	}

	@Test
	void everyAuthorIsListedJustOnceOverAllPages() {
		List<String> ids = new ArrayList<>();
		for (int page = 1; page <= 3; page++) {
			ids.addAll(texts(json("/api/authors?size=100&page=" + page).path("authors"), "id"));
		}
		assertThat(ids).hasSize(204).doesNotHaveDuplicates();
		assertThat(json("/api/authors?size=100&page=4").path("authors").size()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "%25", "_", "%5C", "%5Ca", "%22", ",", "?!", "%00", "%F0%9F%99%82" })
	void aFilterThatIsNoNameFindsNobodyButIsNoError(String filter) {
		HttpResponse<String> answer = get("/api/authors?q=" + filter);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(this.json.readTree(answer.body()).path("total").asInt()).isZero();
		assertThat(get("/authors?q=" + filter).statusCode()).isEqualTo(200);
		assertThat(get("/api/institutions?q=" + filter).statusCode()).isEqualTo(200);
		assertThat(get("/institutions?q=" + filter).statusCode()).isEqualTo(200);
	}

	@Test
	void oneAuthorIsToldWithAffiliationsAndCoAuthors() {
		JsonNode author = json("/api/authors/matei-zaharia");
		assertThat(names(author)).containsExactly("id", "name", "variants", "mergedSpellings", "maybeSeveral",
				"similarNames", "papers", "affiliations", "coAuthors", "url");
		assertThat(author.path("papers").asInt()).isEqualTo(3);
		assertThat(texts(author.path("affiliations"), "institutionId")).containsExactlyInAnyOrder("databricks",
				"stanford-university");
		assertThat(author.path("coAuthors").get(0).path("count").asInt()).isEqualTo(2);
		assertThat(author.path("url").asString()).isEqualTo("http://localhost:" + this.port + "/authors/matei-zaharia");
	}

	@Test
	void institutionsAreListedAndFoundByOtherNames() {
		JsonNode page = json("/api/institutions?q=uc+berk");
		assertThat(names(page)).containsExactly("total", "page", "size", "institutions");
		assertThat(texts(page.path("institutions"), "id")).containsExactly("university-of-california-berkeley");
		assertThat(names(page.path("institutions").get(0))).containsExactly("id", "name", "kind", "country", "ror",
				"papers", "url");
	}

	@Test
	void oneInstitutionIsToldWithWhatIsAboveAndBelow() {
		JsonNode ibm = json("/api/institutions/ibm-research");
		assertThat(texts(ibm.path("parents"), "id")).containsExactly("ibm");
		assertThat(texts(ibm.path("children"), "id")).containsExactly("ibm-research-zurich",
				"ibm-thomas-j-watson-research-center");
		assertThat(ibm.path("papers").asInt()).isEqualTo(5);
		assertThat(names(ibm)).contains("kind", "country", "ror", "homepage", "aliases", "spellings", "url");
	}

	@Test
	void venuesAreSeriesWithTheirEditions() {
		JsonNode page = json("/api/venues");
		assertThat(names(page)).containsExactly("total", "page", "size", "venues");
		assertThat(page.path("venues").get(0)).isEqualTo(json("/api/venues/learningsys"));
		assertThat(texts(json("/api/venues/learningsys").path("editions"), "id")).containsExactly("learningsys-2018");
		assertThat(json("/api/venues/learningsys-2018").path("papers").asInt()).isEqualTo(51);
		assertThat(json("/api/venues/learningsys-2018").path("date").asString()).isEqualTo("2018-12-07");
	}

	@Test
	void completionsComeByKind() {
		JsonNode suggestions = json("/api/suggest?q=goo");
		assertThat(names(suggestions)).containsExactly("papers", "authors", "institutions", "venues", "topics");
		assertThat(suggestions.path("institutions").get(0)).isEqualTo(this.json.readTree("""
				{"id":"google","name":"Google","count":5}"""));
		assertThat(json("/api/suggest?q=m&size=2").path("authors").size()).isEqualTo(2);
		assertThat(json("/api/suggest").path("authors").size()).isZero();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			/api/papers?size=0                 | 'size' has to be a whole number from 1 to 100, not '0'.
			/api/papers?size=101               | 'size' has to be a whole number from 1 to 100, not '101'.
			/api/papers?size=ten               | 'size' has to be a whole number from 1 to 100, not 'ten'.
			/api/papers?page=0                 | 'page' has to be a whole number from 1, not '0'.
			/api/papers?page=-1                | 'page' has to be a whole number from 1, not '-1'.
			/api/papers?page=99999999999       | 'page' has to be a whole number from 1
			/api/papers?facetSize=1001         | 'facetSize' has to be a whole number from 1 to 1000, not '1001'.
			/api/papers?facetSize=0            | 'facetSize' has to be a whole number from 1 to 1000, not '0'.
			/api/papers?sort=date              | 'sort' can be relevance, year or title, not 'date'.
			/api/papers?year=18                | '18' is no year: write one like 2018, or a range like 2018..2020.
			/api/papers?year=2018-2020         | '2018-2020' is no year
			/api/papers?meaning=maybe          | 'meaning' can be true or false, not 'maybe'.
			/api/papers?page=501&size=20       | Only the first 10,000 hits can be paged through
			/api/papers?page=2147483647&size=100 | Only the first 10,000 hits can be paged through
			/api/authors?page=0                | 'page' has to be a whole number from 1
			/api/authors?letter=ZZ             | 'letter' has to be one of A to Z, or #.
			/api/authors?page=10001&size=1     | Only the first 10,000 entries can be paged through
			/api/institutions?size=1000        | 'size' has to be a whole number from 1 to 100, not '1000'.
			/api/venues?size=x                 | 'size' has to be a whole number from 1 to 100, not 'x'.
			/api/suggest?q=a&size=21           | 'size' has to be a whole number from 1 to 20, not '21'.
			""")
	void badParametersAreRefusedWithWhatToSendInstead(String path, String told) {
		HttpResponse<String> answer = get(path);
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		JsonNode problem = this.json.readTree(answer.body());
		assertThat(problem.path("status").asInt()).isEqualTo(400);
		assertThat(problem.path("title").asString()).isEqualTo("Bad Request");
		assertThat(problem.path("detail").asString()).startsWith(told);
	}

	@Test
	void allThatIsWrongIsToldAtOnce() {
		assertThat(json("/api/papers?size=0&sort=x&year=y").path("detail").asString()).contains("'size'", "'sort'",
				"'y' is no year");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/search", "/papers" })
	void onPagesBadParametersAreAMessage(String page) {
		HttpResponse<String> answer = get(page + "?size=0&year=18&page=501");
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).contains("has to be a whole number from 1 to 100", "is no year",
				"Only the first 10,000 hits");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			/api/papers/no-such-paper             | There is no paper “no-such-paper” in this catalog.
			/api/authors/no-such-author           | There is no author “no-such-author” in this catalog.
			/api/institutions/no-such-institution | There is no institution “no-such-institution” in this catalog.
			/api/venues/no-such-venue             | There is no venue “no-such-venue” in this catalog.
			/api/nothing-here                     | There is nothing under this address.
			""")
	void whatIsNotThereIsToldAsAProblem(String path, String told) {
		HttpResponse<String> answer = get(path);
		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		assertThat(this.json.readTree(answer.body()).path("detail").asString()).isEqualTo(told);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/papers/no-such-paper", "/authors/no-such-author", "/institutions/x", "/venues/x",
			"/nothing-here" })
	void whatIsNotThereIsAPageOfItsOwn(String path) {
		HttpResponse<String> answer = get(path);
		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(answer.headers().firstValue("Content-Type"))
			.hasValueSatisfying((type) -> assertThat(type).startsWith("text/html"));
		assertThat(answer.body()).doesNotContain("Exception", "Whitelabel");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/papers?page=500", "/api/papers?page=100&size=100", "/api/papers?q=deequ&page=2",
			"/api/authors?page=100", "/api/institutions?page=100", "/api/venues?page=2" })
	void aPagePastTheEndIsEmpty(String path) {
		HttpResponse<String> answer = get(path);
		assertThat(answer.statusCode()).isEqualTo(200);
		JsonNode page = this.json.readTree(answer.body());
		assertThat(page.path("total").asInt()).isPositive();
		String list = names(page).stream().filter((name) -> page.path(name).isArray()).findFirst().orElseThrow();
		assertThat(page.path(list).size()).isZero();
	}

	@Test
	void aChosenValueThatDoesNotExistIsNoErrorButSaidSo() {
		JsonNode page = json("/api/papers?institution=atlantis");
		assertThat(page.path("total").asInt()).isZero();
		assertThat(page.path("step").asString()).isEqualTo("none");
		assertThat(page.path("messages").get(0).asString()).contains("atlantis");
	}

	@Test
	void theDocumentOfTheApiNamesEveryPathAndNoPage() {
		JsonNode document = json("/api/openapi");
		assertThat(names(document.path("paths"))).containsExactlyInAnyOrder("/api/papers", "/api/papers/{id}",
				"/api/authors", "/api/authors/{id}", "/api/institutions", "/api/institutions/{id}", "/api/venues",
				"/api/venues/{id}", "/api/suggest", "/api/meaning", "/api/facets/{facet}", "/api/papers/{id}/why",
				"/api/institutions/resolve", "/api/reconcile", "/api/reconcile/suggest", "/api/reconcile/view/{id}",
				"/api/papers/{id}/related", "/api/map", "/api/topics", "/api/topics/{id}", "/api/network",
				"/api/authors/{id}/network");
		assertThat(texts(document.path("paths").path("/api/papers").path("get").path("parameters"), "name"))
			.containsExactlyInAnyOrder("q", "author", "institution", "institutionOnly", "venue", "year", "topic",
					"sort", "page", "size", "facetSize", "literal", "meaning", "fields", "cursor", "group_by");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a", "C%2B%2B", "ML.NET", "-", "--", "OR", "OR%20OR", "%22", "%22a%20%22b%22%22", "*",
			"%F0%9F%99%82", "%D8%A7%D9%84%D8%B9%D8%B1%D8%A8%D9%8A%D8%A9", "%3Cscript%3Ealert(1)%3C/script%3E",
			"nosuchfield:x", "year:x", "topic:x", "-author:zaharia", "%00" })
	void anyTextHasAnAnswer(String text) {
		HttpResponse<String> answer = get("/api/papers?q=" + text);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(get("/search?q=" + text).statusCode()).isEqualTo(200);
		assertThat(get("/search?q=" + text).body()).doesNotContain("<script>alert");
		assertThat(get("/api/suggest?q=" + text).statusCode()).isEqualTo(200);
	}

	@Test
	void longTextsHaveAnAnswer() {
		assertThat(json("/api/papers?q=" + "x".repeat(7000)).path("total").asInt()).isZero();
		JsonNode many = json("/api/papers?q=" + "deequ+".repeat(500));
		assertThat(many.path("total").asInt()).isOne();
		assertThat(many.path("messages").get(0).asString()).contains("64");
		assertThat(json("/api/papers?q=" + "-a+OR+b+".repeat(500)).path("total").isNumber()).isTrue();
	}

	@Test
	void aSearchThatWasRelaxedSaysSoAndCanBeTakenLiterally() {
		JsonNode relaxed = json("/api/papers?q=zahria+dawnbench");
		assertThat(relaxed.path("step").asString()).isEqualTo("typo");
		assertThat(relaxed.path("total").asInt()).isOne();
		assertThat(json("/api/papers?q=zahria+dawnbench&literal=true").path("step").asString()).isEqualTo("none");
		assertThat(json("/api/papers?q=x&literal=perhaps").path("detail").asString()).contains("'literal'");
	}

	@Test
	void valuesOfAFacetAreFoundByName() {
		JsonNode found = json("/api/facets/author?facetQuery=zah&institution=stanford-university");
		assertThat(texts(found.path("values"), "id")).contains("matei-zaharia");
		assertThat(get("/api/facets/colour").statusCode()).isEqualTo(404);
		assertThat(get("/api/facets/year?facetQuery=2018&size=0").statusCode()).isEqualTo(400);
	}

	@Test
	void whyAPaperIsFoundIsTold() {
		JsonNode why = json("/api/papers/learningsys-2018-coleman-analysis/why?q=zahria+dawnbench");
		assertThat(why.path("found").asBoolean()).isTrue();
		assertThat(why.path("step").asString()).isEqualTo("typo");
		assertThat(texts(why.path("matches"), "field")).contains("family name", "title");
		assertThat(get("/api/papers/no-such-paper/why?q=a").statusCode()).isEqualTo(404);
	}

	@Test
	void howToSearchIsTold() {
		assertThat(get("/help/search").statusCode()).isEqualTo(200);
		assertThat(get("/help/search").body()).contains("How to search", "OR", "literal=true");
	}

	@Test
	void theExplorerOfTheApiIsThere() {
		HttpResponse<String> answer = get("/api/explorer");
		assertThat(answer.statusCode()).isBetween(200, 302);
		assertThat(get(answer.headers().firstValue("Location").orElse("/api/explorer")).statusCode()).isEqualTo(200);
	}

	@Test
	void theHealthOfAWholeCatalogIsUp() {
		JsonNode health = json("/actuator/health");
		assertThat(health.path("status").asString()).isEqualTo("UP");
		assertThat(health.path("components").path("catalog").path("details").path("digest").asString())
			.matches("[0-9a-f]{32}");
	}

}
