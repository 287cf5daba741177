package org.mlsyscatalog.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mlsyscatalog.DataFolderCopy;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.stereotype.Controller;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.bind.annotation.GetMapping;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the seed listing is too small or too sound for: several years, a paper by 450
 * people, and a page that fails.
 */
@TestPropertySource(properties = "catalog.meaning=false")
class TwoEditionsIT extends Browsing {

	private static final int CROWD = 450;

	private static final String CROWDED = "/papers/learningsys-2018-crowd-measured";

	@DynamicPropertySource
	static void ownData(DynamicPropertyRegistry properties) {
		properties.add("catalog.data", () -> {
			try {
				DataFolderCopy data = DataFolderCopy.in(Files.createTempDirectory(Path.of("target"), "browser-data"));
				data.addPaper("**Measured by Everybody**: " + IntStream.rangeClosed(1, CROWD)
					.mapToObj((number) -> "Ann%s Crowd (%s)".formatted(letters(number),
							(number % 2 == 0) ? "Google" : "Microsoft"))
					.collect(Collectors.joining("; ")));
				data.write("listings/learningsys-2017.txt",
						"""
								**The Data Linter: Lightweight, Automated Sanity Checking for ML Data Sets**: Michael Terry (Google); \
								D Sculley (Google); Nick Hynes (UC Berkeley)
								**CatBoost: gradient boosting with categorical features support**: Anna Veronika Dorogush (Yandex)
								""");
				data.append("catalog.yaml", """
						  - file: listings/learningsys-2017.txt
						    venue: LearningSys
						    name: Workshop on ML Systems at NIPS 2017
						    year: 2017
						""");
				return data.root();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	/** A different given name for each number, as digits are no part of one. */
	private static String letters(int number) {
		return "" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
	}

	@ParameterizedTest(name = "JavaScript on: {0}")
	@ValueSource(booleans = { true, false })
	void ofVeryManyAuthorsTheFirstAreShownAndAllAreThere(boolean scripts) {
		Page page = visitor(new Browser.NewContextOptions().setJavaScriptEnabled(scripts));
		page.navigate(CROWDED);
		assertThat(page.locator(".credits > li:visible")).hasCount(20);
		assertThat(page.locator(".byline a")).hasCount(13);
		page.getByText("Show all 450 authors").click();
		assertThat(page.locator(".credits > li:visible")).hasCount(CROWD);
		assertThat(page.locator(".credits > li").last()).containsText("Google");
	}

	@Test
	void onPaperAllAuthorsArePrinted() {
		Page page = open(CROWDED);
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(page.locator("details.rest summary")).not().isVisible();
		Object tall = page.locator("details.rest ol").evaluate("list => list.getBoundingClientRect().height");
		assertThat(((Number) tall).doubleValue()).isGreaterThan(5000);
	}

	@Test
	void institutionsYearByYearLeadToTheirPapersOfThatYear() {
		Page page = open("/explore");
		page.locator("[data-picture=grid]").scrollIntoViewIfNeeded();
		Locator cell = page.locator("[data-picture=grid] a[aria-label='Google, 2017: 1 paper']");
		cell.hover();
		assertThat(page.locator("#grid-told")).hasText("Google, 2017: 1 paper");
		cell.click();
		assertThat(page).hasURL(Pattern.compile(".*/search\\?institution=google&year=2017"));
		assertThat(titles(page))
			.containsExactly("The Data Linter: Lightweight, Automated Sanity Checking for ML Data Sets");
	}

	@Test
	void theTableOfInstitutionsAndYearsCountsAsTheSearchDoes() {
		Page page = open("/explore");
		page.locator("section[aria-labelledby=by-both] summary").click();
		Locator row = page.locator("#grid-table tbody tr")
			.filter(new Locator.FilterOptions().setHasText("University of California, Berkeley"));
		List<String> numbers = row.locator("td").allInnerTexts();
		assertThat(Integer.parseInt(numbers.get(0)) + Integer.parseInt(numbers.get(1)))
			.isEqualTo(Integer.parseInt(numbers.get(2)));
		row.locator("td a").nth(1).click();
		assertThat(page.locator(".total strong")).hasText(numbers.get(1));
	}

	@Test
	void axeFindsNothingInBoth() {
		for (String path : List.of(CROWDED, "/explore", "/test/broken")) {
			Page page = open(path);
			page.locator("details summary")
				.all()
				.forEach((summary) -> summary.evaluate("it => it.parentElement.open = true"));
			assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations()).as(path).isEmpty();
		}
	}

	@Test
	void aFailureGivesAReferenceAndNothingElseAway() {
		Page page = visitor(new Browser.NewContextOptions());
		assertThat(page.navigate("/test/broken").status()).isEqualTo(500);
		assertThat(heading(page)).hasText("Something went wrong");
		assertThat(page.locator(".reference code")).hasText(Pattern.compile("[0-9a-f]{8}"));
		assertThat(page.content()).doesNotContain("Not for everybody", "IllegalStateException", "\tat ");
		page.locator("main").getByText("papers", new Locator.GetByTextOptions().setExact(true)).click();
		assertThat(heading(page)).hasText("Papers");
	}

	@Test
	void theHomePageTellsTheYearsOfAVenueInAFewWords() {
		assertThat(region(open("/"), "Venues").locator("li")).containsText("LearningSys 2017, 2018");
	}

	/** Part of the site in this test alone. */
	@TestConfiguration
	static class WithAFailure {

		@Controller
		static class BrokenPage {

			@GetMapping("/test/broken")
			String broken() {
				throw new IllegalStateException("Not for everybody");
			}

		}

	}

}
