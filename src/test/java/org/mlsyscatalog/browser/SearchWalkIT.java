package org.mlsyscatalog.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.test.context.TestPropertySource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** From a word to a paper and its people, and back with everything kept. */
// What words find, whether or not meaning has been worked out by then.
@TestPropertySource(properties = "catalog.meaning=false")
class SearchWalkIT extends Browsing {

	private static final String QUANTIZATION = "Accelerating Recurrent Neural Networks through Compiler Techniques and Quantization";

	private static final String POPULATION = "Population Based Training as a Service";

	private static final String LARGE_BATCH = "Large-Batch Training for LSTM and Beyond";

	@ParameterizedTest(name = "JavaScript on: {0}")
	@ValueSource(booleans = { true, false })
	void whatIsCalledJustAsTypedStandsAboveThePapers(boolean scripts) {
		Page page = home(scripts);
		search(page, "berkeley");
		Locator card = page.locator(".recognised .card");
		assertThat(card).hasCount(1);
		assertThat(card).containsText("University of California, Berkeley");
		assertThat(card).containsText("5 papers");
		assertThat(page.locator(".names")).hasCount(0);
		card.click();
		assertThat(heading(page)).hasText("University of California, Berkeley");
		search(page, "Zaharia, Matei");
		assertThat(card).containsText("Matei Zaharia");
		card.click();
		assertThat(heading(page)).hasText("Matei Zaharia");
		search(page, "learning");
		assertThat(heading(page)).hasText("Papers for “learning”");
		assertThat(card).hasCount(0);
	}

	@ParameterizedTest(name = "JavaScript on: {0}")
	@ValueSource(booleans = { true, false })
	void aWordFindsItsPaper(boolean scripts) {
		Page page = home(scripts);
		search(page, "quantization");
		assertThat(heading(page)).hasText("Papers for “quantization”");
		assertThat(titles(page)).containsExactly(QUANTIZATION);
		assertThat(total(page)).isEqualTo(1);
		assertThat(page.locator("ol.papers mark")).hasText("Quantization");
	}

	@ParameterizedTest(name = "JavaScript on: {0}")
	@ValueSource(booleans = { true, false })
	void narrowingIsStillThereAfterPaperAuthorInstitutionAndBack(boolean scripts) {
		Page page = home(scripts);
		search(page, "training");
		assertThat(heading(page)).hasText("Papers for “training”");
		List<String> all = titles(page);
		assertThat(all).contains(POPULATION, LARGE_BATCH).hasSize(total(page)).hasSizeGreaterThan(2);

		Locator google = facetValue(page, "Google");
		int promised = number(google.locator(".count"));
		google.click();
		assertThat(chip(page, "institution", "Google")).isVisible();
		assertThat(total(page)).isEqualTo(promised);
		assertThat(titles(page)).hasSize(promised).containsExactlyInAnyOrder(POPULATION, LARGE_BATCH);
		assertThat(facetValue(page, "Google")).hasAccessibleName("Google, 2 papers, selected");
		String narrowed = page.url();
		assertThat(narrowed).contains("q=training").contains("institution=google");

		link(page, POPULATION).click();
		assertThat(heading(page)).hasText(POPULATION);
		page.locator(".byline").getByText("Max Jaderberg").click();
		assertThat(heading(page)).hasText("Max Jaderberg");
		assertThat(titles(page)).containsExactly(POPULATION);
		region(page, "Affiliations").getByText("Google").click();
		assertThat(heading(page)).hasText("Google");

		page.goBack();
		assertThat(heading(page)).hasText("Max Jaderberg");
		page.goBack();
		assertThat(heading(page)).hasText(POPULATION);
		page.goBack();
		assertThat(page).hasURL(narrowed);
		assertThat(chip(page, "institution", "Google")).isVisible();
		assertThat(titles(page)).hasSize(promised).containsExactlyInAnyOrder(POPULATION, LARGE_BATCH);

		chip(page, "institution", "Google").click();
		assertThat(page.locator(".chips")).hasCount(0);
		assertThat(page.url()).contains("q=training").doesNotContain("institution");
		assertThat(titles(page)).isEqualTo(all);
		assertThat(total(page)).isEqualTo(all.size());
	}

