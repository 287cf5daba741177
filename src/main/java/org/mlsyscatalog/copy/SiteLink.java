package org.mlsyscatalog.copy;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * A link to something of the site.
 *
 * @param path from the root of the site
 * @param query without the question mark; may be empty
 * @param fragment with its sign; may be empty
 */
record SiteLink(String path, String query, String fragment) {

	/** Reads a link of a page; empty where it leads elsewhere or nowhere. */
	static Optional<SiteLink> read(String link, URI page) {
		if (link.isEmpty() || link.startsWith("#") || link.startsWith("data:") || link.startsWith("mailto:")) {
			return Optional.empty();
		}
		try {
			URI target = page.resolve(link);
			if (!page.getScheme().equals(target.getScheme()) || !page.getAuthority().equals(target.getAuthority())) {
				return Optional.empty();
			}
			String path = target.getRawPath().isEmpty() ? "/" : target.getRawPath();
			String fragment = target.getRawFragment();
			return Optional.of(new SiteLink(path, Objects.requireNonNullElse(target.getRawQuery(), ""),
					(fragment != null) ? "#" + fragment : ""));
		}
		catch (IllegalArgumentException ex) {
			// What a listing printed as a link need not be one.
			return Optional.empty();
		}
	}

	/** The address to ask the site for. */
	String address() {
		return this.query.isEmpty() ? this.path : this.path + "?" + this.query;
	}

}
