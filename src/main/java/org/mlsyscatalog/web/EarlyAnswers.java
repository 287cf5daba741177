package org.mlsyscatalog.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/**
 * Answers given by filters, before any controller is asked: that it makes sense to come
 * back, with problem details (RFC 9457) for programs and a page for people.
 */
@Component
class EarlyAnswers {

	private final ITemplateEngine templates;

	private final JsonMapper json;

	EarlyAnswers(ITemplateEngine templates, JsonMapper json) {
		this.templates = templates;
		this.json = json;
	}

	/**
	 * Answers.
	 * @param seconds after what time it makes sense to try again
	 * @param page what people are shown, in UTF-8; made only for them
	 */
	void write(HttpServletRequest request, HttpServletResponse response, ProblemDetail problem, long seconds,
			Supplier<byte[]> page) throws IOException {
		response.setStatus(problem.getStatus());
		response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		boolean program = Failures.isForPrograms(request);
		response.setContentType(program ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : MediaType.TEXT_HTML_VALUE);
		byte[] body = program ? this.json.writeValueAsBytes(problem) : page.get();
		response.setContentLength(body.length);
		response.getOutputStream().write(body);
	}

	/** A page that shows one thing. */
	byte[] page(HttpServletRequest request, HttpServletResponse response, String template, String name, Object shown) {
		WebContext context = new WebContext(JakartaServletWebApplication.buildApplication(request.getServletContext())
			.buildExchange(request, response), Locale.ENGLISH, Map.of(name, shown));
		return this.templates.process(template, context).getBytes(StandardCharsets.UTF_8);
	}

}
