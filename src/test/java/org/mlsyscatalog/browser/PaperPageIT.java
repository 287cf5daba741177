package org.mlsyscatalog.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What a person sees of a paper: who, where, as listed and as understood. */
class PaperPageIT extends Browsing {

	@Test
	void deequShowsItsAuthorsInOrderAndWhereItStandsInTheListing() {
		Page page = paper("schelter-deequ");
		assertThat(page).hasTitle("Deequ - Data Quality Validation for Machine Learning Pipelines · ML Systems Papers");
		assertThat(heading(page)).hasText("Deequ - Data Quality Validation for Machine Learning Pipelines");
		assertThat(page.locator(".byline a"))
			.hasText(new String[] { "Sebastian Schelter", "Tammo Rukat", "Dustin Lange", "Philipp Schmidt" });
		assertThat(page.locator(".where")).containsText("7 December 2018");
		assertThat(credit(page, "Sebastian Schelter")).containsText("Apache Software Foundation");
		assertThat(credit(page, "Dustin Lange"))
			.containsText("listed as “Amazon, USA”; resolved by the institution named before");
		assertThat(listing(page)).containsText("Line 1 of listings/learningsys-2018.txt");
		assertThat(listing(page)).containsText("Nothing in this line was changed.");
	}

	@Test
	void anAuthorOfDeequLeadsToThatAuthorsPage() {
		Page page = paper("schelter-deequ");
		page.locator(".byline").getByText("Sebastian Schelter").click();
		assertThat(heading(page)).hasText("Sebastian Schelter");
		assertThat(titles(page)).containsExactly("Deequ - Data Quality Validation for Machine Learning Pipelines");
		assertThat(region(page, "Co-authors").locator("li a"))
			.hasText(new String[] { "Dustin Lange", "Tammo Rukat", "Philipp Schmidt" });
	}

	@Test
	void theStrayDotOfDeepBaseIsInTheListingOnly() {
		Page page = paper("wu-deep");
		assertThat(heading(page)).hasText("Deep Neural Inspection using DeepBase");
		assertThat(page.locator("blockquote").textContent()).isEqualTo("Deep Neural Inspection using DeepBase. ");
		assertThat(notes(page)).containsText("A stray dot at the end was removed.");
	}

	@Test
	void mlNetKeepsItsDots() {
		assertThat(heading(paper("interlandi-machine"))).hasText("Machine Learning at Microsoft with ML.NET");
	}

	@Test
	void theApostropheOfDontUnrollAdjointIsRepairedAndThePageSaysSo() {
		Page page = paper("innes-dont");
		assertThat(heading(page)).hasText("Don’t Unroll Adjoint: Differentiating SSA-Form Programs");
		assertThat(page.locator("blockquote")).hasText("Donâ€™t Unroll Adjoint: Differentiating SSA-Form Programs");
		assertThat(listing(page)).containsText("Noted while reading");
		assertThat(notes(page)).containsText("The text had been decoded wrongly and was repaired.");
		assertThat(notes(page).locator("ins")).hasText("Don’t Unroll Adjoint: Differentiating SSA-Form Programs");
	}

	@Test
	void theTitleOfTrimsIsCorrectedWithReasonAndSource() {
		Page page = paper("dakkak-trims");
		String right = "TrIMS: Transparent and Isolated Model Sharing for Low Latency Deep Learning Inference in Function as a Service Environments";
		String printed = right.replace("for Low", "forLow").replace("as a Service", "asa Service");
		assertThat(heading(page)).hasText(right);
		assertThat(page.locator("blockquote")).hasText(printed);
		Locator correction = page.locator(".corrections > div");
		assertThat(correction).hasCount(1);
		assertThat(correction.locator("dt")).hasText("Title");
		assertThat(correction.locator("del")).hasText(printed);
		assertThat(correction.locator("ins")).hasText(right);
		assertThat(correction).containsText("The spaces at the line breaks of the title were lost");
		assertThat(correction).containsText("Source: https://dakkak.dev/publication/2019_trims/");
	}

	@Test
	void theYear1997IsNoOrganisationOfBallet() {
		Page page = paper("smith-ballet");
		assertThat(credit(page, "Kelvin Lu").locator(".what")).hasText("no organisation");
		assertThat(credit(page, "Kelvin Lu")).containsText("listed as “1997”");
		assertThat(credit(page, "Kelvin Lu").locator(".what a")).hasCount(0);
		assertThat(credit(page, "Micah J. Smith").locator(".what a")).hasText("Massachusetts Institute of Technology");
		assertThat(credit(page, "Micah J. Smith")).containsText("listed as “MIT”");
		assertThat(notes(page)).containsText("The affiliation is not an organisation.");
	}

	@Test
	void timHarleyIsListedWithoutAffiliation() {
		Page page = paper("li-population");
		assertThat(credit(page, "Tim Harley")).containsText("no affiliation listed");
		assertThat(credit(page, "Tim Harley").locator(".what")).hasCount(0);
		assertThat(notes(page)).containsText("The author's affiliation is empty.");
		assertThat(credit(page, "Ang Li").locator(".what")).hasText("DeepMind");
		assertThat(credit(page, "Ang Li")).containsText(
				"listed as “Google DeepMind, Mountain View”; resolved by the institution named before one of its places");
	}

