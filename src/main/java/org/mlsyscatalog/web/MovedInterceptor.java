package org.mlsyscatalog.web;

import java.util.Arrays;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.mlsyscatalog.catalog.FormerIds;
import org.mlsyscatalog.catalog.FormerIds.Kind;
import org.mlsyscatalog.generation.Generation;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Sends searches that name something by a former id to the same search by its new one.
 */
@Configuration(proxyBeanMethods = false)
class MovedInterceptor implements HandlerInterceptor, WebMvcConfigurer {

	private static final Map<String, Kind> PARAMETERS = Map.of("author", Kind.AUTHOR, "institution", Kind.INSTITUTION,
			"institutionOnly", Kind.INSTITUTION, "paper", Kind.PAPER);

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (!Generation.isPinned() || request.getQueryString() == null || !namesFormer(request)) {
			return true;
		}
		UriComponentsBuilder moved = UriComponentsBuilder.fromPath(request.getRequestURI());
		MultiValueMap<String, String> given = UriComponentsBuilder.newInstance()
			.query(request.getQueryString())
			.build()
			.getQueryParams();
		given.forEach((name, values) -> values
			.forEach((value) -> moved.queryParam(name, (value != null) ? current(name, value) : null)));
		response.setStatus(HttpStatus.MOVED_PERMANENTLY.value());
		response.setHeader(HttpHeaders.LOCATION, moved.build().toUriString());
		return false;
	}

	private static boolean namesFormer(HttpServletRequest request) {
		return PARAMETERS.keySet().stream().anyMatch((name) -> {
			String[] values = request.getParameterValues(name);
			return values != null && Arrays.stream(values).anyMatch((value) -> !current(name, value).equals(value));
		});
	}

	private static String current(String name, String value) {
		Kind kind = PARAMETERS.get(name);
		return (kind != null) ? FormerIds.current().inPlaceOf(kind, value).orElse(value) : value;
	}

}
