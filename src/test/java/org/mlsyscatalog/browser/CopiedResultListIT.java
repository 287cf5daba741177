package org.mlsyscatalog.browser;

import java.util.Optional;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

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

	@Test
	@Override
	@Disabled("nothing is on its way: the list is made in the browser")
	void aLinkClickedWhileTheListIsRefreshedAddsToWhatIsOnItsWay() {
	}

	@Test
	@Override
	@Disabled("a copy does not say why")
	void whyAPaperWasFoundIsShownBelowItAndTakenAwayAgain() {
	}

}