	@ParameterizedTest(name = "JavaScript on: {0}")
	@ValueSource(booleans = { true, false })
	void orderAndPagesKeepWordsAndFilters(boolean scripts) {
		Page page = home(scripts);
		search(page, "learning");
		facetValue(page, "2018").click();
		assertThat(chip(page, "year", "2018")).isVisible();
		int total = total(page);
		assertThat(total).isGreaterThan(20);

		link(page, "title").click();
		assertThat(orderInUse(page)).hasText("title");
		assertThat(chip(page, "year", "2018")).isVisible();
		List<String> walked = new ArrayList<>(titles(page));
		assertThat(walked).hasSize(20);
		link(page, "Next ›").click();
		assertThat(pageInUse(page)).hasText("2");
		walked.addAll(titles(page));
		assertThat(walked).hasSize(total)
			.doesNotHaveDuplicates()
			.isSortedAccordingTo((one, other) -> sortKey(one).compareTo(sortKey(other)));
		assertThat(page).hasURL(Pattern.compile(".*/search/?\\?q=learning&year=2018&sort=title&page=2"));
		assertThat(chip(page, "year", "2018")).isVisible();
		assertThat(orderInUse(page)).hasText("title");

		link(page, "‹ Previous").click();
		assertThat(pageInUse(page)).hasText("1");
		assertThat(titles(page)).isEqualTo(walked.subList(0, 20));
		assertThat(orderInUse(page)).hasText("title");
		assertThat(chip(page, "year", "2018")).isVisible();
	}

	@ParameterizedTest(name = "JavaScript on: {0}")
	@ValueSource(booleans = { true, false })
	void aReloadKeepsEverything(boolean scripts) {
		Page page = home(scripts);
		search(page, "learning");
		facetValue(page, "2018").click();
		assertThat(chip(page, "year", "2018")).isVisible();
		link(page, "title").click();
		assertThat(orderInUse(page)).hasText("title");
		link(page, "Next ›").click();
		assertThat(pageInUse(page)).hasText("2");
		String address = page.url();
		List<String> shown = titles(page);

		page.reload();
		assertThat(page).hasURL(address);
		assertThat(searchBox(page)).hasValue("learning");
		assertThat(chip(page, "year", "2018")).isVisible();
		assertThat(orderInUse(page)).hasText("title");
		assertThat(pageInUse(page)).hasText("2");
		assertThat(titles(page)).isEqualTo(shown).isNotEmpty();
	}

	@ParameterizedTest(name = "JavaScript on: {0}")
	@ValueSource(booleans = { true, false })
	void twoInstitutionsMeanEitherAndGoTogether(boolean scripts) {
		Page page = home(scripts);
		search(page, "training");
		int all = total(page);
		facetValue(page, "Google").click();
		assertThat(chip(page, "institution", "Google")).isVisible();
		facetValue(page, "Habana Labs").click();
		assertThat(chip(page, "institution", "Habana Labs")).isVisible();
		assertThat(chip(page, "institution", "Google")).isVisible();
		assertThat(total(page)).isEqualTo(3);
		assertThat(titles(page)).containsExactlyInAnyOrder(POPULATION, LARGE_BATCH,
				"Infer2Train: leveraging inference for better training of deep networks");

		link(page, "Remove all").click();
		assertThat(page.locator(".chips")).hasCount(0);
		assertThat(total(page)).isEqualTo(all);
	}

	@ParameterizedTest(name = "JavaScript on: {0}")
	@ValueSource(booleans = { true, false })
	void newWordsStartANewSearchFromAnyPage(boolean scripts) {
		Page page = home(scripts);
		search(page, "training");
		facetValue(page, "Google").click();
		assertThat(chip(page, "institution", "Google")).isVisible();
		search(page, "deequ");
		assertThat(heading(page)).hasText("Papers for “deequ”");
		assertThat(page.locator(".chips")).hasCount(0);
		assertThat(titles(page)).containsExactly("Deequ - Data Quality Validation for Machine Learning Pipelines");
	}

	private Page home(boolean scripts) {
		Page page = visitor(new Browser.NewContextOptions().setJavaScriptEnabled(scripts).setViewportSize(WIDE, 900));
		page.navigate("/");
		return page;
	}

	/** As titles are ordered: without a leading article, capitals and punctuation. */
	private static String sortKey(String title) {
		return title.toLowerCase(Locale.ROOT).replaceFirst("^(a|an|the) ", "").replaceAll("[^\\p{L}\\p{N}]+", " ");
	}

	private static Locator facetValue(Page page, String name) {
		return page.locator("aside.facets")
			.getByRole(AriaRole.LINK,
					new Locator.GetByRoleOptions().setName(Pattern.compile("^" + name + ", \\d+ paper")));
	}

	private static Locator chip(Page page, String kind, String name) {
		return link(page, "Remove " + kind + " " + name);
	}

	private static Locator orderInUse(Page page) {
		return page.locator(".orders [aria-current]");
	}

	private static Locator pageInUse(Page page) {
		return page.locator(".pager [aria-current=page]");
	}

}
