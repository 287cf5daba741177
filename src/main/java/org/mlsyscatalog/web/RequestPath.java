package org.mlsyscatalog.web;

import jakarta.servlet.http.HttpServletRequest;

/** What is asked for, wherever the site stands. */
final class RequestPath {

	private RequestPath() {
	}

	/** The path from the root of the site, encoded, beginning with a slash. */
	static String of(HttpServletRequest request) {
		return request.getRequestURI().substring(request.getContextPath().length());
	}

}
