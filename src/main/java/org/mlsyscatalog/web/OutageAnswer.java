package org.mlsyscatalog.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.mlsyscatalog.catalog.DatabaseOutage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** What is said while the database does not answer; it may do so again at any moment. */
@Component
class OutageAnswer {

	private static final Logger log = LoggerFactory.getLogger(OutageAnswer.class);

	private static final int RETRY_SECONDS = 5;

	/** One line in the log for many requests. */
	private static final long QUIET = Duration.ofSeconds(30).toNanos();

	private final EarlyAnswers answers;

	private final AtomicLong nextTold = new AtomicLong(System.nanoTime());

	OutageAnswer(EarlyAnswers answers) {
		this.answers = answers;
	}

	/**
	 * Answers a request that failed because the database does not answer.
	 * @return whether that was why, and whether there was still time to say so
	 */
	boolean answers(Exception failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
		Optional<String> outage = response.isCommitted() ? Optional.empty() : DatabaseOutage.behind(failure);
		if (outage.isEmpty()) {
			return false;
		}
		tell(outage.get());
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE,
				"The database does not answer; try again in " + RETRY_SECONDS + " seconds.");
		problem.setTitle("The catalog is not available for the moment");
		response.resetBuffer();
		// They are marks of the answer that was not made.
		response.setHeader(HttpHeaders.ETAG, null);
		response.setHeader(HttpHeaders.LAST_MODIFIED, null);
		this.answers.write(request, response, problem, RETRY_SECONDS,
				() -> this.answers.page(request, response, "error/outage", "seconds", RETRY_SECONDS));
		return true;
	}

	private void tell(String outage) {
		long next = this.nextTold.get();
		long now = System.nanoTime();
		if (now - next >= 0 && this.nextTold.compareAndSet(next, now + QUIET)) {
			log.error("The database does not answer: {}", outage);
		}
	}

}
