package org.mlsyscatalog.browser;

import java.util.Optional;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Pictures of the static copy, as on the site. */
class CopiedPicturesIT extends PicturesIT {

	@Override
	Optional<CopiedSite> copy() {
		return Optional.of(CopiedSite.shared());
	}

	/** What the map is narrowed by is named in the list that it leads to. */
	@Test
	@Override
	void theMapShowsTheCurrentSearchAndWhatItIsNarrowedBy() {
		Page page = open("/explore/?q=training&institution=google");
		page.locator("[data-picture=map]").scrollIntoViewIfNeeded();
		assertThat(page.locator("#map-told")).hasText("2 papers lit up.");
		assertThat(page.locator("#map-filter").getByRole(AriaRole.SEARCHBOX)).hasValue("training");
		link(page, "The same papers as a list").click();
		assertThat(page.locator(".total strong")).hasText("2");
		assertThat(link(page, "Remove institution Google")).isVisible();
	}

}
