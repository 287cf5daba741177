package org.mlsyscatalog.browser;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What is offered while somebody types, under the keyboard and the mouse. */
class SuggestionsIT extends Browsing {

	@ParameterizedTest
	@ValueSource(strings = { "/", "/papers/learningsys-2018-schelter-deequ" })
	void theFirstLetterIsEnough(String path) {
		Page page = open(path);
		searchBox(page).pressSequentially("z");
		assertThat(option(page, "Matei Zaharia")).isVisible();
		assertThat(searchBox(page)).hasAttribute("aria-expanded", "true");
	}

	@Test
	void arrowsChooseAndEnterOpensTheChosenOne() {
		Page page = open("/");
		searchBox(page).pressSequentially("zahar");
		assertThat(option(page, "Matei Zaharia")).isVisible();
		page.keyboard().press("ArrowDown");
		assertThat(option(page, "Matei Zaharia")).hasAttribute("aria-selected", "true");
		assertThat(searchBox(page)).hasAttribute("aria-activedescendant",
				option(page, "Matei Zaharia").getAttribute("id"));
		assertThat(searchBox(page)).isFocused();
		page.keyboard().press("Enter");
		assertThat(heading(page)).hasText("Matei Zaharia");
	}

	@Test
	void theWayGoesRoundThroughTheField() {
		Page page = open("/");
		searchBox(page).pressSequentially("stanford");
		Locator options = page.getByRole(AriaRole.OPTION);
		assertThat(options.first()).isVisible();
		page.keyboard().press("ArrowUp");
		assertThat(options.last()).hasAttribute("aria-selected", "true");
		page.keyboard().press("ArrowDown");
		assertThat(page.locator("[role=option][aria-selected=true]")).hasCount(0);
		assertThat(searchBox(page)).hasValue("stanford");
		page.keyboard().press("ArrowDown");
		assertThat(options.first()).hasAttribute("aria-selected", "true");
	}

	@Test
	void escapeClosesTheListAndLeavesTheWords() {
		Page page = open("/");
		searchBox(page).pressSequentially("train");
		assertThat(page.getByRole(AriaRole.LISTBOX)).isVisible();
		page.keyboard().press("Escape");
		assertThat(page.getByRole(AriaRole.LISTBOX)).not().isVisible();
		assertThat(searchBox(page)).hasValue("train");
		assertThat(searchBox(page)).hasAttribute("aria-expanded", "false");
	}

	@Test
	void enterWithoutAChoiceSearchesForTheWords() {
		Page page = open("/");
		searchBox(page).pressSequentially("google");
		assertThat(page.getByRole(AriaRole.LISTBOX)).isVisible();
		page.keyboard().press("Enter");
		assertThat(heading(page)).hasText("Papers for “google”");
	}

	@Test
	void suggestionsAreGroupedByWhatTheyAre() {
		Page page = open("/");
		searchBox(page).pressSequentially("s");
		assertThat(page.getByRole(AriaRole.OPTION).first()).isVisible();
		List<String> groups = page.locator(".suggestions .kind").allInnerTexts();
		assertThat(groups).contains("Authors", "Institutions", "Papers");
		assertThat(page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Institutions"))
			.getByRole(AriaRole.OPTION, new Locator.GetByRoleOptions().setName("Stanford University 4 papers")))
			.isVisible();
	}

	@Test
	void aClickOpensAPaper() {
		Page page = open("/", NARROW, ColorScheme.DARK);
		searchBox(page).pressSequentially("deequ");
		option(page, "Deequ - Data Quality").click();
		assertThat(heading(page)).hasText("Deequ - Data Quality Validation for Machine Learning Pipelines");
	}

	private static Locator option(Page page, String name) {
		return page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(name));
	}

}
