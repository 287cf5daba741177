package org.mlsyscatalog.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Every kind of page, light and dark, on a desk and on a phone. */
class AccessibilityIT extends Browsing {

	private static final List<String> KINDS_OF_PAGES = List.of("/", "/search?q=training",
			"/search?q=training&institution=google&year=2018", "/search?q=xylophone", "/papers",
			"/papers/learningsys-2018-dakkak-trims", "/papers/learningsys-2018-dakkak-trims/cite", "/authors",
			"/authors/matei-zaharia", "/institutions/tree", "/report?paper=learningsys-2018-schelter-deequ&what=title",
			"/institutions", "/explore", "/institutions/google", "/venues", "/venues/learningsys",
			"/venues/learningsys-2018", "/problems", "/problems/kinds/empty-affiliation", "/problems/corrections",
			"/resolve?affiliation=UCLA,+Google%0AStandford+Univrsity", "/about", "/help/api", "/papers/no-such-paper",
			"/papers/learningsys-2018-jia-highly?q=training&at=1", "/reading-list",
			"/reading-list?id=learningsys-2018-schelter-deequ&id=gone");

	/** Stops within the pictures of a page, such as the points of a map. */
	private static final int MOST_IN_PICTURES = 1000;

	static Stream<Arguments> everyPageInEveryLook() {
		return inEveryLook(KINDS_OF_PAGES);
	}

	static Stream<Arguments> inEveryLook(List<String> pages) {
		return pages.stream()
			.flatMap((path) -> Stream.of(WIDE, NARROW)
				.flatMap((width) -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
					.map((colours) -> Arguments.of(path, width, colours))));
	}

	static List<String> everyPage() {
		return KINDS_OF_PAGES;
	}

	/** The same for tests that look at all of them. */
	List<String> kindsOfPages() {
		return KINDS_OF_PAGES;
	}

