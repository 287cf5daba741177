package org.mlsyscatalog.browser;

import java.util.Optional;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Lists and the pages of authors, institutions and venues of the static copy, as on the
 * site.
 */
class CopiedListPagesIT extends ListPagesIT {

	@Override
	Optional<CopiedSite> copy() {
		return Optional.of(CopiedSite.shared());
	}

	/** Every letter of every kind in every country would be more pages than entries. */
	@Test
	@Override
	void institutionsAreNarrowedByKindAndCountryAndALetterKeepsBoth() {
		Page page = open("/institutions/");
		page.locator("aside.facets").getByText("Company").click();
		page.locator("aside.facets").getByText("Israel").click();
		assertThat(page.locator("ul.index a")).hasText(new String[] { "Habana Labs" });
		assertThat(page.locator("#letter-H")).hasCount(0);
		page.locator("aside.facets a.chosen").first().click();
		assertThat(page.locator("ul.index a")).hasCount(3);
	}

	@Test
	@Override
	@Disabled("there is no file for a kind that does not exist")
	void aTreeOfAnotherKindOrCountryIsNoError() {
	}

}
