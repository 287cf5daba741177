package org.mlsyscatalog.browser;

import java.util.Optional;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A list of results of the static copy, as on the site. */
class CopiedResultListIT extends ResultListIT {

	@Override
	Optional<CopiedSite> copy() {
		return Optional.of(CopiedSite.shared());
	}

	@Override
	Page visitor(Browser.NewContextOptions options) {
		Assumptions.assumeFalse(Boolean.FALSE.equals(options.javaScriptEnabled), "searching a copy needs scripts");
		return super.visitor(options);
	}

	/**
	 * The list is made in the browser before anything else happens, so nothing is on its
	 * way that a click could undo.
	 */
	@Test
	@Override
	void aLinkClickedWhileTheListIsRefreshedAddsToWhatIsOnItsWay() {
		Page page = open("/search?q=training");
		page.evaluate("""
				document.getElementById("facet-institution-google").click();
				setTimeout(() => document.getElementById("order-title").click())""");
		assertThat(page).hasURL(Pattern.compile(".*/search/\\?q=training&institution=google&sort=title"));
		assertThat(page.locator(".orders [aria-current]")).hasText("title");
		assertThat(link(page, "Remove institution Google")).isVisible();
	}

}
