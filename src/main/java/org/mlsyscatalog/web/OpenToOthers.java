package org.mlsyscatalog.web;

import java.time.Duration;
import java.util.List;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

/**
 * Lets the pages of others read this site (CORS). There are no accounts and nothing can
 * be changed, so there is nothing to keep from them; POST is for what is too long for an
 * address.
 */
@Configuration(proxyBeanMethods = false)
class OpenToOthers {

	@Bean
	FilterRegistrationBean<CorsFilter> openToOthersFilter() {
		CorsConfiguration everybody = new CorsConfiguration();
		everybody.addAllowedOrigin(CorsConfiguration.ALL);
		everybody.setAllowedMethods(List.of(HttpMethod.GET.name(), HttpMethod.HEAD.name(), HttpMethod.POST.name()));
		everybody.addAllowedHeader(CorsConfiguration.ALL);
		everybody.setExposedHeaders(List.of(HttpHeaders.ETAG, HttpHeaders.LAST_MODIFIED, HttpHeaders.LINK,
				HttpHeaders.CONTENT_DISPOSITION, HttpHeaders.RETRY_AFTER));
		everybody.setMaxAge(Duration.ofDays(1));
		UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
		source.registerCorsConfiguration("/**", everybody);
		FilterRegistrationBean<CorsFilter> filter = new FilterRegistrationBean<>(new CorsFilter(source));
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
		return filter;
	}

}
