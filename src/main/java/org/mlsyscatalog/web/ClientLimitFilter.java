package org.mlsyscatalog.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Enumeration;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.mlsyscatalog.limit.Allowance;
import org.mlsyscatalog.limit.Clients;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps one client from asking for so much that nothing is left for others. It comes
 * before all that costs anything, but behind the headers of every answer.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class ClientLimitFilter extends OncePerRequestFilter {

	private static final String FORWARDED_FOR = "X-Forwarded-For";

	private final Clients clients;

	private final RefusedPage refused;

	ClientLimitFilter(Clients clients, RefusedPage refused) {
		this.clients = clients;
		this.refused = refused;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String peer = request.getRemoteAddr();
		Enumeration<String> forwardedFor = request.getHeaders(FORWARDED_FOR);
		Allowance allowance = StaticFiles.areAskedFor(request) ? this.clients.ofFiles(peer, forwardedFor)
				: this.clients.of(peer, forwardedFor);
		Duration wait = allowance.begin();
		if (!wait.isZero()) {
			this.refused.write(request, response, RefusedPage.Reason.TOO_MANY_REQUESTS, wait);
			return;
		}
		try {
			chain.doFilter(request, response);
		}
		finally {
			allowance.end();
		}
	}

}
