package org.mlsyscatalog.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Gives a program only the fields it names: of the one thing it asked for, or of each in
 * a list. Fields inside of others are named with a dot, as in {@code authors.name}.
 */
@ControllerAdvice(annotations = RestController.class)
class SparseFields implements ResponseBodyAdvice<Object> {

	/** The parameter that names the fields, apart by commas. */
	static final String FIELDS = "fields";

	private final JsonMapper json;

	SparseFields(JsonMapper json) {
		this.json = json;
	}

	@Override
	public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
		return KnownParameters.of(Objects.requireNonNull(returned.getMethod())).contains(FIELDS);
	}

	@Override
	public @Nullable Object beforeBodyWrite(@Nullable Object body, MethodParameter returned, MediaType type,
			Class<? extends HttpMessageConverter<?>> converter, ServerHttpRequest request,
			ServerHttpResponse response) {
		HttpServletRequest asked = ((ServletServerHttpRequest) request).getServletRequest();
		List<String> fields = fields(asked.getParameterValues(FIELDS));
		if (body == null || fields.isEmpty()) {
			return body;
		}
		String list = kind(asked);
		FieldNames known = FieldNames.of(body.getClass());
		boolean several = known.inside().containsKey(list);
		FieldNames wanted = (several ? known.of(list) : known).only(fields);
		ObjectNode tree = this.json.valueToTree(body);
		if (several) {
			tree.path(list).forEach((one) -> keep(one, wanted));
		}
		else {
			keep(tree, wanted);
		}
		return tree;
	}

	private static List<String> fields(String @Nullable [] given) {
		return (given == null) ? List.of()
				: Arrays.stream(given)
					.flatMap((list) -> Stream.of(list.split(",")))
					.map(String::strip)
					.filter((field) -> !field.isEmpty())
					.toList();
	}

	/** What stands behind {@code /api/}, which is also what a list of it is called. */
	private static String kind(HttpServletRequest request) {
		return RequestPath.of(request).split("/")[2];
	}

	private static void keep(JsonNode node, FieldNames wanted) {
		if (wanted.inside().isEmpty()) {
			return;
		}
		if (node instanceof ObjectNode object) {
			object.retain(wanted.inside().keySet());
			wanted.inside().forEach((name, inside) -> keep(object.path(name), inside));
		}
		else {
			node.forEach((one) -> keep(one, wanted));
		}
	}

}
