package org.mlsyscatalog.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.mlsyscatalog.generation.LoadFailure;
import org.mlsyscatalog.generation.LoadStatus;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** What is shown while there is no generation to read from: being built, or why not. */
@Component
class UnavailablePage {

	private static final int RETRY_SECONDS = 3;

	private final EarlyAnswers answers;

	UnavailablePage(EarlyAnswers answers) {
		this.answers = answers;
	}

	void write(HttpServletRequest request, HttpServletResponse response, LoadStatus status) throws IOException {
		this.answers.write(request, response, problem(status), RETRY_SECONDS,
				() -> this.answers.page(request, response, "error/503", "load", status));
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
