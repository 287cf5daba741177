package org.mlsyscatalog.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.mlsyscatalog.generation.LoadFailure;
import org.mlsyscatalog.generation.LoadStatus;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** What is shown while there is no generation to read from: being built, or why not. */
@Component
class UnavailablePage {

	private static final String RETRY_SECONDS = "3";

	private final ITemplateEngine templates;

	private final JsonMapper json;

	UnavailablePage(ITemplateEngine templates, JsonMapper json) {
		this.templates = templates;
		this.json = json;
	}

	void write(HttpServletRequest request, HttpServletResponse response, LoadStatus status) throws IOException {
		response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
		response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		if (Failures.isForPrograms(request)) {
			response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
			response.getWriter().write(this.json.writeValueAsString(problem(status)));
			return;
		}
		response.setContentType(MediaType.TEXT_HTML_VALUE);
		WebContext context = new WebContext(JakartaServletWebApplication.buildApplication(request.getServletContext())
			.buildExchange(request, response), Locale.ENGLISH, Map.of("load", status));
		this.templates.process("error/503", context, response.getWriter());
	}

	private static ProblemDetail problem(LoadStatus status) {
		String detail = status.loading() || status.failures().isEmpty()
				? "The catalog is being built; try again in " + RETRY_SECONDS + " seconds."
				: "The catalog could not be built: "
						+ String.join("; ", status.failures().stream().map(LoadFailure::toString).toList());
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, detail);
		problem.setTitle("The catalog is not available yet");
		return problem;
	}

}
