package org.mlsyscatalog.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** How a visitor says that something is wrong. */
class ReportIT extends Browsing {

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void anErrorIsReportedWithAndWithoutJavaScript(boolean javaScript) {
		Page page = visitor(new Browser.NewContextOptions().setJavaScriptEnabled(javaScript));
		page.navigate("/papers/learningsys-2018-schelter-deequ");
		link(page, "Report an error on this page").click();
		assertThat(heading(page)).hasText("Report an error");
		page.getByLabel("What is wrong?").selectOption("name-1");
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Next").setExact(true)).click();
		page.getByLabel("The right name").fill("Sebastian Schelter-Smith");
		page.getByLabel("Why is it an error?").fill("Married.");
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Make the entry")).click();
		Locator entry = page.locator("pre.entry");
		assertThat(entry).containsText("target: learningsys-2018-schelter-deequ");
		assertThat(entry).containsText("from: Sebastian Schelter");
		assertThat(entry).containsText("to: Sebastian Schelter-Smith");
		assertThat(entry).containsText("reason: Married.");
		assertThat(page.getByText("Copy the entry")).isVisible(
				new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions().setVisible(javaScript));
	}

}
