package org.mlsyscatalog.web;

import java.io.IOException;
import java.time.Duration;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.mlsyscatalog.citation.CitationFormat;
import org.mlsyscatalog.limit.Turns;
import org.mlsyscatalog.limit.Workload;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Works on so many requests at once as get done in good time; further ones wait their
 * turn for a moment, and the rest is told to come back.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 2)
class WorkloadFilter extends OncePerRequestFilter {

	private static final Duration COME_BACK = Duration.ofSeconds(2);

	private final Workload workload;

	private final RefusedPage refused;

	WorkloadFilter(Workload workload, RefusedPage refused) {
		this.workload = workload;
		this.refused = refused;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !LeaseFilter.readsCatalog(request);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Turns turns = isDownload(request) ? this.workload.downloads() : this.workload.answers();
		if (!turns.take()) {
			this.refused.write(request, response, RefusedPage.Reason.BUSY, COME_BACK);
			return;
		}
		try {
			chain.doFilter(request, response);
		}
		finally {
			turns.giveBack();
		}
	}

	private static boolean isDownload(HttpServletRequest request) {
		return RequestPath.of(request).startsWith("/dumps/")
				|| CitationFormat.ofPath(request.getRequestURI()).isPresent() || CitationRequest.isAccepted(request);
	}

}
