package org.mlsyscatalog.web;

import java.util.function.UnaryOperator;

import org.mlsyscatalog.harvest.SiteAddress;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Absolute addresses of pages, for answers that leave the site. */
@Component
class Addresses {

	private final SiteProperties site;

	Addresses(SiteProperties site) {
		this.site = site;
	}

	/** The addresses of many papers, which stay the same for one request. */
	UnaryOperator<String> papers() {
		String papers = base() + "/papers/";
		return (id) -> papers + id;
	}

	String paper(String id) {
		return page("papers", id);
	}

	String author(String id) {
		return page("authors", id);
	}

	String institution(String id) {
		return page("institutions", id);
	}

	String venue(String id) {
		return page("venues", id);
	}

	/** The site itself. */
	SiteAddress site() {
		return new SiteAddress(base());
	}

	/** The address of a path of this site. */
	String of(String path) {
		return base() + path;
	}

	String topic(String id) {
		return page("topics", id);
	}

	private String page(String kind, String id) {
		return base() + "/" + kind + "/" + id;
	}

	private String base() {
		if (this.site.baseUrl() != null) {
			return this.site.baseUrl().toString().replaceAll("/+$", "");
		}
		return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
	}

}
