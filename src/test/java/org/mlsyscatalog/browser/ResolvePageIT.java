package org.mlsyscatalog.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The page to try how affiliations are identified. */
class ResolvePageIT extends Browsing {

	@Test
	void affiliationsAreIdentifiedWithTheRuleInWords() {
		Page page = open("/about");
		link(page, "how an affiliation is identified").click();
		assertThat(heading(page)).hasText("Identify affiliations");
		page.getByLabel("Affiliations").fill("EECS, UC Berkeley\nUCLA, Google\nStandford Univrsity\n1997");
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Identify")).click();
		Locator rows = page.locator("table.resolved tbody tr");
		assertThat(rows).hasCount(5);
		assertThat(rows.nth(0))
			.containsText("is the institution named beside a department: “UC Berkeley”; almost certain");
		assertThat(rows.nth(1).locator("th")).hasText("UCLA, Google");
		assertThat(rows.nth(2)).containsText("Google");
		assertThat(rows.nth(3)).containsText("not identified");
		assertThat(rows.nth(3)).containsText("Nearest names: Stanford University");
		assertThat(page.getByLabel("Affiliations"))
			.hasValue("EECS, UC Berkeley\nUCLA, Google\nStandford Univrsity\n1997");
		assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
		link(page, "University of California, Berkeley").click();
		assertThat(heading(page)).hasText("University of California, Berkeley");
	}

}
