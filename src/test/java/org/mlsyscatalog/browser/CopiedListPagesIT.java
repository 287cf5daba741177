package org.mlsyscatalog.browser;

import com.microsoft.playwright.Page;

/**
 * Lists and the pages of authors, institutions and venues of the static copy, as on the
 * site.
 */
class CopiedListPagesIT extends ListPagesIT {

	@Override
	String address(String path) {
		return CopiedSite.shared().address(path);
	}

	@Override
	void settle(Page page) {
		CopiedSite.settle(page);
	}

}
