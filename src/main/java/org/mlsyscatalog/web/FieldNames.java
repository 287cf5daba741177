package org.mlsyscatalog.web;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * The fields of an answer by name, with those inside of each.
 *
 * @param inside empty for what holds no fields
 */
record FieldNames(Map<String, FieldNames> inside) {

	/** The fields of a record, or of each in a list of them. */
	static FieldNames of(Type type) {
		if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
			return of(list.getActualTypeArguments()[0]);
		}
		Map<String, FieldNames> names = new LinkedHashMap<>();
		if (type instanceof Class<?> record && record.isRecord()) {
			for (RecordComponent component : record.getRecordComponents()) {
				FieldNames inside = of(component.getGenericType());
				if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
					names.putAll(inside.inside());
				}
				else {
					names.put(component.getName(), inside);
				}
			}
		}
		return new FieldNames(names);
	}

	/** The fields inside of one. */
	FieldNames of(String name) {
		return this.inside.getOrDefault(name, new FieldNames(Map.of()));
	}

	/**
	 * Some of them.
	 * @param paths names, with dots between a field and one inside of it
	 * @throws BadParametersException if there is no such field
	 */
	FieldNames only(List<String> paths) {
		FieldNames chosen = new FieldNames(new LinkedHashMap<>());
		paths.forEach((path) -> choose(path, path, chosen));
		return chosen;
	}

	/** A field chosen whole stays whole, whatever is chosen inside of it. */
	private void choose(String path, String whole, FieldNames chosen) {
		int dot = path.indexOf('.');
		String name = (dot < 0) ? path : path.substring(0, dot);
		if (!this.inside.containsKey(name)) {
			throw new BadParametersException(
					List.of(DidYouMean.told("There is no field '" + whole + "'", name, this.inside.keySet())));
		}
		boolean begun = chosen.inside().containsKey(name);
		if (dot < 0) {
			chosen.inside().put(name, new FieldNames(Map.of()));
		}
		else if (!begun || !chosen.of(name).inside().isEmpty()) {
			FieldNames some = begun ? chosen.of(name) : new FieldNames(new LinkedHashMap<>());
			of(name).choose(path.substring(dot + 1), whole, some);
			chosen.inside().put(name, some);
		}
	}

}
