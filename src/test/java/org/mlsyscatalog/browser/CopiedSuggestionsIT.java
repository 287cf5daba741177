package org.mlsyscatalog.browser;

import java.util.Optional;

/** Suggestions of the static copy, as on the site. */
class CopiedSuggestionsIT extends SuggestionsIT {

	@Override
	Optional<CopiedSite> copy() {
		return Optional.of(CopiedSite.shared());
	}

}
