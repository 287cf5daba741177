package org.mlsyscatalog.harvest;

import java.net.URI;
import java.nio.charset.StandardCharsets;

import org.springframework.web.util.UriUtils;

/**
 * Where the site stands, from which every absolute address in an answer is made.
 *
 * @param base without a slash at the end
 */
public record SiteAddress(String base) {

	public SiteAddress {
		if (base.endsWith("/")) {
			base = base.substring(0, base.length() - 1);
		}
	}

	/** The page of a paper. */
	public String paper(String id) {
		return page("papers", id);
	}

	/** The page of an author. */
	public String author(String id) {
		return page("authors", id);
	}

	/** The page of an institution. */
	public String institution(String id) {
		return page("institutions", id);
	}

	/** The page of a series or an edition. */
	public String venue(String id) {
		return page("venues", id);
	}

	/** Any page of one thing. */
	public String page(String kind, String id) {
		return at("/" + kind + "/" + UriUtils.encodePathSegment(id, StandardCharsets.UTF_8));
	}

	/** Any path of the site. */
	public String at(String path) {
		return this.base + path;
	}

	/**
	 * The name of the site in identifiers: its host, or {@code localhost} where there is
	 * none with a dot, which identifiers of OAI want.
	 */
	String host() {
		String host = URI.create(this.base).getHost();
		return (host == null) ? "localhost" : host;
	}

}
