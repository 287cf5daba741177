package org.mlsyscatalog.web;

import java.time.Duration;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Files that are the same for everybody, served under names that hold a digest of their
 * content and kept for good by whoever has them. They have folders of their own: with
 * files looked for at every path, each link on a page is looked up among them, which
 * takes most of the time a page takes.
 */
@Configuration(proxyBeanMethods = false)
class StaticFiles implements WebMvcConfigurer {

	private static final CacheControl FOR_GOOD = CacheControl.maxAge(Duration.ofDays(365)).cachePublic();

	/** How their paths begin, whether or not there is such a file. */
	private static final List<String> PATHS = List.of("/css/", "/js/", "/fonts/", "/webjars/", "/favicon");

	/** Whether a request asks for one. */
	static boolean areAskedFor(HttpServletRequest request) {
		String path = RequestPath.of(request);
		return PATHS.stream().anyMatch(path::startsWith);
	}

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		// What is looked up begins with the first segment that has a wildcard, so that
		// links from one folder to another can be followed.
		registry.addResourceHandler("/css*/**", "/js*/**", "/fonts*/**", "/favicon*.svg")
			.addResourceLocations("classpath:/static/")
			.setCacheControl(FOR_GOOD)
			.resourceChain(true)
			.addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
		registry.addResourceHandler("/webjars/**")
			.addResourceLocations("classpath:/META-INF/resources/webjars/")
			.setCacheControl(FOR_GOOD)
			.resourceChain(true);
	}

}
