package org.mlsyscatalog.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Pages that were asked for more than once, kept compressed by the mark that says what
 * they are made of. What changes has another mark, so nothing kept is ever out of date;
 * it only makes room for what is asked for more often.
 */
@Component
class KeptPages {

	/** Some three thousand pages. */
	private static final long MOST_BYTES = 32L << 20;

	/** Whoever walks through all pages asks for each just once. */
	private static final int ONCE_REMEMBERED = 10_000;

	private final Cache<String, Page> pages = Caffeine.newBuilder()
		.maximumWeight(MOST_BYTES)
		.weigher((String mark, Page page) -> page.compressed().length)
		.build();

	private final Cache<String, Boolean> askedOnce = Caffeine.newBuilder().maximumSize(ONCE_REMEMBERED).build();

	/**
	 * A page as it was sent.
	 *
	 * @param headers those that are of this page, without any that are of the way it was
	 * sent
	 */
	record Page(String contentType, Map<String, Collection<String>> headers, byte[] compressed) {

		/** Sends it again. */
		void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
			this.headers.forEach((name, values) -> values.forEach((value) -> response.addHeader(name, value)));
			response.setContentType(this.contentType);
			response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
			if (takesCompressed(request)) {
				response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
				response.setContentLength(this.compressed.length);
				response.getOutputStream().write(this.compressed);
				return;
			}
			try (InputStream page = new GZIPInputStream(new ByteArrayInputStream(this.compressed))) {
				page.transferTo(response.getOutputStream());
			}
		}

		private static boolean takesCompressed(HttpServletRequest request) {
			return Collections.list(request.getHeaders(HttpHeaders.ACCEPT_ENCODING))
				.stream()
				.flatMap((list) -> Arrays.stream(list.split(",")))
				.map(String::strip)
				.anyMatch((coding) -> coding.equals("gzip"));
		}

	}

	Optional<Page> find(String mark) {
		return Optional.ofNullable(this.pages.getIfPresent(mark));
	}

	/** Whether a page that is about to be made should be kept: the second time it is. */
	boolean worthKeeping(String mark) {
		if (this.askedOnce.getIfPresent(mark) != null) {
			return true;
		}
		this.askedOnce.put(mark, true);
		return false;
	}

	void keep(String mark, Page page) {
		this.pages.put(mark, page);
	}

}
