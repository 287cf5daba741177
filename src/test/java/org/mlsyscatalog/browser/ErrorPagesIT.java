package org.mlsyscatalog.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What is said when something is not there, not understood or too much. */
class ErrorPagesIT extends Browsing {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@ParameterizedTest
	@CsvSource(textBlock = """
			/papers/no-such-paper,             There is no paper “no-such-paper” in this catalog.
			/authors/nobody,                   There is no author “nobody” in this catalog.
			/institutions/nowhere,             There is no institution “nowhere” in this catalog.
			/venues/never-2018,                There is no venue “never-2018” in this catalog.
			/nothing/here,                     There is nothing under this address.
			/papers/%3Cscript%3Ealert(1)%3C/,  There is nothing under this address.
			""")
	void aPersonIsToldWhatIsNotThereAndWhereToGoOn(String path, String message) {
		Page page = visitor(new Browser.NewContextOptions());
		Response answer = page.navigate(path);
		assertThat(answer.status()).isEqualTo(404);
		assertThat(heading(page)).hasText("Not found");
		assertThat(page.getByText(message)).isVisible();
		assertKeepsItsInsidesToItself(answer.text());
		page.getByRole(AriaRole.MAIN).getByText("authors").click();
		assertThat(heading(page)).hasText("Authors");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			/papers/learningsys-2018-schelter-dequ,   /papers/learningsys-2018-schelter-deequ
			/papers/learningsys-2018-schelter,        /papers/learningsys-2018-schelter-deequ
			/authors/matei-zahara,                    /authors/matei-zaharia
			/institutions/university-of-washingtonn,  /institutions/university-of-washington
			/venues/learningsys-2019,                 /venues/learningsys
			""")
	void anAddressThatIsAlmostRightLeadsToWhatWasMeant(String path, String meant) {
		Page page = open(path);
		assertThat(page.locator(".near a").first()).hasAttribute("href", meant);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			/api/papers/no-such-paper,  There is no paper “no-such-paper” in this catalog.
			/api/authors/nobody,        There is no author “nobody” in this catalog.
			/api/institutions/nowhere,  There is no institution “nowhere” in this catalog.
			/api/venues/never-2018,     There is no venue “never-2018” in this catalog.
			/api/nothing/here,          There is nothing under this address.
			""")
	void aProgramIsToldWhatIsNotThere(String path, String detail) throws Exception {
		assertProblem(get(path), 404, detail);
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', textBlock = """
			page=0,           'page' has to be a whole number from 1
			page=two,         'page' has to be a whole number from 1
			size=101,         'size' has to be a whole number from 1 to 100
			facetSize=1001,   'facetSize' has to be a whole number from 1 to 1000
			sort=newest,      'sort' can be relevance, year or title
			meaning=perhaps,  'meaning' can be true or false
			year=soon,        soon
			page=101&size=100,`Only the first 10,000 hits can be paged through`
			""")
	void aBadParameterIsAMessageToPeopleAndAProblemToPrograms(String parameters, String message) throws Exception {
		Page page = visitor(new Browser.NewContextOptions());
		Response answer = page.navigate("/search?q=training&" + parameters);
		assertThat(answer.status()).isEqualTo(200);
		assertThat(page.locator(".messages")).containsText(message);
		assertThat(titles(page)).isNotEmpty();
		assertKeepsItsInsidesToItself(answer.text());
		assertProblem(get("/api/papers?q=training&" + parameters), 400, message);
	}

	@Test
	void theListsOfNamesTellOfBadParametersToo() throws Exception {
		Page page = open("/authors?letter=%C3%A4&page=-1");
		assertThat(page.locator(".messages p")).hasCount(2);
		assertThat(page.locator(".messages")).containsText("'letter' has to be one of A to Z");
		assertThat(total(page)).isEqualTo(AUTHORS);
		assertProblem(get("/api/authors?page=-1"), 400, "'page' has to be a whole number from 1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/search?q=training&page=7", "/papers?page=7", "/authors?page=7", "/institutions?page=7",
			"/authors/matei-zaharia?page=7", "/institutions/google?page=7", "/venues/learningsys-2018?page=7" })
	void aPagePastTheEndIsEmptyAndLeadsBack(String path) {
		Page page = visitor(new Browser.NewContextOptions());
		assertThat(page.navigate(path).status()).isEqualTo(200);
		assertThat(page.locator("ol.papers > li, ul.index > li")).hasCount(0);
		link(page, "Back to the first page").click();
		assertThat(page.locator("ol.papers > li, ul.index > li")).not().hasCount(0);
		assertThat(page.getByText("Back to the first page")).hasCount(0);
		assertThat(page.url()).doesNotContain("page=");
	}

	@Test
	void aPagePastTheEndIsAnEmptyListToPrograms() throws Exception {
		HttpResponse<String> answer = get("/api/papers?page=7");
		assertThat(answer.statusCode()).isEqualTo(200);
		JsonNode body = JSON.readTree(answer.body());
		assertThat(body.get("total").asInt()).isEqualTo(PAPERS);
		assertThat(body.get("papers").isEmpty()).isTrue();
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			C++,     ensmallen: a flexible C++ library for efficient function optimization
			ML.NET,  Machine Learning at Microsoft with ML.NET
			""")
	void namesWithSignsFindTheirPaperFirst(String text, String title) {
		Page page = open("/");
		search(page, text);
		assertThat(heading(page)).hasText("Papers for “" + text + "”");
		assertThat(titles(page)).first().isEqualTo(title);
	}

