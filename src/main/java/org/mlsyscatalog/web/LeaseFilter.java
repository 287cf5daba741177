package org.mlsyscatalog.web;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.mlsyscatalog.generation.Generation;
import org.mlsyscatalog.generation.Generations;
import org.mlsyscatalog.generation.NothingServedException;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets each request read one and the same generation from its first line to its last,
 * even if another takes over meanwhile.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 1)
class LeaseFilter extends OncePerRequestFilter {

	/** What is the same whatever generation serves, beside static files. */
	private static final List<String> OUTSIDE = List.of("/actuator", "/livez", "/readyz");

	private final Generations generations;

	private final UnavailablePage unavailable;

	private final OutageAnswer outage;

	LeaseFilter(Generations generations, UnavailablePage unavailable, OutageAnswer outage) {
		this.generations = generations;
		this.unavailable = unavailable;
		this.outage = outage;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !readsCatalog(request);
	}

	/** Whether the answer to a request depends on the generation that serves. */
	static boolean readsCatalog(HttpServletRequest request) {
		String path = RequestPath.of(request);
		return OUTSIDE.stream().noneMatch(path::startsWith) && !StaticFiles.areAskedFor(request);
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (Generation.isPinned()) {
			chain.doFilter(request, response);
			return;
		}
		try {
			this.generations.<Boolean, Exception>read(() -> {
				chain.doFilter(request, response);
				return true;
			});
		}
		catch (NothingServedException ex) {
			this.unavailable.write(request, response, this.generations.status());
		}
		catch (Exception ex) {
			if (!this.outage.answers(ex, request, response)) {
				rethrow(ex);
			}
		}
	}

	private static void rethrow(Exception failure) throws ServletException, IOException {
		switch (failure) {
			case ServletException ex -> throw ex;
			case IOException ex -> throw ex;
			case RuntimeException ex -> throw ex;
			default -> throw new ServletException(failure);
		}
	}

}
