package org.mlsyscatalog.browser;

import java.util.Optional;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Assumptions;

/** The reading list of the static copy, as on the site. */
class CopiedReadingListIT extends ReadingListIT {

	@Override
	Optional<CopiedSite> copy() {
		return Optional.of(CopiedSite.shared());
	}

	@Override
	Page visitor(Browser.NewContextOptions options) {
		Assumptions.assumeFalse(Boolean.FALSE.equals(options.javaScriptEnabled), "the list of a copy needs scripts");
		return super.visitor(options);
	}

}
