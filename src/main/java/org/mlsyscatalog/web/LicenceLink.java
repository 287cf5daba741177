package org.mlsyscatalog.web;

import jakarta.servlet.http.HttpServletResponse;
import org.mlsyscatalog.catalog.CatalogFacts;
import org.mlsyscatalog.catalog.License;

import org.springframework.http.HttpHeaders;

/**
 * Says of an answer under which licence it may be used, also where its form has no room.
 */
final class LicenceLink {

	private LicenceLink() {
	}

	static void addTo(HttpServletResponse response) {
		License license = CatalogFacts.current().license();
		if (license != null) {
			response.addHeader(HttpHeaders.LINK,
					new PageMetadata.TypedLink("license", license.address(), null).header());
		}
	}

}
