package org.mlsyscatalog.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells browsers that everything shown comes from here, and that nothing written into a
 * page is to be run: whatever a listing holds, it stays text.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecurityHeaders extends OncePerRequestFilter {

	private static final String OURS_ALONE = "default-src 'none'; script-src 'self'; style-src 'self'; "
			+ "img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; "
			+ "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

	/** A file of pages loads nothing by itself; in short, for every page has a dozen. */
	private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

	/** The API explorer writes its own styles. */
	private static final String EXPLORER = OURS_ALONE.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

	private static final String NOTHING_OF_THE_DEVICE = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.setHeader("Content-Security-Policy", policy(request));
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader("X-Frame-Options", "DENY");
		response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
		response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
		response.setHeader("Permissions-Policy", NOTHING_OF_THE_DEVICE);
		chain.doFilter(request, response);
	}

	private static String policy(HttpServletRequest request) {
		String path = RequestPath.of(request);
		if (path.startsWith("/api/explorer") || path.startsWith("/api/swagger-ui")) {
			return EXPLORER;
		}
		return (StaticFiles.areAskedFor(request) && !path.endsWith(".svg")) ? NOTHING : OURS_ALONE;
	}

}
