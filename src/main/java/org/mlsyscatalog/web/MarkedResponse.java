package org.mlsyscatalog.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

import org.springframework.http.HttpHeaders;

/**
 * An answer that was marked before anybody knew whether there is one: an error or a
 * redirect loses the marks, for they are those of what was asked for.
 */
final class MarkedResponse extends HttpServletResponseWrapper {

	MarkedResponse(HttpServletResponse response) {
		super(response);
	}

	@Override
	public void setStatus(int status) {
		if (status != SC_OK && status != SC_NOT_MODIFIED) {
			unmark();
		}
		super.setStatus(status);
	}

	@Override
	public void sendError(int status, String message) throws IOException {
		unmark();
		super.sendError(status, message);
	}

	@Override
	public void sendError(int status) throws IOException {
		unmark();
		super.sendError(status);
	}

	@Override
	public void sendRedirect(String location) throws IOException {
		unmark();
		super.sendRedirect(location);
	}

	@Override
	public void sendRedirect(String location, int status, boolean clearBuffer) throws IOException {
		unmark();
		super.sendRedirect(location, status, clearBuffer);
	}

	private void unmark() {
		setHeader(HttpHeaders.ETAG, null);
		setHeader(HttpHeaders.LAST_MODIFIED, null);
	}

}
