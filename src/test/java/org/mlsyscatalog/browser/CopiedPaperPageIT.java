package org.mlsyscatalog.browser;

import com.microsoft.playwright.Page;

/** A paper of the static copy, as on the site. */
class CopiedPaperPageIT extends PaperPageIT {

	@Override
	String address(String path) {
		return CopiedSite.shared().address(path);
	}

	@Override
	void settle(Page page) {
		CopiedSite.settle(page);
	}

}
