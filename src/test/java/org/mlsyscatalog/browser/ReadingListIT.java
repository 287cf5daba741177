package org.mlsyscatalog.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Papers marked without logging in, in every tab and as a link. */
class ReadingListIT extends Browsing {

	private static final String DEEQU = "Deequ - Data Quality Validation for Machine Learning Pipelines";

	private static final String DEEQU_PAGE = "/papers/learningsys-2018-schelter-deequ";

	private static final String POPULATION = "Population Based Training as a Service";

	@Test
	void whatIsMarkedInAListAndOnAPageIsOnTheReadingListInThatOrder() {
		Page page = open("/search?q=population");
		save(page, POPULATION).click();
		assertThat(save(page, POPULATION)).hasAttribute("aria-pressed", "true");
		page.navigate(DEEQU_PAGE);
		save(page, DEEQU).click();
		assertThat(page.locator("[data-reading-count]")).hasText("2");
		page.navigate("/reading-list");
		assertThat(page.locator("ol.papers > li")).hasCount(2);
		assertThat(page.locator("ol.papers h3")).hasText(new String[] { POPULATION, DEEQU });

		save(page, POPULATION).click();
		assertThat(page.locator("ol.papers > li")).hasCount(1);
		page.reload();
		assertThat(page.locator("ol.papers > li")).hasCount(1);
		assertThat(page.locator("ol.papers h3")).hasText(new String[] { DEEQU });
		page.getByText("Clear the list").click();
		assertThat(page.getByText("Nothing is on this list.")).isVisible();
		assertThat(page.locator("[data-reading-count]")).isHidden();
		assertThat(page.locator(".done")).containsText("1 paper taken off your reading list.");
		assertThat(page.getByText("Undo")).isFocused();
		page.keyboard().press("Enter");
		assertThat(page.locator("ol.papers h3")).hasText(new String[] { DEEQU });
		assertThat(page.locator("[data-reading-count]")).hasText("1");
		assertThat(page.getByText("Undo")).isHidden();
	}

	@Test
	void whatIsDownloadedIsTold() {
		Page page = open(DEEQU_PAGE);
		save(page, DEEQU).click();
		page.navigate("/reading-list");
		assertThat(page.locator("ol.papers h3")).hasText(new String[] { DEEQU });
		Download file = page.waitForDownload(() -> page.locator("[data-told]").getByText("BibLaTeX").click());
		assertThat(file.suggestedFilename()).endsWith("." + (copy().isPresent() ? "biblatex" : "bib"));
		assertThat(page.locator(".done span")).hasText("Downloading 1 paper as BibLaTeX.");
		assertThat(page.locator("#said")).hasText("Downloading 1 paper as BibLaTeX.");
	}

	@Test
	void anotherTabFollows() {
		Page one = open(DEEQU_PAGE);
		Page other = one.context().newPage();
		other.navigate("/reading-list");
		assertThat(other.getByText("Nothing is on this list.")).isVisible();
		save(one, DEEQU).click();
		assertThat(other.locator("ol.papers h3")).hasText(new String[] { DEEQU });
		assertThat(other.locator("[data-reading-count]")).hasText("1");
		save(other, DEEQU).click();
		assertThat(save(one, DEEQU)).hasAttribute("aria-pressed", "false");
	}

	@Test
	void aListIsSharedAsALinkThatNeedsNoScripts() {
		Page page = open(DEEQU_PAGE);
		save(page, DEEQU).click();
		page.navigate("/reading-list");
		String shared = link(page, "Link to this list").getAttribute("href");
		Page friend = visitor(new Browser.NewContextOptions().setJavaScriptEnabled(false));
		friend.navigate(shared);
		assertThat(friend.getByText("A list that was shared as a link.")).isVisible();
		assertThat(friend.locator("ol.papers h3")).hasText(new String[] { DEEQU });
	}

	@Test
	void aSharedListIsKeptBesideOnesOwn() {
		Page page = open("/search?q=population");
		save(page, POPULATION).click();
		page.navigate("/reading-list?id=learningsys-2018-schelter-deequ");
		assertThat(page.locator("ol.papers h3")).hasText(new String[] { DEEQU });
		page.getByText("Put all of them on my list").click();
		assertThat(page.locator("[data-reading-count]")).hasText("2");
		link(page, "My list").click();
		assertThat(page.locator("ol.papers > li")).hasCount(2);
		assertThat(page.locator("ol.papers h3")).hasText(new String[] { POPULATION, DEEQU });
	}

	@Test
	void aPaperThatIsGoneIsNamed() {
		Page page = open("/reading-list?id=learningsys-2018-schelter-deequ&id=learningsys-1999-nobody-nothing");
		assertThat(page.locator(".messages"))
			.hasText("One paper of this list is not in this catalog: learningsys-1999-nobody-nothing.");
		assertThat(page.locator("ol.papers h3")).hasText(new String[] { DEEQU });
	}

	private static Locator save(Page page, String title) {
		return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save " + title));
	}

}
