package org.mlsyscatalog.browser;

import java.util.Optional;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Assumptions;

/** Searching the static copy, as on the site. */
class CopiedSearchWalkIT extends SearchWalkIT {

	@Override
	Optional<CopiedSite> copy() {
		return Optional.of(CopiedSite.shared());
	}

	@Override
	Page visitor(Browser.NewContextOptions options) {
		Assumptions.assumeFalse(Boolean.FALSE.equals(options.javaScriptEnabled), "searching a copy needs scripts");
		return super.visitor(options);
	}

}
