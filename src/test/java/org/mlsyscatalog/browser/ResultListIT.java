package org.mlsyscatalog.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.test.context.TestPropertySource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A list of results under the hands: refreshed in place, walked by keys, narrowed on a
 * phone.
 */
// What words find, whether or not meaning has been worked out by then.
@TestPropertySource(properties = "catalog.meaning=false")
class ResultListIT extends Browsing {

	@Test
	void aChosenValueRefreshesTheListWithoutANewPageAndKeepsTheFocus() {
		Page page = open("/search?q=training");
		page.evaluate("window.samePage = true");
		Locator google = page.locator("#facet-institution-google");
		google.focus();
		page.keyboard().press("Enter");
		assertThat(google).hasAccessibleName("Google, 2 papers, selected");
		assertThat(google).isFocused();
		assertThat(page.locator("#said")).hasText("2 papers");
		assertThat(page).hasURL(Pattern.compile(".*/search/?\\?q=training&institution=google"));
		assertThat(page.evaluate("window.samePage")).isEqualTo(true);
	}

	@Test
	void aLinkClickedWhileTheListIsRefreshedAddsToWhatIsOnItsWay() {
		Page page = open("/search?q=training");
		List<Route> held = new ArrayList<>();
		page.route((address) -> address.contains("institution=google") && !address.contains("sort="), held::add);
		page.locator("#facet-institution-google").click();
		page.waitForCondition(() -> !held.isEmpty());
		page.locator("#order-title").click();
		held.forEach(Route::resume);
		assertThat(page).hasURL(Pattern.compile(".*/search\\?q=training&institution=google&sort=title"));
		assertThat(page.locator(".orders [aria-current]")).hasText("title");
		assertThat(link(page, "Remove institution Google")).isVisible();
	}

	@Test
	void theKeysSaveAHitAndCopyItsLinkAndItsCitation() {
		Page page = open("/search?q=deequ");
		page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
		page.keyboard().press("j");
		page.keyboard().press("l");
		assertThat(page.locator("#said")).hasText("Copied");
		assertThat(clipboard(page)).isIn(address("/papers/learningsys-2018-schelter-deequ"),
				address("/papers/learningsys-2018-schelter-deequ/"));
		page.keyboard().press("c");
		page.waitForCondition(() -> clipboard(page).startsWith("Schelter, S."));
		page.keyboard().press("s");
		assertThat(page.locator("[data-reading-count]")).hasText("1");
	}

	@Test
	void aPaperCopiesItsLinkAndItsCitation() {
		Page page = open("/papers/learningsys-2018-schelter-deequ?q=deequ&at=1");
		page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
		page.getByText("Copy link").click();
		assertThat(page.locator("#said")).hasText("Copied");
		assertThat(clipboard(page)).isIn(address("/papers/learningsys-2018-schelter-deequ"),
				address("/papers/learningsys-2018-schelter-deequ/"));
		page.getByText("Copy citation").click();
		page.waitForCondition(() -> clipboard(page).startsWith("Schelter, S."));
		assertThat(clipboard(page)).contains("(2018, December 7). Deequ");
	}

	private static String clipboard(Page page) {
		return (String) page.evaluate("navigator.clipboard.readText()");
	}

	@Test
	void whyAPaperWasFoundIsShownBelowItAndTakenAwayAgain() {
		Page page = open("/search?q=zaharia+dawnbench");
		Locator hit = page.locator("ol.papers > li").first();
		Locator why = hit.getByText("Why?");
		why.click();
		Locator panel = hit.locator(".why-panel");
		assertThat(panel).containsText("dawnbench in title");
		assertThat(panel).containsText("zaharia");
		assertThat(why).hasAttribute("aria-expanded", "true");
		assertThat(page).hasURL(Pattern.compile(".*/search/?\\?q=zaharia\\+dawnbench"));
		why.click();
		assertThat(panel).hasCount(0);
	}

	@Test
	void whyAPaperWasFoundIsAPageWithoutScripts() {
		Page page = visitor(new Browser.NewContextOptions().setJavaScriptEnabled(false));
		page.navigate("/search?q=dawnbench");
		page.getByText("Why?").first().click();
		assertThat(heading(page)).hasText("Why this paper");
		assertThat(page.locator("#why")).containsText("dawnbench in title");
		page.getByText("Results for “dawnbench”").click();
		assertThat(heading(page)).hasText("Papers for “dawnbench”");
	}

	@Test
	void goingBackShowsTheListAsItWas() {
		Page page = open("/search?q=training");
		int all = total(page);
		link(page, "Google, 2 papers").click();
		assertThat(page.locator(".total strong")).hasText("2");
		page.goBack();
		assertThat(page.locator(".total strong")).hasText(String.valueOf(all));
		assertThat(page.locator(".chips")).hasCount(0);
		page.goForward();
		assertThat(page.locator(".total strong")).hasText("2");
	}

	@Test
	void removingTheLastValueLeavesTheFocusAtTheHeading() {
		Page page = open("/search?q=training&institution=google");
		link(page, "Remove institution Google").press("Enter");
		assertThat(page.locator(".chips")).hasCount(0);
		assertThat(heading(page)).isFocused();
	}

	@Test
	void wordsTypedOverAListRefreshItAndTheAddressFollows() {
		Page page = open("/search?q=training");
		page.evaluate("window.samePage = true");
		searchBox(page).fill("quantization");
		assertThat(heading(page)).hasText("Papers for “quantization”");
		assertThat(page).hasURL(Pattern.compile(".*/search/?\\?q=quantization"));
		assertThat(searchBox(page)).isFocused();
		assertThat(page.evaluate("window.samePage")).isEqualTo(true);
	}

