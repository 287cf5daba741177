package org.mlsyscatalog.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.mlsyscatalog.catalog.Institution;

/**
 * An institution in a hierarchy, with what follows it. One that belongs to several comes
 * under each of them, but what follows it is shown the first time only: otherwise the
 * tree of a hierarchy of many crossing ways would have no end.
 *
 * @param shownBefore whether something follows that is shown elsewhere already
 */
record InstitutionTree(Institution institution, List<InstitutionTree> branches, boolean shownBefore) {

	/**
	 * What an institution belongs to, the nearest first.
	 * @param all everything above it, itself included
	 */
	static List<InstitutionTree> above(Institution institution, List<Institution> all) {
		Map<String, Institution> byId = new HashMap<>();
		all.forEach((one) -> byId.put(one.id(), one));
		Function<Institution, List<Institution>> next = (one) -> byId.getOrDefault(one.id(), one).parents();
		return branches(next.apply(institution), next, new HashSet<>());
	}

	/**
	 * What belongs to an institution.
	 * @param all everything below it, itself included
	 */
	static List<InstitutionTree> below(Institution institution, List<Institution> all) {
		Map<String, List<Institution>> children = children(all);
		Function<Institution, List<Institution>> next = (one) -> children.getOrDefault(one.id(), List.of());
		return branches(next.apply(institution), next, new HashSet<>());
	}

	/** All of some institutions, those that belong to others of them below these. */
	static List<InstitutionTree> of(List<Institution> all) {
		Set<String> ids = all.stream().map(Institution::id).collect(Collectors.toSet());
		List<Institution> roots = all.stream()
			.filter((one) -> one.parents().stream().map(Institution::id).noneMatch(ids::contains))
			.toList();
		Map<String, List<Institution>> children = children(all);
		return branches(roots, (one) -> children.getOrDefault(one.id(), List.of()), new HashSet<>());
	}

	private static Map<String, List<Institution>> children(List<Institution> all) {
		Map<String, List<Institution>> children = new HashMap<>();
		all.forEach((child) -> child.parents()
			.forEach((parent) -> children.computeIfAbsent(parent.id(), (missing) -> new ArrayList<>()).add(child)));
		return children;
	}

	private static List<InstitutionTree> branches(List<Institution> starts,
			Function<Institution, List<Institution>> next, Set<String> shown) {
		List<InstitutionTree> branches = new ArrayList<>();
		for (Institution one : starts) {
			boolean first = shown.add(one.id());
			branches.add(new InstitutionTree(one, first ? branches(next.apply(one), next, shown) : List.of(),
					!first && !next.apply(one).isEmpty()));
		}
		return branches;
	}

}
