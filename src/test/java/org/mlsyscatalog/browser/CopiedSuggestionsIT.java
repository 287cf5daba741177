package org.mlsyscatalog.browser;

import com.microsoft.playwright.Page;

/** Suggestions of the static copy, as on the site. */
class CopiedSuggestionsIT extends SuggestionsIT {

	@Override
	String address(String path) {
		return CopiedSite.shared().address(path);
	}

	@Override
	void settle(Page page) {
		CopiedSite.settle(page);
	}

}
