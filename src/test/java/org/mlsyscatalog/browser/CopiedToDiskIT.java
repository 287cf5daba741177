package org.mlsyscatalog.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The static copy as whoever unzips it and opens its first page sees it, without any
 * host.
 */
class CopiedToDiskIT extends Browsing {

	private static final String DEEQU = "papers/learningsys-2018-schelter-deequ/index.html";

	private final List<String> errors = new ArrayList<>();

	@Override
	String address(String path) {
		return CopiedSite.shared().folder().toUri() + path;
	}

	@AfterEach
	void nothingWentWrong() {
		assertThat(this.errors).isEmpty();
	}

	private Page opened(String path) {
		Page page = visitor(new Browser.NewContextOptions().setViewportSize(WIDE, 900)
			.setColorScheme(ColorScheme.LIGHT)
			.setAcceptDownloads(true));
		page.onPageError(this.errors::add);
		page.navigate(address(path));
		return page;
	}

	@Test
	void theWalkFromTheFirstPageToAnInstitutionAndBack() {
		Page page = opened("index.html");
		search(page, "training");
		assertThat(heading(page)).hasText("Papers for “training”");
		int all = total(page);
		link(page, "Google, 2 papers").click();
		assertThat(page.locator(".total strong")).hasText("2");
		link(page, "title").click();
		assertThat(page.locator(".orders [aria-current]")).hasText("title");
		page.goBack();
		page.goBack();
		assertThat(page.locator(".total strong")).hasText(String.valueOf(all));
		page.locator("ol.papers h3 a").first().click();
		assertThat(page.locator(".trail .place")).hasText("1 of " + all);
		page.locator(".credits .name > a").first().click();
		assertThat(page).hasURL(Pattern.compile("file:.*/authors/[^/]+/index\\.html"));
		page.locator("main a[href*='institutions/']").first().click();
		assertThat(page).hasURL(Pattern.compile("file:.*/institutions/[^/]+/index\\.html"));
		assertThat(page.locator("ol.papers > li").first()).isVisible();
	}

	@Test
	void listsAreBrowsedAndNamesFiltered() {
		Page page = opened("index.html");
		link(page, "Authors").first().click();
		page.locator("a[href*='letter/z/']").first().click();
		assertThat(page).hasURL(Pattern.compile("file:.*/authors/letter/z/index\\.html"));
		page.locator("ul.index a").filter(new Locator.FilterOptions().setHasText("Zaharia, Matei")).click();
		assertThat(heading(page)).hasText("Matei Zaharia");
		link(page, "Institutions").first().click();
		page.locator("form.filter input").fill("stanford");
		assertThat(page.locator("ul.index a")).hasText(new String[] { "Stanford University" });
		page.locator("ul.index a").click();
		assertThat(heading(page)).hasText("Stanford University");
	}

	@Test
	void aSuggestionLeadsToItsPage() {
		Page page = opened("index.html");
		searchBox(page).pressSequentially("mat zah");
		page.locator(".suggestions [role=option]").first().click();
		assertThat(heading(page)).hasText("Matei Zaharia");
	}

	@Test
	void aPaperShowsItsCitationsAndCopiesOne() {
		Page page = opened(DEEQU);
		page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
		page.getByText("Cite", new Page.GetByTextOptions().setExact(true)).first().click();
		assertThat(page.locator("details.cite #cite-apa ~ .text")).containsText("Schelter, S.");
		assertThat(page.locator("details.cite #cite-bib ~ .text"))
			.containsText("@inproceedings{schelter2018learningsys:deequ");
		page.getByText("Copy citation").click();
		page.waitForCondition(
				() -> ((String) page.evaluate("navigator.clipboard.readText()")).startsWith("Schelter, S."));
	}

	@Test
	void savedPapersAreOnTheReadingListAndLeaveItAsOneFile() throws IOException {
		Page page = opened(DEEQU);
		page.locator("[data-save]").first().click();
		page.navigate(address("papers/learningsys-2018-li-population/index.html"));
		page.locator("[data-save]").first().click();
		page.locator("a.reading").click();
		assertThat(page.locator("ol.papers > li")).hasCount(2);
		Download bibtex = page.waitForDownload(() -> page.locator("#reading-list").getByText("BibTeX").click());
		assertThat(Files.readString(bibtex.path())).contains("@inproceedings{schelter2018learningsys:deequ")
			.contains("@inproceedings{li2018learningsys:");
		Download items = page.waitForDownload(() -> page.locator("#reading-list").getByText("CSL-JSON").click());
		assertThat(Files.readString(items.path())).startsWith("[").contains("\"paper-conference\"");
	}

	@Test
	void aChosenThemeStays() {
		Page page = opened("index.html");
		page.locator("button.theme").click();
		link(page, "Papers").first().click();
		assertThat(page).hasURL(Pattern.compile("file:.*/papers/index\\.html"));
		assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
	}

	@Test
	void picturesAreDrawnAndPapersOfASearchLitOnTheMap() {
		Page page = opened("search/index.html?q=training");
		page.locator("a.on-map").click();
		assertThat(page).hasURL(Pattern.compile("file:.*/explore/index\\.html\\?q=training#map"));
		assertThat(page.locator("figure.map canvas")).isVisible();
		assertThat(page.locator("#map-told")).containsText("papers");
		page.locator("figure.network").scrollIntoViewIfNeeded();
		assertThat(page.locator("figure.network .node").first()).isVisible();
	}

}
