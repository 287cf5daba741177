package org.mlsyscatalog.web;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.mlsyscatalog.citation.CitationFormat;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Answers a program that asks for citations by the header Accept at the address of a
 * page. A browser, which accepts anything, gets the page.
 */
@Configuration(proxyBeanMethods = false)
class CitationNegotiation implements WebMvcConfigurer, HandlerInterceptor {

	private static final List<String> PAGES = List.of("/papers", "/search", "/papers/*", "/authors/*",
			"/institutions/*", "/venues/*");

	private final CitationDownloads downloads;

	CitationNegotiation(CitationDownloads downloads) {
		this.downloads = downloads;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).addPathPatterns(PAGES);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws IOException {
		if (!HttpMethod.GET.matches(request.getMethod()) && !HttpMethod.HEAD.matches(request.getMethod())) {
			return true;
		}
		String path = RequestPath.of(request);
		if (CitationFormat.ofPath(path).isPresent()) {
			return true;
		}
		response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
		Optional<CitationRequest> wanted = CitationRequest.byAccept(request);
		if (wanted.isEmpty()) {
			return true;
		}
		send(path.substring(1).split("/", 2), wanted.get(), request, response);
		return false;
	}

	private void send(String[] path, CitationRequest wanted, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		String id = (path.length > 1) ? path[1] : "";
		switch (path[0] + ((path.length > 1) ? "/" : "")) {
			case "papers/" -> this.downloads.sendPaper(id, wanted, response);
			case "authors/" -> this.downloads.sendAuthor(id, wanted, response);
			case "institutions/" -> this.downloads.sendInstitution(id, wanted, response);
			case "venues/" -> this.downloads.sendVenue(id, wanted, response);
			case "papers" -> this.downloads.sendPapers(parameters(request), wanted, response);
			default -> this.downloads.sendSearch(parameters(request), SearchLinks.SEARCH, wanted, response);
		}
	}

	private static MultiValueMap<String, String> parameters(HttpServletRequest request) {
		MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
		request.getParameterMap().forEach((name, values) -> parameters.put(name, List.of(values)));
		return parameters;
	}

}
