package org.mlsyscatalog.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/**
 * What is said to whoever asks for too much, or comes when too much is asked for. Saying
 * so must cost next to nothing, so each page is made once.
 */
@Component
class RefusedPage {

	private final ITemplateEngine templates;

	private final JsonMapper json;

	private final Map<Reason, byte[]> pages = new ConcurrentHashMap<>();

	RefusedPage(ITemplateEngine templates, JsonMapper json) {
		this.templates = templates;
		this.json = json;
	}

	/** Why a request is not answered. */
	enum Reason {

		/** One client asks for more than its share. */
		TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS, "Too many requests",
				"More was asked for from your address than is good for others. "
						+ "The whole catalog can be had at once from /dumps."),

		/** All together ask for more than can be done. */
		BUSY(HttpStatus.SERVICE_UNAVAILABLE, "The catalog is busy", "More is being asked for than can be answered.");

		private final HttpStatus status;

		private final String title;

		private final String detail;

		Reason(HttpStatus status, String title, String detail) {
			this.status = status;
			this.title = title;
			this.detail = detail;
		}

		/** In the words of the page. */
		public String title() {
			return this.title;
		}

		/** In the words of the page. */
		public String detail() {
			return this.detail;
		}

		/** The number on the page. */
		public int code() {
			return this.status.value();
		}

	}

	/**
	 * Answers.
	 * @param wait after what time it makes sense to try again
	 */
	void write(HttpServletRequest request, HttpServletResponse response, Reason reason, Duration wait)
			throws IOException {
		long seconds = Math.max(1, wait.plusNanos(999_999_999).toSeconds());
		response.setStatus(reason.code());
		response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		byte[] body;
		if (Failures.isForPrograms(request)) {
			response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
			ProblemDetail problem = ProblemDetail.forStatusAndDetail(reason.status,
					reason.detail + " Try again in " + seconds + " seconds.");
			problem.setTitle(reason.title);
			body = this.json.writeValueAsBytes(problem);
		}
		else {
			response.setContentType(MediaType.TEXT_HTML_VALUE);
			body = this.pages.computeIfAbsent(reason, (missing) -> page(missing, request, response));
		}
		response.setContentLength(body.length);
		response.getOutputStream().write(body);
	}

	private byte[] page(Reason reason, HttpServletRequest request, HttpServletResponse response) {
		WebContext context = new WebContext(JakartaServletWebApplication.buildApplication(request.getServletContext())
			.buildExchange(request, response), Locale.ENGLISH, Map.of("reason", reason));
		return this.templates.process("error/refused", context).getBytes(StandardCharsets.UTF_8);
	}

}
