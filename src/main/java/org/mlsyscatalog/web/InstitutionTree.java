package org.mlsyscatalog.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

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
		return branches(institution, (one) -> byId.getOrDefault(one.id(), one).parents(), new HashSet<>());
	}

	/**
	 * What belongs to an institution.
	 * @param all everything below it, itself included
	 */
	static List<InstitutionTree> below(Institution institution, List<Institution> all) {
		Map<String, List<Institution>> children = new HashMap<>();
		all.forEach((child) -> child.parents()
			.forEach((parent) -> children.computeIfAbsent(parent.id(), (missing) -> new ArrayList<>()).add(child)));
		return branches(institution, (one) -> children.getOrDefault(one.id(), List.of()), new HashSet<>());
	}

	private static List<InstitutionTree> branches(Institution institution,
			Function<Institution, List<Institution>> next, Set<String> shown) {
		List<InstitutionTree> branches = new ArrayList<>();
		for (Institution one : next.apply(institution)) {
			boolean first = shown.add(one.id());
			branches.add(new InstitutionTree(one, first ? branches(one, next, shown) : List.of(),
					!first && !next.apply(one).isEmpty()));
		}
		return branches;
	}

}
