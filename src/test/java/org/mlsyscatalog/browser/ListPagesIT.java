package org.mlsyscatalog.browser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Lists from A to Z, and the pages of institutions, venues, problems and the catalog. */
class ListPagesIT extends Browsing {

	@Test
	void everyAuthorIsReachedPageByPage() {
		Page page = open("/authors");
		assertThat(total(page)).isEqualTo(AUTHORS);
		List<String> walked = new ArrayList<>(entries(page));
		while (link(page, "Next ›").isVisible()) {
			String before = page.url();
			link(page, "Next ›").click();
			assertThat(page).not().hasURL(before);
			walked.addAll(entries(page));
		}
		assertThat(walked).hasSize(AUTHORS).doesNotHaveDuplicates().contains("/authors/matei-zaharia");
	}

	@Test
	void theLettersOfTheAuthorsAddUpAndEachShowsAsManyAsItSays() {
		assertThat(walkLetters("/authors")).hasSize(AUTHORS).doesNotHaveDuplicates();
	}

	@Test
	void theLettersOfTheInstitutionsAddUpAndEachShowsAsManyAsItSays() {
		Page page = open("/institutions");
		List<String> all = entries(page);
		assertThat(all).hasSize(total(page));
		assertThat(walkLetters("/institutions")).containsExactlyInAnyOrderElementsOf(all);
	}

	@Test
	void theNumberBesideAnInstitutionIsTheNumberOfPapersOnItsPage() {
		assertEachNumberIsThatOfThePage("/institutions");
	}

	@Test
	void theNumberBesideAnAuthorIsTheNumberOfPapersOnThatAuthorsPage() {
		assertEachNumberIsThatOfThePage("/authors?letter=S");
	}

	@Test
	void authorsAreFoundByAPieceOfTheNameAsListed() {
		Page page = open("/authors");
		filter(page, "zaharia");
		assertThat(page.locator("ul.index a")).hasText(new String[] { "Zaharia, Matei" });
		assertThat(total(page)).isEqualTo(1);
		filter(page, "duenner");
		assertThat(page.locator("ul.index a")).hasText(new String[] { "Duenner, Celestine" });
	}

	@Test
	void accentsNobodyPrintedFindNobodyButDoNotMatterOtherwise() {
		Page page = open("/authors");
		filter(page, "Dünner");
		assertThat(page.locator(".empty")).containsText("No author has this name.");
		assertThat(total(page)).isZero();
		filter(page, "Zahária");
		assertThat(page.locator("ul.index a")).hasText(new String[] { "Zaharia, Matei" });
		filter(page, "Dünner");
		link(page, "All authors").click();
		assertThat(page.locator(".total strong")).hasText(String.valueOf(AUTHORS));
	}

	@Test
	void institutionsAreFoundByAcronymAndWithoutAccents() {
		Page page = open("/institutions");
		filter(page, "UIUC");
		assertThat(page.locator("ul.index a")).hasText(new String[] { "University of Illinois at Urbana-Champaign" });
		filter(page, "freie universitat");
		assertThat(page.locator("ul.index a")).hasText(new String[] { "Freie Universität Berlin" });
	}

	@Test
	void namesAreFilteredWhileSomebodyTypesWithoutANewPage() {
		Page page = open("/authors");
		page.evaluate("window.samePage = true");
		Locator box = page.locator("form.filter").getByRole(AriaRole.SEARCHBOX);
		box.pressSequentially("zaha");
		assertThat(page.locator("ul.index a")).hasText(new String[] { "Zaharia, Matei" });
		assertThat(page).hasURL(Pattern.compile(".*/authors/?\\?q=zaha"));
		assertThat(box).isFocused();
		assertThat(page.locator("#said")).hasText("1 author");
		assertThat(page.evaluate("window.samePage")).isEqualTo(true);
	}

	@Test
	void institutionsAreNarrowedByKindAndCountryAndALetterKeepsBoth() {
		Page page = open("/institutions");
		Locator choices = page.locator("aside.facets");
		int companies = number(
				choices.locator("a", new Locator.LocatorOptions().setHasText("Company")).locator(".count"));
		choices.getByText("Company").click();
		assertThat(page.locator(".total strong")).hasText(String.valueOf(companies));
		choices.getByText("Israel").click();
		assertThat(page.locator("ul.index a")).hasText(new String[] { "Habana Labs" });
		page.locator("#letter-H").click();
		assertThat(page).hasURL(Pattern.compile(".*/institutions\\?kind=company&country=IL&letter=H"));
		assertThat(page.locator("ul.index a")).hasText(new String[] { "Habana Labs" });
		page.locator("aside.facets a.chosen").first().click();
		assertThat(page.locator("ul.index a")).hasCount(3);
	}

