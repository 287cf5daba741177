package org.mlsyscatalog.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/**
 * What is said to whoever asks for too much, or comes when too much is asked for. Saying
 * so must cost next to nothing, so each page is made once.
 */
@Component
class RefusedPage {

	private final EarlyAnswers answers;

	private final Map<Reason, byte[]> pages = new ConcurrentHashMap<>();

	RefusedPage(EarlyAnswers answers) {
		this.answers = answers;
	}

	/** Why a request is not answered. */
	enum Reason {

		/** One client asks for more than its share. */
		TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS, "Too many requests",
				"More was asked for from your address than is good for others.",
				" The whole catalog can be had at once from /dumps."),

		/** All together ask for more than can be done. */
		BUSY(HttpStatus.SERVICE_UNAVAILABLE, "The catalog is busy", "More is being asked for than can be answered.",
				"");

		private final HttpStatus status;

		private final String title;

		private final String detail;

		private final String wayOut;

		Reason(HttpStatus status, String title, String detail, String wayOut) {
			this.status = status;
			this.title = title;
			this.detail = detail;
			this.wayOut = wayOut;
		}

		/** In the words of the page. */
		public String title() {
			return this.title;
		}

		/** In the words of the page. */
		public String detail() {
			return this.detail;
		}

		/** Whether it helps to take the whole catalog at once. */
		public boolean isForTooMany() {
			return this == TOO_MANY_REQUESTS;
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
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(reason.status,
				reason.detail + reason.wayOut + " Try again in " + seconds + " seconds.");
		problem.setTitle(reason.title);
		this.answers.write(request, response, problem, seconds, () -> this.pages.computeIfAbsent(reason,
				(missing) -> this.answers.page(request, response, "error/refused", "reason", missing)));
	}

}
