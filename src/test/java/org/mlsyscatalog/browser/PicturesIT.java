package org.mlsyscatalog.browser;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Pictures of the catalog, their tables, and where a click leads. */
class PicturesIT extends Browsing {

	@Test
	void aLineBetweenTwoInstitutionsLeadsToThePapersTheyShare() {
		Page page = open("/explore");
		Locator line = page.locator("[data-picture=network] .links a[aria-label^='Facebook and Stanford University']");
		assertThat(line).hasAttribute("aria-label", "Facebook and Stanford University, 1 paper");
		// Other lines and dots may lie over its middle.
		line.dispatchEvent("click");
		assertThat(page.locator(".total strong")).hasText("1");
		assertThat(titles(page)).containsExactly("Training with Low-precision Embedding Tables");
	}

	@Test
	void theTableSaysTheSameAsThePicture() {
		Page page = open("/explore");
		page.locator("section[aria-labelledby=together] summary").click();
		Locator rows = page.locator("section[aria-labelledby=together] tbody tr");
		assertThat(rows).hasCount(page.locator("[data-picture=network] .links a").count());
		Locator shared = rows.first().locator(".number a");
		int promised = number(shared);
		shared.click();
		assertThat(page.locator(".total strong")).hasText(String.valueOf(promised));
	}

	@Test
	void theKeyboardReachesAnInstitutionOfThePictureAndShowsItsPartners() {
		Page page = open("/explore");
		Locator google = page.locator(".nodes a[aria-label^='Google, 5 papers']");
		google.focus();
		assertThat(page.locator(".nodes a:not(.far)")).not().hasCount(0);
		assertThat(google).not().hasClass(Pattern.compile("far"));
		assertThat(page.locator(".nodes a[aria-label^='Samsung']")).hasClass(Pattern.compile("far"));
		page.keyboard().press("Enter");
		assertThat(heading(page)).hasText("Google");
	}

	@Test
	void theMapIsWalkedByKeysAndOpensAPaper() {
		Page page = open("/explore");
		Locator map = page.locator("[data-picture=map]");
		map.scrollIntoViewIfNeeded();
		Locator told = page.locator("#map-told");
		if (!isDrawn(page)) {
			assertThat(told).containsText("The map is still being drawn");
			return;
		}
		assertThat(map.locator("canvas")).hasCount(1);
		map.press("ArrowRight");
		assertThat(told).not().isEmpty();
		String title = told.innerText();
		map.press("Enter");
		assertThat(heading(page)).hasText(title);
	}

	@Test
	void theMapShowsTheCurrentSearchAndWhatItIsNarrowedBy() {
		Page page = open("/explore?q=training&institution=google");
		assertThat(page.locator("#map-filter").getByRole(AriaRole.SEARCHBOX)).hasValue("training");
		assertThat(link(page, "The same papers as a list")).hasAttribute("href",
				"/search?q=training&institution=google");
		page.locator("[data-picture=map]").scrollIntoViewIfNeeded();
		if (isDrawn(page)) {
			assertThat(page.locator("#map-told")).hasText(Pattern.compile("\\d papers lit up\\."));
		}
		link(page, "Remove institution Google").click();
		assertThat(page).hasURL(Pattern.compile(".*/explore/?\\?q=training#map"));
		assertThat(page.locator(".chips")).hasCount(0);
	}

	@Test
	void theMapIsZoomedByButtonsAndKeys() {
		Page page = open("/explore");
		Locator map = page.locator("[data-picture=map]");
		map.scrollIntoViewIfNeeded();
		if (!isDrawn(page)) {
			return;
		}
		assertThat(map.locator("canvas")).hasCount(1);
		Object whole = picture(page);
		page.getByText("Nearer").click();
		page.waitForCondition(() -> !picture(page).equals(whole));
		page.getByText("Whole map").click();
		page.waitForCondition(() -> picture(page).equals(whole));
		map.press("+");
		page.waitForCondition(() -> !picture(page).equals(whole));
		map.press("0");
		page.waitForCondition(() -> picture(page).equals(whole));
	}

	private static Object picture(Page page) {
		return page.evaluate("document.querySelector('[data-picture=map] canvas').toDataURL()");
	}

	private boolean isDrawn(Page page) {
		return !page.request().get(address("/api/map")).text().contains("\"drawn\":false");
	}

	@Test
	void aListOfResultsLeadsToTheMap() {
		Page page = open("/search?q=training&sort=title");
		if (isDrawn(page)) {
			page.reload();
			link(page, "On the map").click();
			assertThat(page).hasURL(Pattern.compile(".*/explore/?\\?q=training#map"));
		}
	}

	@Test
	void noTwoNamesOfThePictureLieOverEachOther() {
		for (int width : new int[] { WIDE, NARROW }) {
			Page page = open("/explore", width, ColorScheme.LIGHT);
			assertThat(page.locator(".nodes text").first()).isVisible();
			assertThat(page.evaluate(
					"""
							() => {
							  const boxes = [...document.querySelectorAll('.nodes a:not(.tight) text')].map((text) => [text.textContent, text.getBBox()]);
							  const over = ([, a], [, b]) => a.x < b.x + b.width - 1 && b.x < a.x + a.width - 1
							    && a.y + 2 < b.y + b.height - 2 && b.y + 2 < a.y + a.height - 2;
							  return boxes.flatMap((one, place) => boxes.slice(place + 1).filter((other) => over(one, other))
							    .map((other) => one[0] + ' / ' + other[0]));
							}"""))
				.isEqualTo(List.of());
		}
	}

	@Test
	void aBarLeadsToItsPapers() {
		Page page = open("/explore", NARROW, ColorScheme.DARK);
		page.locator("[data-picture=columns]").scrollIntoViewIfNeeded();
		page.locator("[data-picture=columns] a").press("Enter");
		assertThat(page.locator(".total strong")).hasText(String.valueOf(PAPERS));
	}

	@Test
	void anAuthorStandsAmongTheCoAuthors() {
		Page page = open("/authors/matei-zaharia");
		page.locator("[data-picture=network]").scrollIntoViewIfNeeded();
		assertThat(page.locator(".nodes a"))
			.hasCount(1 + page.locator("section[aria-labelledby=coauthors] li").count());
		assertThat(page.locator(".nodes a.self")).hasAttribute("aria-label",
				Pattern.compile("^Matei Zaharia, 3 papers"));
	}

}