	@Test
	void theTreeShowsEveryInstitutionUnderItsKindAndCountry() {
		Page page = open("/institutions");
		List<String> all = entries(page);
		link(page, "By kind and country").click();
		assertThat(page.locator(".total strong")).hasText(String.valueOf(all.size()));
		List<String> inTree = page.locator("ul.tree a").all().stream().map(ListPagesIT::path).distinct().toList();
		assertThat(inTree).containsExactlyInAnyOrderElementsOf(all);
		Locator companies = region(page, "Company");
		Locator israel = companies.locator(".countries > li").filter(new Locator.FilterOptions().setHasText("Israel"));
		assertThat(israel.locator("summary .count")).hasText("1");
		assertThat(israel.locator("ul.tree a")).hasText(new String[] { "Habana Labs" });
		Locator usLabs = page.locator("#lab-US");
		assertThat(usLabs.locator("ul.tree").first()).isVisible();
		usLabs.locator("summary").click();
		assertThat(usLabs.locator("ul.tree").first()).not().isVisible();
		// What belongs to another laboratory stands below it.
		assertThat(page.locator("ul.tree ul.tree")).not().hasCount(0);
	}

	@Test
	void aTreeOfAnotherKindOrCountryIsNoError() {
		Page page = open("/institutions/tree?kind=castle&country=XX");
		assertThat(heading(page)).hasText("Institutions by kind and country");
	}

	@Test
	void googleShowsWhatIsBelowItAndThoseLeadBackUp() {
		Page page = open("/institutions/google");
		assertThat(heading(page)).hasText("Google");
		Locator below = region(page, "Below it");
		assertThat(below.locator("a")).hasText(new String[] { "DeepMind", "Google Brain" });
		assertThat(below.locator(".count")).hasText(new String[] { "1", "4" });
		assertThat(titles(page)).hasSize(number(page.locator("#papers span").first())).hasSize(5);

		below.getByText("Google Brain").click();
		assertThat(heading(page)).hasText("Google Brain");
		assertThat(titles(page)).hasSize(4).contains("Image Classification at Supercomputer Scale");
		page.locator(".crumbs").getByText("Google", new Locator.GetByTextOptions().setExact(true)).click();
		assertThat(heading(page)).hasText("Google");
	}

	@Test
	void berkeleyShowsWhomItWritesWithAndThePapersTheyShare() {
		Page page = open("/institutions/university-of-california-berkeley");
		Locator partners = region(page, "Writes with").locator("li");
		assertThat(partners.first()).containsText("Carnegie Mellon University");
		Locator google = partners.filter(new Locator.FilterOptions().setHas(link(page, "Google, 1 shared paper")));
		assertThat(google).containsText("1 paper");
		link(page, "Google, 1 shared paper").click();
		assertThat(page.locator(".total strong")).hasText("1");
		assertThat(titles(page)).containsExactly("Large-Batch Training for LSTM and Beyond");
		page.goBack();
		link(page, "Page of Google").click();
		assertThat(heading(page)).hasText("Google");
	}

	@Test
	void berkeleyShowsWhoOfItWritesWithWhomOutside() {
		Page page = open("/institutions/university-of-california-berkeley");
		Locator people = region(page, "Co-authors elsewhere").locator("li");
		page.getByText("Show all 14").click();
		Locator hardt = people.filter(new Locator.FilterOptions().setHas(link(page, "Moritz Hardt")));
		assertThat(hardt).containsText("with Liam Li (Carnegie Mellon University)");
		assertThat(people.filter(new Locator.FilterOptions().setHasText("Norman Mu"))).hasCount(0);
		hardt.getByText("Liam Li").click();
		assertThat(heading(page)).hasText("Liam Li");
	}