	@Test
	void theKeysWalkTheListOpenAPaperAndLeadToTheNext() {
		Page page = open("/search?q=training");
		List<String> titles = titles(page);
		page.keyboard().press("j");
		page.keyboard().press("j");
		page.keyboard().press("j");
		page.keyboard().press("k");
		assertThat(page.locator("ol.papers h3 a").nth(1)).isFocused();
		page.keyboard().press("Enter");
		assertThat(heading(page)).hasText(titles.get(1));
		assertThat(page.getByText("Next paper")).isVisible();
		page.keyboard().press("n");
		assertThat(heading(page)).hasText(titles.get(2));
		assertThat(page.getByText("Previous paper")).isVisible();
		page.keyboard().press("p");
		assertThat(heading(page)).hasText(titles.get(1));
		page.keyboard().press("/");
		assertThat(searchBox(page)).isFocused();
		page.keyboard().type("?j");
		assertThat(searchBox(page)).hasValue("?j");
	}

	@Test
	void theKeysAreExplainedAndCanBeTurnedOff() {
		Page page = open("/search?q=training");
		page.keyboard().press("?");
		Locator help = page.getByRole(AriaRole.DIALOG);
		assertThat(help).containsText("next, previous entry of a list");
		help.getByRole(AriaRole.SWITCH).uncheck();
		page.keyboard().press("Escape");
		assertThat(help).not().isVisible();
		page.keyboard().press("j");
		assertThat(page.locator("ol.papers h3 a").first()).not().isFocused();
		page.reload();
		page.keyboard().press("?");
		assertThat(help).not().isVisible();
	}

	@ParameterizedTest(name = "JavaScript on: {0}")
	@ValueSource(booleans = { true, false })
	void aPaperFoundLeadsToItsNeighboursAndBackToTheResults(boolean scripts) {
		Page page = visitor(new Browser.NewContextOptions().setJavaScriptEnabled(scripts));
		page.navigate("/search?q=training&sort=title");
		List<String> titles = titles(page);
		link(page, titles.get(0)).click();
		assertThat(page.locator(".trail .place")).hasText("1 of " + titles.size());
		assertThat(page.getByText("Previous paper")).hasCount(0);
		for (int place = 1; place < titles.size(); place++) {
			page.getByText("Next paper").click();
			assertThat(heading(page)).hasText(titles.get(place));
		}
		assertThat(page.getByText("Next paper")).hasCount(0);
		page.getByText("Results for “training”").click();
		assertThat(page).hasURL(Pattern.compile(".*/search/?\\?q=training&sort=title"));
		assertThat(titles(page)).isEqualTo(titles);
	}

	@ParameterizedTest
	@ValueSource(strings = { "?at=0", "?at=99", "?at=x", "?q=training&at=10001", "?year=soon&at=1", "?q=training" })
	void aPlaceThatDoesNotExistIsNoError(String parameters) {
		Page page = open("/papers/learningsys-2018-schelter-deequ" + parameters);
		assertThat(heading(page)).containsText("Deequ");
		assertThat(page.locator(".trail")).hasCount(0);
	}

	@ParameterizedTest(name = "JavaScript on: {0}")
	@ValueSource(booleans = { true, false })
	void aPhoneNarrowsTheListInASheet(boolean scripts) {
		Page page = visitor(new Browser.NewContextOptions().setJavaScriptEnabled(scripts).setViewportSize(NARROW, 800));
		page.navigate("/search?q=training");
		Locator google = link(page, "Google, 2 papers");
		assertThat(google).not().isVisible();
		page.getByText("Narrow this list").first().click();
		assertThat(google).isVisible();
		google.click();
		assertThat(page.locator(".total strong")).hasText("2");
		assertThat(link(page, "Remove institution Google")).isVisible();
		assertThat(link(page, "Google, 2 papers, selected")).not().isVisible();
	}

	@Test
	void aLongFacetIsSearchedBeyondWhatItShows() {
		Page page = open("/search?institution=google");
		Locator institutions = page.locator("#facet-institution");
		assertThat(institutions.getByText("Xnor", new Locator.GetByTextOptions().setExact(false))).hasCount(0);
		Locator find = institutions.getByRole(AriaRole.SEARCHBOX);
		find.fill("freie universitat");
		assertThat(institutions.locator("li:visible")).hasText(new String[] { "Freie Universität Berlin 1" });
		find.fill("nobody");
		assertThat(institutions.getByText("None by this name.")).isVisible();
		find.fill("freie");
		institutions.locator("li:visible a").click();
		assertThat(link(page, "Remove institution Freie Universität Berlin")).isVisible();
	}

	@Test
	void aThemeThatIsChosenIsRememberedOnEveryPage() {
		Page page = open("/", WIDE, ColorScheme.LIGHT);
		Object light = background(page);
		Locator dark = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Dark theme"));
		assertThat(dark).hasAttribute("aria-pressed", "false");
		dark.click();
		assertThat(dark).hasAttribute("aria-pressed", "true");
		assertThat(background(page)).isNotEqualTo(light);
		page.navigate("/papers");
		assertThat(dark).hasAttribute("aria-pressed", "true");
		assertThat(background(page)).isNotEqualTo(light);
		dark.click();
		assertThat(background(page)).isEqualTo(light);
	}

	private static Object background(Page page) {
		return page.evaluate(
				"getComputedStyle(document.body).backgroundColor + getComputedStyle(document.documentElement).backgroundColor");
	}

}
