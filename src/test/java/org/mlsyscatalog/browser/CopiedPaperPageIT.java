package org.mlsyscatalog.browser;

import java.util.Optional;

/** A paper of the static copy, as on the site. */
class CopiedPaperPageIT extends PaperPageIT {

	@Override
	Optional<CopiedSite> copy() {
		return Optional.of(CopiedSite.shared());
	}

}
