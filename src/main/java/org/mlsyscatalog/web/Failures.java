package org.mlsyscatalog.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.mlsyscatalog.catalog.CatalogFacts;
import org.mlsyscatalog.citation.CitationFormat;
import org.mlsyscatalog.generation.Doubt;
import org.mlsyscatalog.generation.Generation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * What people and programs are told when something goes wrong: a page, or problem details
 * (RFC 9457). Never a stack trace; an unexpected failure gets a reference that the log
 * has too.
 */
@ControllerAdvice
class Failures {

	private static final Logger log = LoggerFactory.getLogger(Failures.class);

	private final NearMatches nearMatches;

	private final Doubt doubt;

	private final OutageAnswer outage;

	Failures(NearMatches nearMatches, Doubt doubt, OutageAnswer outage) {
		this.nearMatches = nearMatches;
		this.doubt = doubt;
		this.outage = outage;
	}

	/** Whether an answer is for a program rather than a person. */
	static boolean isForPrograms(HttpServletRequest request) {
		return RequestPath.of(request).startsWith("/api/") || CitationFormat.ofPath(request.getRequestURI()).isPresent()
				|| CitationRequest.isAccepted(request);
	}

	@ExceptionHandler(NotFoundException.class)
	Object notFound(NotFoundException ex, HttpServletRequest request) {
		Optional<URI> moved = Generation.isPinned() ? Moved.to(ex, request) : Optional.empty();
		if (moved.isPresent()) {
			return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY).location(moved.get()).build();
		}
		Object answer = answer(request, HttpStatus.NOT_FOUND, Objects.requireNonNull(ex.getMessage()), "");
		if (Generation.isPinned()) {
			tellNear(answer, this.nearMatches.of(ex.kind(), ex.id()));
		}
		return answer;
	}

	private static void tellNear(Object answer, List<NearMatches.Near> near) {
		if (answer instanceof ModelAndView page) {
			page.addObject("near", near);
		}
		else if (!near.isEmpty() && answer instanceof ResponseEntity<?> entity
				&& entity.getBody() instanceof ProblemDetail problem) {
			problem.setProperty("near", near);
		}
	}

	@ExceptionHandler(BadParametersException.class)
	Object badParameters(BadParametersException ex, HttpServletRequest request) {
		return answer(request, HttpStatus.BAD_REQUEST, Objects.requireNonNull(ex.getMessage()), "");
	}

	@ExceptionHandler(GoneException.class)
	Object gone(GoneException ex, HttpServletRequest request) {
		return answer(request, HttpStatus.GONE, Objects.requireNonNull(ex.getMessage()), "");
	}

	@ExceptionHandler(TooLargeException.class)
	Object tooLarge(TooLargeException ex, HttpServletRequest request) {
		return answer(request, HttpStatus.CONTENT_TOO_LARGE, Objects.requireNonNull(ex.getMessage()), "");
	}

	/** A parameter that cannot be decoded, such as one with a lone percent sign. */
	@ExceptionHandler(InvalidParameterException.class)
	Object undecodable(InvalidParameterException ex, HttpServletRequest request) {
		return answer(request, HttpStatus.BAD_REQUEST, "A parameter of this request cannot be decoded.", "");
	}

	@ExceptionHandler
	Object unexpected(Exception ex, HttpServletRequest request, HttpServletResponse response) throws Exception {
		if (response.isCommitted()) {
			// A download that broke off must not end in a page: the connection is cut, so
			// that whoever reads it knows.
			log.warn("An answer to {} broke off: {}", request.getRequestURI(), ex.toString());
			throw ex;
		}
		if (ex instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
			return answer(request, known.getStatusCode(), told(known), "");
		}
		if (this.outage.answers(ex, request, response)) {
			return new ModelAndView();
		}
		String reference = UUID.randomUUID().toString().substring(0, 8);
		this.doubt.raise();
		log.error("Failure {} on {} {}", reference, request.getMethod(), request.getRequestURI(), ex);
		return answer(request, HttpStatus.INTERNAL_SERVER_ERROR,
				"Something went wrong on our side. If you report it, please give the reference " + reference + ".",
				reference);
	}

	private static String told(ErrorResponse known) {
		if (known.getStatusCode().value() == HttpStatus.NOT_FOUND.value()) {
			return "There is nothing under this address.";
		}
		return Objects.requireNonNullElse(known.getBody().getDetail(), "This request cannot be answered.");
	}

	private static Object answer(HttpServletRequest request, HttpStatusCode status, String detail, String reference) {
		if (isForPrograms(request)) {
			ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
			if (!reference.isEmpty()) {
				problem.setProperty("reference", reference);
			}
			return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
		}
		String view = String.format(Locale.ROOT, "error/%s",
				(status.value() == 404) ? "404" : status.is4xxClientError() ? "400" : "500");
		return new ModelAndView(view, Map.of("detail", detail, "reference", reference, "facts",
				Generation.isPinned() ? CatalogFacts.current() : CatalogFacts.none()), status);
	}

}