	@Test
	void googleShowsItsPeopleAndTheNamesItWasListedUnder() {
		Page page = open("/institutions/google");
		Locator people = page.locator("section[aria-labelledby=people]");
		assertThat(people.locator("li")).hasCount(number(people.locator("h2 .count")));
		assertThat(people.locator("li").first()).containsText("Chris Ying");
		assertThat(people.locator("li", new Locator.LocatorOptions().setHasText("Cho-Jui Hsieh"))).hasCount(1);
		Locator names = region(page, "Names as listed").locator("li");
		assertThat(names.filter(new Locator.FilterOptions().setHasText("“Google”")).locator(".count")).hasText("3");
		assertThat(names.filter(new Locator.FilterOptions().setHasText("“Google, Inc.”")))
			.containsText("the name without its legal form");
	}

	@Test
	void onlyThisInstitutionLeavesOutThePapersOfTheLabsOfGoogle() {
		Page page = open("/institutions/google");
		Locator choice = page.locator("nav[aria-label='Which papers']");
		assertThat(choice.locator("[aria-current]")).hasText("Including everything below");
		int people = number(page.locator("section[aria-labelledby=people] h2 .count"));
		link(page, "Only this institution").click();
		assertThat(choice.locator("[aria-current]")).hasText("Only this institution");
		assertThat(titles(page)).containsExactlyInAnyOrder("Image Classification at Supercomputer Scale",
				"Large-Batch Training for LSTM and Beyond", "Population Based Training as a Service");
		assertThat(number(page.locator("section[aria-labelledby=people] h2 .count"))).isLessThan(people);
		link(page, "Including everything below").click();
		assertThat(titles(page)).hasSizeGreaterThan(3);
	}

	@Test
	void anInstitutionShowsWhatItIsPartOfAndWhatIsBelowIt() {
		Page page = open("/institutions/ibm-research");
		assertThat(region(page, "Part of").locator("ul.tree > li")).hasCount(1);
		assertThat(region(page, "Part of")).containsText("IBM");
		Locator below = region(page, "Below it");
		assertThat(below.locator("ul.tree > li")).hasCount(2);
		below.getByText("IBM Research Zurich").click();
		assertThat(region(page, "Part of").locator("ul.tree ul.tree > li")).hasCount(1);
	}

	@Test
	void aNameAsListedLeadsToThePapersThatPrintIt() {
		Page page = open("/institutions/google");
		region(page, "Names as listed").getByText("Google, Inc.").click();
		assertThat(page.locator(".total strong")).hasText("1");
		assertThat(titles(page)).hasSize(1);
	}

	@Test
	void aSeriesLeadsToItsEditionAndBack() {
		Page page = open("/venues");
		link(page, "LearningSys").click();
		assertThat(heading(page)).hasText("LearningSys");
		assertThat(titles(page)).hasSize(PAPERS);
		page.locator(".editions").getByText("2018", new Locator.GetByTextOptions().setExact(true)).click();
		assertThat(heading(page)).hasText("LearningSys 2018");
		assertThat(page.locator(".where").first())
			.hasText("Workshop on Systems for ML and Open Source Software at NeurIPS 2018");
		assertThat(page.locator(".facts")).containsText("7 December 2018");
		assertThat(page.locator(".facts")).containsText("Read from listings/learningsys-2018.txt");
		assertThat(titles(page)).hasSize(PAPERS).doesNotHaveDuplicates();
		assertThat(region(page, "Institutions with most papers").locator("li").first()).containsText("Facebook");
		page.locator(".crumbs").getByText("LearningSys").click();
		assertThat(heading(page)).hasText("LearningSys");
	}

	@Test
	void problemsTellWhatWasCorrectedRepairedAndDoubted() {
		Page page = open("/problems");
		assertThat(page.getByText("Every organisation named in the listings is identified.")).isVisible();
		Locator corrected = page.locator("section[aria-labelledby=corrected]");
		assertThat(corrected.locator(".corrections > div")).hasCount(4);
		Locator samsung = corrected.locator(".corrections > div")
			.filter(new Locator.FilterOptions().setHasText("Samsung AI Center Toronto"));
		assertThat(samsung).hasCount(1);
		assertThat(samsung).containsText("Affiliation of Tim P Capes, Vishal Raheja, Mete Kemertas");
		assertThat(samsung).containsText("listings/learningsys-2018.txt:8");
		assertThat(samsung.locator(".because a")).hasAttribute("href",
				"http://patentsgazette.uspto.gov/week27/OG/html/1512-1/US11693706-20230704.html");
		for (String section : List.of("doubts", "repairs")) {
			assertThat(page.locator("section[aria-labelledby=" + section + "] .found > li"))
				.hasCount(number(page.locator(".parts a[href='#" + section + "'] strong")));
		}
		assertThat(found(page, "listings/learningsys-2018.txt:4")).containsText("1997");
		Locator adjoint = found(page, "listings/learningsys-2018.txt:25");
		assertThat(adjoint.locator("del")).hasText("Donâ€™t Unroll Adjoint: Differentiating SSA-Form Programs");
		assertThat(adjoint.locator("ins")).hasText("Don’t Unroll Adjoint: Differentiating SSA-Form Programs");
		adjoint.locator("a").click();
		assertThat(heading(page)).hasText("Don’t Unroll Adjoint: Differentiating SSA-Form Programs");
	}