	@ParameterizedTest
	@ValueSource(strings = { "-", "\"unbalanced", "😀", "שלום עולם", "مرحبا", "<script>alert(1)</script>", "(",
			"author:", "year:2018..", "*", "[a TO b]", "\\", "%", "a AND OR", "' or '1'='1" })
	void nothingThatIsTypedIsAnError(String text) {
		Page page = open("/");
		List<String> dialogs = new ArrayList<>();
		page.onDialog((dialog) -> {
			dialogs.add(dialog.message());
			dialog.dismiss();
		});
		search(page, text);
		assertThat(heading(page)).hasText("Papers for “" + text + "”");
		assertThat(searchBox(page)).hasValue(text);
		assertThat(titles(page).isEmpty()).isEqualTo(total(page) == 0);
		assertThat(page.getByText("No paper matches.").isVisible()).isEqualTo(total(page) == 0);
		assertThat(dialogs).isEmpty();
		assertKeepsItsInsidesToItself(page.content());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   " })
	void nothingTypedShowsAllPapers(String text) {
		Page page = open("/");
		search(page, text);
		assertThat(heading(page)).hasText("All papers");
		assertThat(total(page)).isEqualTo(PAPERS);
	}

	@Test
	void anUnbalancedQuoteIsTreatedAsWords() {
		Page page = open("/");
		search(page, "\"deequ");
		assertThat(titles(page)).containsExactly("Deequ - Data Quality Validation for Machine Learning Pipelines");
	}

	/** Too long for an address: refused without fuss, and the catalog goes on. */
	@Test
	void tenThousandLettersAreAnsweredOrRefusedCleanly() {
		Page page = open("/");
		Response answer = page.waitForNavigation(() -> search(page, "a".repeat(10_000)));
		assertThat(answer.status()).isIn(200, 400, 414, 431);
		assertKeepsItsInsidesToItself(answer.text());
		page.navigate("/search?q=deequ");
		assertThat(titles(page)).hasSize(1);
	}

	/** Typed or pasted into the address bar, where a browser leaves these signs alone. */
	@Test
	void signsThatBelongEscapedInAnAddressAreUnderstoodAllTheSame() {
		Page page = visitor(new Browser.NewContextOptions());
		Response answer = page.navigate("/search?q=[deequ]|{}");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(heading(page)).hasText("Papers for “[deequ]|{}”");
	}

	private static void assertProblem(HttpResponse<String> answer, int status, String detail) {
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(answer.headers().firstValue("Content-Type"))
			.hasValueSatisfying((type) -> assertThat(type).startsWith("application/problem+json"));
		JsonNode problem = JSON.readTree(answer.body());
		assertThat(problem.get("status").asInt()).isEqualTo(status);
		assertThat(problem.get("title").asString()).isNotBlank();
		assertThat(problem.get("detail").asString()).contains(detail);
		assertKeepsItsInsidesToItself(answer.body());
	}

	private static void assertKeepsItsInsidesToItself(String answer) {
		assertThat(answer).doesNotContain("Whitelabel", "Exception", "org.springframework", "org.mlsyscatalog",
				"org.apache", "java.lang", "Apache Tomcat", "\tat ");
	}

	private HttpResponse<String> get(String path) throws IOException, InterruptedException {
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(HttpRequest.newBuilder(URI.create(address(path))).build(),
					HttpResponse.BodyHandlers.ofString());
		}
	}

}
