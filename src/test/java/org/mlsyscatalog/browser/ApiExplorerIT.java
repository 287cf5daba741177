package org.mlsyscatalog.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** What the explorer offers to try has an answer, without anything typed into it. */
class ApiExplorerIT extends Browsing {

	@ParameterizedTest
	@CsvSource({ "/api/papers, deequ", "/api/papers/{id}, listedName", "/api/suggest, Matei Zaharia",
			"/api/facets/{facet}, values", "/api/institutions/resolve, university-of-california-berkeley" })
	void anExampleIsTriedAsItStands(String path, String told) {
		Page page = visitor(new Browser.NewContextOptions());
		page.navigate("/api/explorer");
		Locator operation = page.locator(".opblock-get:has(.opblock-summary-path[data-path=\"%s\"])".formatted(path));
		operation.locator(".opblock-summary-control").click();
		operation.getByText("Try it out").click();
		if (path.equals("/api/papers")) {
			operation.locator("tr[data-param-name=q] input").fill("deequ");
		}
		operation.getByText("Execute").click();
		Locator answer = operation.locator(".live-responses-table .response");
		assertThat(answer.locator(".response-col_status")).containsText("200");
		assertThat(answer.locator(".response-col_description")).containsText(told);
	}

}
