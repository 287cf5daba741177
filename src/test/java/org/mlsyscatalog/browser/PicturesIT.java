package org.mlsyscatalog.browser;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Pictures of the catalog, their tables, and where a click leads. */
class PicturesIT extends Browsing {

	@Test
	void aLineBetweenTwoInstitutionsLeadsToThePapersTheyShare() {
		Page page = open("/explore");
		Locator line = page.locator("[data-picture=network] .links a[aria-label^='Facebook and Stanford University']");
		assertThat(line).hasAttribute("aria-label", "Facebook and Stanford University, 1 paper");
		page.navigate(line.getAttribute("href"));
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
		if (page.request().get(address("/api/map")).text().contains("\"drawn\":false")) {
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
