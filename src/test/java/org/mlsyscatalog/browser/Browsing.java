package org.mlsyscatalog.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.AfterEach;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A visitor with a real browser, in front of the whole catalog of the seed listing. All
 * tests of this package share one running catalog.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class Browsing {

	/** The seed listing, as everybody knows it. */
	static final int PAPERS = 51;

	static final int AUTHORSHIPS = 226;

	static final int AUTHORS = 204;

	static final int WIDE = 1280;

	static final int NARROW = 390;

	private static final double PATIENCE_MILLIS = 30_000;

	static {
		PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
	}

	private final List<BrowserContext> visits = new ArrayList<>();

	@LocalServerPort
	private int port;

	/**
	 * A state folder of its own, so that the catalog is built from nothing before the
	 * first visit.
	 */
	@DynamicPropertySource
	static void ownState(DynamicPropertyRegistry properties) {
		properties.add("catalog.state", Browsing::newFolder);
		properties.add("catalog.start-wait", () -> "120s");
	}

	private static Path newFolder() {
		try {
			return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "browser-state");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@AfterEach
	void endVisits() {
		this.visits.forEach(BrowserContext::close);
		this.visits.clear();
	}

	/** The static copy that is visited instead of the site; empty for the site. */
	Optional<CopiedSite> copy() {
		return Optional.empty();
	}

	/** Where something of what is visited is. */
	String address(String path) {
		return copy().map((copy) -> copy.address(path)).orElseGet(() -> "http://localhost:" + this.port + path);
	}

	/** Waits for what the scripts of a page make, where they make the page. */
	final void settle(Page page) {
		copy().ifPresent((copy) -> copy.settle(page));
	}

	/** A new visitor's empty tab. */
	Page visitor(Browser.NewContextOptions options) {
		BrowserContext visit = Chromium.shared()
			.newContext(options.setBaseURL(address("")).setReducedMotion(ReducedMotion.REDUCE));
		visit.setDefaultTimeout(PATIENCE_MILLIS);
		this.visits.add(visit);
		return visit.newPage();
	}

	/** A page as a new visitor sees it, on a wide and light screen. */
	final Page open(String path) {
		return open(path, WIDE, ColorScheme.LIGHT);
	}

	final Page open(String path, int width, ColorScheme colours) {
		Page page = visitor(new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(colours));
		page.navigate(path);
		settle(page);
		return page;
	}

	static Locator heading(Page page) {
		return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
	}

	/** The link with exactly this name. */
	static Locator link(Page page, String name) {
		return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

	/** The part of the page that is under this name. */
	static Locator region(Page page, String name) {
		return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(name));
	}

	/** The titles of the papers listed, in order. */
	static List<String> titles(Page page) {
		return page.locator("ol.papers h3").allInnerTexts();
	}

	/** The number above a list. */
	static int total(Page page) {
		return Integer.parseInt(page.locator(".total strong").innerText().replace(",", ""));
	}

	static int number(Locator shown) {
		return Integer.parseInt(shown.innerText().strip().replace(",", ""));
	}

	static void search(Page page, String text) {
		Locator box = searchBox(page);
		box.fill(text);
		box.press("Enter");
	}

	/** With scripts a combobox, without a plain search field. */
	static Locator searchBox(Page page) {
		return page.getByLabel("Search papers, people, institutions");
	}

}
