package org.mlsyscatalog.web;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.mlsyscatalog.generation.Generation;
import org.mlsyscatalog.generation.Generations;
import org.mlsyscatalog.generation.LoadStatus;
import org.mlsyscatalog.meaning.Meaning;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Marks answers by what they are made of, and spares whoever has one already the same
 * again (304), and the catalog the making of a page that was asked for before. Whoever
 * keeps answers asks each time whether they still hold, so that nobody is shown what has
 * changed.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class UnchangedFilter extends OncePerRequestFilter {

	/** What depends on more than the catalog: the time, or how far a load is. */
	private static final List<String> NEVER_THE_SAME = List.of("/oai", "/report", "/api/meaning", "/api/openapi",
			"/api/explorer", "/api/swagger-ui");

	private final ServedState state;

	private final Generations generations;

	private final Meaning meaning;

	private final KeptPages pages;

	UnchangedFilter(ServedState state, Generations generations, Meaning meaning, KeptPages pages) {
		this.state = state;
		this.generations = generations;
		this.meaning = meaning;
		this.pages = pages;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String path = RequestPath.of(request);
		boolean read = HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
		return !read || !Generation.isPinned() || NEVER_THE_SAME.stream().anyMatch(path::startsWith)
				|| (!Failures.isForPrograms(request) && hasBanner());
	}

	/** Pages say how far a load is, and that something could not be read. */
	private boolean hasBanner() {
		LoadStatus load = this.generations.status();
		return load.loading() || load.degraded() || this.meaning.status().underWay();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Marks marks = new Marks("W/\"" + this.state.ofAnswer(parts(request)) + "\"", this.state.changed());
		marks.put(response);
		if (marks.hold(request)) {
			response.setStatus(HttpStatus.NOT_MODIFIED.value());
			return;
		}
		if (!HttpMethod.GET.matches(request.getMethod()) || Failures.isForPrograms(request)) {
			chain.doFilter(request, new MarkedResponse(response));
			return;
		}
		Optional<KeptPages.Page> kept = this.pages.find(marks.tag());
		if (kept.isPresent()) {
			kept.get().send(request, response);
		}
		else if (this.pages.worthKeeping(marks.tag())) {
			CopyingResponse copying = new CopyingResponse(response);
			chain.doFilter(request, new MarkedResponse(copying));
			copying.page().ifPresent((page) -> this.pages.keep(marks.tag(), page));
		}
		else {
			chain.doFilter(request, new MarkedResponse(response));
		}
	}

	/** All of a request that its answer may depend on. */
	private static String[] parts(HttpServletRequest request) {
		return new String[] { request.getRequestURL().toString(),
				Objects.requireNonNullElse(request.getQueryString(), ""),
				String.join(",", Collections.list(request.getHeaders(HttpHeaders.ACCEPT))) };
	}

	/**
	 * What tells one answer from another.
	 *
	 * @param tag weak, for the same answer may be sent compressed or not
	 */
	private record Marks(String tag, Optional<Instant> changed) {

		void put(HttpServletResponse response) {
			response.setHeader(HttpHeaders.ETAG, this.tag);
			this.changed.ifPresent((instant) -> response.setHeader(HttpHeaders.LAST_MODIFIED, date(instant)));
			response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
			response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
		}

		/**
		 * Whether the answer is the one the client has. Dates have to be the same: one
		 * that is only later was made up by the client, from a clock that is not ours.
		 */
		boolean hold(HttpServletRequest request) {
			List<String> tags = Collections.list(request.getHeaders(HttpHeaders.IF_NONE_MATCH));
			if (!tags.isEmpty()) {
				return tags.stream().flatMap((list) -> List.of(list.split(",")).stream()).anyMatch(this::isTag);
			}
			String since = request.getHeader(HttpHeaders.IF_MODIFIED_SINCE);
			return since != null && this.changed.isPresent() && since.strip().equals(date(this.changed.get()));
		}

		private boolean isTag(String given) {
			String stripped = given.strip();
			return (stripped.startsWith("W/") ? stripped : "W/" + stripped).equals(this.tag);
		}

		private static String date(Instant instant) {
			return DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atZone(ZoneOffset.UTC));
		}

	}

}