	@Test
	void aboutTellsTheFiguresAndWhatThisBuildWasMadeFrom() {
		Page page = open("/about");
		assertThat(figure(page, "Papers")).hasText(String.valueOf(PAPERS));
		assertThat(figure(page, "Authorships")).hasText(String.valueOf(AUTHORSHIPS));
		assertThat(figure(page, "Authors")).hasText(String.valueOf(AUTHORS));
		assertThat(figure(page, "Data digest")).hasText(Pattern.compile("[0-9a-f]{32}"));
		assertThat(figure(page, "Built")).hasText(Pattern.compile("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d UTC"));
		assertThat(figure(page, "Left out")).hasText("0");
		link(page, "Institutions").click();
		int institutions = total(page);
		page.goBack();
		assertThat(figure(page, "Institutions")).hasText(String.valueOf(institutions));
	}

	/**
	 * The entries of all letters together; each letter has to show as many as it says.
	 */
	private List<String> walkLetters(String path) {
		Page page = open(path);
		Map<String, String> letters = new LinkedHashMap<>();
		for (Locator letter : page.locator(".letters a[aria-label]").all()) {
			letters.put(String.valueOf(letter.evaluate("link => link.href")), letter.getAttribute("aria-label"));
		}
		List<String> walked = new ArrayList<>();
		letters.forEach((address, name) -> {
			page.navigate(address);
			assertThat(name).as(address)
				.isEqualTo(page.locator(".letters a[aria-current]").innerText() + ", " + total(page) + " entries");
			assertThat(entries(page)).as(address).hasSize(total(page));
			walked.addAll(entries(page));
		});
		return walked;
	}

	private void assertEachNumberIsThatOfThePage(String list) {
		Page page = open(list);
		Map<String, Integer> numbers = new LinkedHashMap<>();
		for (Locator entry : page.locator("ul.index li:has(a)").all()) {
			numbers.put(path(entry.locator("a")), number(entry.locator(".count")));
		}
		assertThat(numbers).isNotEmpty();
		numbers.forEach((address, promised) -> {
			page.navigate(address);
			assertThat(titles(page)).as(address).hasSize(promised);
			assertThat(number(page.locator("#papers span").first())).as(address).isEqualTo(promised);
		});
	}

	private static List<String> entries(Page page) {
		return page.locator("ul.index a").all().stream().map(ListPagesIT::path).toList();
	}

	/** Where a link leads, whether or not it is relative and ends with a slash. */
	private static String path(Locator link) {
		return String.valueOf(link.evaluate("link => link.pathname.replace(/(.)\\/$/, '$1')"));
	}

	private static void filter(Page page, String text) {
		Locator form = page.locator("form.filter");
		form.getByRole(AriaRole.SEARCHBOX).fill(text);
		form.getByRole(AriaRole.BUTTON).click();
		assertThat(form.getByRole(AriaRole.SEARCHBOX)).hasValue(text);
		page.waitForURL((address) -> address.contains("q="));
	}

	private static Locator figure(Page page, String name) {
		return page.locator("table.figures tr")
			.filter(new Locator.FilterOptions()
				.setHas(page.getByRole(AriaRole.ROWHEADER, new Page.GetByRoleOptions().setName(name).setExact(true))))
			.locator("td");
	}

	private static Locator found(Page page, String place) {
		return page.locator(".found > li")
			.filter(new Locator.FilterOptions()
				.setHas(page.locator("code").getByText(place, new Locator.GetByTextOptions().setExact(true))));
	}

}
