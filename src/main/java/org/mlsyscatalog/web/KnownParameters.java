package org.mlsyscatalog.web;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.annotation.MergedAnnotations.SearchStrategy;
import org.springframework.core.annotation.RepeatableContainers;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Refuses parameters the API does not know, with the name that may be meant: a filter
 * that is misspelt would find everything, and a program would not know. What is known is
 * what the document of the API names.
 */
@Configuration(proxyBeanMethods = false)
class KnownParameters implements HandlerInterceptor, WebMvcConfigurer {

	private static final Map<Method, Set<String>> KNOWN = new ConcurrentHashMap<>();

	/** Its protocol is that of others, who may send what we do not know. */
	private static final String RECONCILIATION = "/api/reconcile";

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this)
			.addPathPatterns("/api/**")
			.excludePathPatterns(RECONCILIATION, RECONCILIATION + "/**");
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method
				&& method.getBeanType().getPackage().equals(KnownParameters.class.getPackage())) {
			refuseUnknown(request.getParameterMap().keySet(), of(method.getMethod()));
		}
		return true;
	}

	private static void refuseUnknown(Set<String> given, Set<String> known) {
		List<String> problems = new ArrayList<>();
		for (String name : given) {
			if (!known.contains(name)) {
				problems.add(DidYouMean.told("There is no parameter '" + name + "'", name, known));
			}
		}
		if (!problems.isEmpty()) {
			throw new BadParametersException(problems);
		}
	}

	/**
	 * The parameters a method of the API takes, but for those that are part of the path.
	 */
	static Set<String> of(Method method) {
		return KNOWN.computeIfAbsent(method, KnownParameters::read);
	}

	private static Set<String> read(Method method) {
		Set<String> names = new LinkedHashSet<>();
		MergedAnnotations.from(method, SearchStrategy.TYPE_HIERARCHY, RepeatableContainers.standardRepeatables())
			.stream(Parameter.class)
			.forEach((parameter) -> names.add(parameter.getString("name")));
		for (java.lang.reflect.Parameter parameter : method.getParameters()) {
			if (parameter.isAnnotationPresent(RequestParam.class)
					&& !MultiValueMap.class.isAssignableFrom(parameter.getType())) {
				names.add(parameter.getName());
			}
		}
		for (java.lang.reflect.Parameter parameter : method.getParameters()) {
			if (parameter.isAnnotationPresent(PathVariable.class)) {
				names.remove(parameter.getName());
			}
		}
		names.remove("");
		return names;
	}

}
