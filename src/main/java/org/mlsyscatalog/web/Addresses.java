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

	/**
	 * The addresses of many papers, which stay the same for one request; empty where the
	 * site has no lasting address.
	 */
	UnaryOperator<String> papers() {
		if (!this.site.addressed()) {
			return (id) -> "";
		}
		String papers = base() + "/papers/";
		return (id) -> papers + id;
	}

	String paper(String id) {
		return site().paper(id);
	}

	String author(String id) {
		return site().author(id);
	}

	String institution(String id) {
		return site().institution(id);
	}

	String venue(String id) {
		return site().venue(id);
	}

	/** The site itself. */
	SiteAddress site() {
		return new SiteAddress(base());
	}

	/** The address of a path of this site. */
	String of(String path) {
		return site().at(path);
	}

	String topic(String id) {
		return site().page("topics", id);
	}

	private String base() {
		if (this.site.baseUrl() != null) {
			return this.site.baseUrl().toString().replaceAll("/+$", "");
		}
		return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
	}

}
