package org.mlsyscatalog.browser;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Every link of the static copy, which stands under a path of a host of files. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CopiedCrawlIT extends Browsing {

	private static final String DEEQU = CopiedSite.UNDER + "/papers/learningsys-2018-schelter-deequ/";

	private CopiedSite copy;

	private Crawl crawl;

	@BeforeAll
	void followEveryLink() throws IOException, InterruptedException {
		this.copy = CopiedSite.shared();
		this.crawl = Crawl.ofFiles(URI.create(address("/")));
		this.crawl.run();
	}

	@Override
	String address(String path) {
		return this.copy.address(path.startsWith(CopiedSite.UNDER) ? path : CopiedSite.UNDER + path);
	}

	@Test
	void noLinkIsBrokenAndNoneLeadsOutOfTheCopy() {
		assertThat(this.crawl.broken()).isEmpty();
		assertThat(this.crawl.paths()).allMatch((path) -> path.startsWith(CopiedSite.UNDER + "/"));
	}

	@Test
	void nothingShownComesFromAThirdParty() {
		assertThat(this.crawl.thirdParties()).isEmpty();
	}

	@Test
	void everyPaperAndEveryAuthorIsReached() {
		assertThat(entriesOf("papers")).hasSize(PAPERS);
		assertThat(entriesOf("authors")).hasSize(AUTHORS);
	}

	@Test
	void everyOtherKindOfPageIsReached() {
		assertThat(this.crawl.paths()).contains(CopiedSite.UNDER + "/", under("/search/"), under("/papers/"),
				under("/papers/page/2/"), under("/authors/"), under("/authors/letter/z/"), under("/institutions/"),
				under("/institutions/kind/company/"), under("/institutions/google/only/"), under("/venues/"),
				under("/venues/learningsys/"), under("/venues/learningsys-2018/"), under("/topics/"),
				under("/explore/"), under("/problems/"), under("/about/"), under("/dumps/"), under("/reading-list/"),
				under("/help/search/"));
	}

	/** Every file is there because something names it, or the catalog does. */
	@Test
	void everyPageThatWasWrittenIsReached() throws IOException {
		Path root = this.copy.folder();
		try (Stream<Path> files = Files.walk(root)) {
			Set<String> pages = files.filter((file) -> file.endsWith("index.html"))
				.map((file) -> root.relativize(file.getParent()).toString())
				.map((path) -> under("/" + path + (path.isEmpty() ? "" : "/")))
				.collect(Collectors.toSet());
			assertThat(this.crawl.paths()).containsAll(pages);
		}
	}

	@Test
	void noPageNamesTheMachineItWasMadeOnOrKnowsAServer() {
		List<Crawl.Visited> pages = this.crawl.ownPages()
			.stream()
			.filter((page) -> page.address().getPath().endsWith("/"))
			.toList();
		assertThat(pages).hasSizeGreaterThan(PAPERS + AUTHORS).allSatisfy((page) -> {
			String html = page.document().outerHtml();
			assertThat(html).doesNotContain("localhost", "127.0.0.1", "hx-", "data-needs-server");
			assertThat(page.document().select("h1")).hasSize(1);
			assertThat(page.document().select("meta[http-equiv=Content-Security-Policy]")).hasSize(1);
		});
	}

	@Test
	void citationsAreTheSameButNameNoAddress() throws IOException {
		String bibtex = Files.readString(this.copy.folder().resolve("papers/learningsys-2018-schelter-deequ.bib"));
		assertThat(bibtex).contains("Deequ - Data Quality Validation").doesNotContain("url");
		assertThat(Files.readString(this.copy.folder().resolve("papers.ris"))).contains("TY  - ")
			.doesNotContain("UR  - ");
	}

	@Test
	void aBrowserAsksNobodyElseAndRefusesNothing() {
		Page page = visitor(new Browser.NewContextOptions());
		page.onRequest((request) -> assertThat(request.url()).startsWith(address("/")));
		page.onConsoleMessage((message) -> assertThat(message.type()).as(message.text()).isNotEqualTo("error"));
		for (String path : List.of("/", "/search/?q=training", "/explore/", "/about/")) {
			page.navigate(address(path));
			this.copy.settle(page);
			assertThat(heading(page)).isVisible();
		}
		page.navigate(address(DEEQU));
		page.getByText("Cite").first().click();
		assertThat(page.locator(".citations")).containsText("Schelter");
	}

	@Test
	void addressesOfTheSiteLeadToTheSamePages() {
		Page page = visitor(new Browser.NewContextOptions());
		page.navigate(address("/papers/learningsys-2018-schelter-deequ"));
		assertThat(page).hasURL(address(DEEQU));
		page.navigate(address("/authors?letter=Z"));
		assertThat(page).hasURL(Pattern.compile(".*/authors/letter/z/"));
		page.navigate(address("/search?q=deequ"));
		assertThat(heading(page)).hasText("Papers for “deequ”");
		page.navigate(address("/papers?institution=google"));
		assertThat(page.locator(".chips")).containsText("Google");
	}

	private static String under(String path) {
		return CopiedSite.UNDER + path;
	}

	private Set<String> entriesOf(String list) {
		Pattern entry = Pattern.compile(under("/" + list + "/[^/]+/"));
		Pattern step = Pattern.compile(".*/(page|letter|kind|country)/");
		return this.crawl.paths()
			.stream()
			.filter((path) -> entry.matcher(path).matches() && !step.matcher(path).matches())
			.collect(Collectors.toSet());
	}

}