	@Test
	void uclaAndGoogleAreTwoInstitutionsEachWithItsReason() {
		Page page = paper("you-large-batch");
		Locator rows = credit(page, "Cho-Jui Hsieh").locator(".resolutions li");
		assertThat(rows.locator(".what")).hasText(new String[] { "University of California, Los Angeles", "Google" });
		assertThat(rows.nth(0))
			.containsText("listed as “UCLA, Google”; resolved by a known other spelling of the institution, “UCLA”");
		assertThat(rows.nth(1)).containsText("listed as “UCLA, Google”");
		assertThat(credit(page, "Kurt Keutzer").locator(".what")).hasText("University of California, Berkeley");
		assertThat(credit(page, "Kurt Keutzer")).containsText(
				"listed as “EECS, UC Berkeley”; resolved by the institution named beside a department, “UC Berkeley”");
	}

	@Test
	void allFourteenAuthorsOfTheImageNetPaperAreShown() {
		Page page = paper("jia-highly");
		assertThat(page.locator(".byline a")).hasCount(14);
		assertThat(page.locator(".credits > li")).hasCount(14);
		assertThat(page.locator(".byline a").first()).hasText("Xianyan Jia");
		assertThat(page.locator(".byline a").last()).hasText("Xiaowen Chu");
		assertThat(credit(page, "Xianyan Jia").locator(".what")).hasText("Tencent");
		assertThat(credit(page, "Xianyan Jia"))
			.containsText("listed as “Tencent Inc.”; resolved by the name without its legal form");
		assertThat(credit(page, "Xiaowen Chu").locator(".what")).hasText("Hong Kong Baptist University");
	}

	@Test
	void theIdcOfInfer2TrainIsACorrectionWithReasonAndSource() {
		Page page = paper("hoffer-infer2train");
		assertThat(credit(page, "Berry Weinstein").locator(".what")).hasText("Interdisciplinary Center Herzliya");
		assertThat(credit(page, "Berry Weinstein")).containsText("listed as “IDC”");
		Locator correction = page.locator(".corrections > div");
		assertThat(correction.locator("dt")).hasText("Affiliation of Berry Weinstein");
		assertThat(correction.locator("del")).hasText("IDC");
		assertThat(correction.locator("ins")).hasText("Interdisciplinary Center Herzliya");
		assertThat(correction).containsText("IDC also abbreviates other organisations");
		assertThat(correction).containsText("Source: https://deepai.org/");
		assertThat(correction.locator(".because a").last()).hasAttribute("href", "https://ror.org/01px5cv07");
	}

	@Test
	void aCoAuthorSettlesWhichUniversityOfMassachusettsToyBoxMeans() {
		Page page = paper("tosch-toybox");
		assertThat(credit(page, "Emma Tosch").locator(".what")).hasText("University of Massachusetts Amherst");
		assertThat(credit(page, "Emma Tosch"))
			.containsText("listed as “University of Massachusetts”; resolved by an ambiguous name, "
					+ "settled by another affiliation on the same paper");
		assertThat(credit(page, "David Jensen").locator(".why")).hasText(
				"listed as “University of Massachusetts Amherst”; resolved by the name of the institution · certain");
	}

	@Test
	void whatMostAffiliationsHaveInCommonIsSaidOnce() {
		Page page = paper("jia-highly");
		assertThat(page.locator(".usual")).hasText("Where nothing else is said: resolved by the name without "
				+ "its legal form, such as Inc. or GmbH · almost certain");
		Locator tencent = credit(page, "Xianyan Jia").locator(".why");
		assertThat(tencent.getByText("resolved by")).hasClass("unseen");
		assertThat(tencent).hasAttribute("title",
				"resolved by the name without its legal form, such as Inc. or GmbH · almost certain");
		Locator baptist = credit(page, "Xiaowen Chu").locator(".why");
		assertThat(baptist.getByText("resolved by the name of the institution")).not().hasClass("unseen");
	}

	@Test
	void aNameThatWasMisspeltIsShownRightWithTheListedOneBesideIt() {
		Page page = paper("singh-pythia");
		assertThat(credit(page, "Vivek Natarajan")).containsText("listed as “Vivek Natrajan”");
		assertThat(page.locator(".corrections > div").locator("dt")).containsText("Name");
	}

	/**
	 * Two spaces in a printed name would look like one, as if nothing had been changed.
	 */
	@Test
	void surplusSpacesOfAListedNameCanBeSeen() {
		Page page = paper("chang-accelerating");
		Locator listed = credit(page, "Amit Agarwal").locator(".name .listed");
		assertThat(listed.innerText()).isEqualTo("Amit  Agarwal");
		assertThat(notes(page)).containsText("Surplus white space was removed.");
	}

	private Page paper(String id) {
		return open("/papers/learningsys-2018-" + id);
	}

	private static Locator credit(Page page, String author) {
		return page.locator(".credits > li")
			.filter(new Locator.FilterOptions()
				.setHas(page.locator(".name > a", new Page.LocatorOptions().setHasText(author))));
	}

	private static Locator listing(Page page) {
		return region(page, "In the listing");
	}

	private static Locator notes(Page page) {
		return page.locator(".repairs");
	}

}
