package org.mlsyscatalog.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mlsyscatalog.search.FacetValue;

/**
 * A value of a facet in its place among those above and below it.
 *
 * @param depth 0 for a value that is below none of those shown
 */
record FacetTree(FacetValue value, int depth) {

	/** Each value once, right after the first one shown that it is directly below. */
	static List<FacetTree> of(List<FacetValue> values) {
		Set<String> shown = new HashSet<>();
		values.forEach((value) -> shown.add(value.id()));
		Map<String, List<FacetValue>> below = new HashMap<>();
		List<FacetValue> roots = new ArrayList<>();
		for (FacetValue value : values) {
			value.parents()
				.stream()
				.filter(shown::contains)
				.findFirst()
				.ifPresentOrElse((parent) -> below.computeIfAbsent(parent, (id) -> new ArrayList<>()).add(value),
						() -> roots.add(value));
		}
		List<FacetTree> tree = new ArrayList<>();
		roots.forEach((root) -> add(root, 0, below, tree));
		return tree;
	}

	private static void add(FacetValue value, int depth, Map<String, List<FacetValue>> below, List<FacetTree> tree) {
		tree.add(new FacetTree(value, depth));
		below.getOrDefault(value.id(), List.of()).forEach((child) -> add(child, depth + 1, below, tree));
	}

}