	@ParameterizedTest(name = "{0} at {1} px, {2}")
	@MethodSource("everyPageInEveryLook")
	void axeFindsNothing(String path, int width, ColorScheme colours) {
		Page page = open(path, width, colours);
		// The simpler way of running axe, which leaves out frames: there are none.
		AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true);
		assertThat(axe.analyze().getViolations().stream().map(AccessibilityIT::told)).isEmpty();
	}

	/** As where scripts are off or have not come. */
	@ParameterizedTest
	@MethodSource("everyPage")
	void axeFindsNothingWithoutScripts(String path) {
		Page page = visitor(new Browser.NewContextOptions().setViewportSize(WIDE, 900));
		page.route("**/*.js", Route::abort);
		page.navigate(path);
		assertThat(page.locator("html.js")).hasCount(0);
		assertThat(
				new AxeBuilder(page).setLegacyMode(true).analyze().getViolations().stream().map(AccessibilityIT::told))
			.isEmpty();
	}

	/**
	 * Everything that can be clicked is reached by the tabulator key, and is seen when it
	 * is.
	 */
	@ParameterizedTest
	@MethodSource("everyPage")
	void everythingIsReachedByTheKeyboard(String path) {
		Page page = open(path);
		Object all = page.evaluate(
				"""
						() => {
						  const shown = (element) => element.checkVisibility() && element.tabIndex >= 0 && !element.disabled;
						  window.left = new Set([...document.querySelectorAll('a[href], button, input, select, summary')].filter(shown));
						  return window.left.size;
						}""");
		// More stops than these: what scrolls, and pictures, are reached too.
		boolean left = true;
		for (int step = 0; left && step <= 3 * (int) all + MOST_IN_PICTURES; step++) {
			page.keyboard().press("Tab");
			left = (boolean) page.evaluate("window.left.delete(document.activeElement), window.left.size > 0");
		}
		// What a script has put another thing in place of meanwhile is reached as that.
		assertThat(
				page.evaluate("[...window.left].filter((element) => element.isConnected && element.checkVisibility())"
						+ ".map((element) => element.outerHTML.slice(0, 120))"))
			.isEqualTo(List.of());
	}

	@ParameterizedTest
	@MethodSource("everyPage")
	void nothingIsWiderThanAPhone(String path) {
		Page page = open(path, NARROW, ColorScheme.LIGHT);
		assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(NARROW);
	}

	@ParameterizedTest
	@MethodSource("everyPage")
	void aPageHasOneMainHeading(String path) {
		Page page = open(path);
		assertThat(heading(page)).hasCount(1);
		assertThat(heading(page)).not().isEmpty();
	}

	@Test
	void noTwoKindsOfPagesHaveTheSameTitle() {
		Page page = open("/");
		List<String> titles = new ArrayList<>();
		for (String path : kindsOfPages()) {
			if (!path.contains("institution=") && !path.contains("at=") && !path.contains("id=")) {
				page.navigate(path);
				settle(page);
				titles.add(page.title());
			}
		}
		assertThat(titles).doesNotHaveDuplicates().doesNotContain("");
	}

	@Test
	void aSearchForANameIsNotTitledLikeThePageOfThatName() {
		assertThat(open("/search?q=Google").title()).isNotEqualTo(open("/institutions/google").title());
	}

	@Test
	void facetValuesAreReadWithTheirNumberAndWhetherTheyAreChosen() {
		// How many depends on whether meaning has been worked out by now.
		Page page = open("/search?q=training");
		named(page, "^Google, \\d+ papers$").click();
		assertThat(named(page, "^Google, \\d+ papers, selected$")).isVisible();
		assertThat(named(page, "^DeepMind, \\d+ papers?$")).isVisible();
		named(page, "^Google, \\d+ papers, selected$").click();
		assertThat(named(page, "^Google, \\d+ papers$")).isVisible();
	}

	private static Locator named(Page page, String pattern) {
		return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile(pattern)));
	}

	@ParameterizedTest
	@MethodSource("everyPage")
	void theFirstStepOfTheKeyboardSkipsToTheContent(String path) {
		Page page = open(path);
		page.keyboard().press("Tab");
		Locator skip = link(page, "Skip to content");
		assertThat(skip).isFocused();
		assertThat(skip).isInViewport();
		page.keyboard().press("Enter");
		assertThat(page.getByRole(AriaRole.MAIN)).isFocused();
		assertThat(page.getByRole(AriaRole.MAIN)).hasAttribute("id", "content");
	}

	@Test
	void aSearchIsDoneWithTheKeyboardAlone() {
		Page page = open("/");
		Locator box = searchBox(page);
		for (int step = 0; step < 20 && !isFocused(box); step++) {
			page.keyboard().press("Tab");
		}
		assertThat(box).isFocused();
		page.keyboard().type("deequ");
		page.keyboard().press("Enter");
		assertThat(heading(page)).hasText("Papers for “deequ”");
	}

	/** From the first page to a list of papers to read, without a mouse. */
	@Test
	void theWholeWayIsGoneWithTheKeyboardAlone() {
		Page page = open("/");
		tabTo(page, searchBox(page));
		page.keyboard().type("training");
		page.keyboard().press("Enter");
		assertThat(heading(page)).hasText("Papers for “training”");
		Locator google = page.locator("#facet-institution-google");
		tabTo(page, link(page, "Skip to narrowing"));
		page.keyboard().press("Enter");
		tabTo(page, google);
		page.keyboard().press("Enter");
		assertThat(google).hasAccessibleName(Pattern.compile("^Google, \\d papers, selected$"));
		assertThat(google).isFocused();

		page.keyboard().press("j");
		Locator hit = page.locator("ol.papers h3 a").first();
		assertThat(hit).isFocused();
		String title = hit.innerText();
		page.keyboard().press("Enter");
		assertThat(heading(page)).hasText(title);

		tabTo(page, page.locator("button[data-save]").first());
		page.keyboard().press("Space");
		assertThat(page.locator("[data-reading-count]")).hasText("1");
		Locator cite = page.locator("details.cite summary");
		tabTo(page, cite);
		page.keyboard().press("Enter");
		Locator copy = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Copy BibTeX"));
		assertThat(copy).isVisible();
		tabTo(page, copy);
		page.keyboard().press("Enter");
		assertThat(page.locator("pre").filter(new Locator.FilterOptions().setHasText("@inproceedings"))).not()
			.hasCount(0);

		Locator list = page.locator("a.reading");
		tabTo(page, list);
		page.keyboard().press("Enter");
		assertThat(heading(page)).hasText("Reading list");
		assertThat(page.locator("ol.papers h3")).hasText(new String[] { title });
		// Where no server puts the file together, a script does.
		Locator bibtex = link(page, "BibTeX")
			.or(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("BibTeX").setExact(true)));
		tabTo(page, bibtex);
		page.waitForDownload(() -> page.keyboard().press("Enter"));
	}

	private static void tabTo(Page page, Locator wanted) {
		for (int step = 0; step < 600 && !isFocused(wanted); step++) {
			page.keyboard().press("Tab");
		}
		assertThat(wanted).isFocused();
	}

	private static boolean isFocused(Locator box) {
		return (boolean) box.evaluate("element => element === document.activeElement");
	}

	private static String told(Rule rule) {
		return rule.getId() + ": " + rule.getHelp() + " "
				+ rule.getNodes().stream().map((node) -> node.getTarget() + " " + node.getHtml()).toList();
	}

}
