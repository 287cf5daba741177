package org.mlsyscatalog.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.mlsyscatalog.catalog.AffiliationInYear;

/**
 * The years in which an author's papers name an organisation.
 *
 * @param institutionId null where the organisation is not identified
 * @param name the institution's name, or what was printed
 * @param years from first to last, as "2018" or "2014, 2016–2019"
 */
record Stay(@Nullable String institutionId, String name, String years) {

	static List<Stay> of(List<AffiliationInYear> affiliations) {
		Map<String, TreeSet<Integer>> years = new LinkedHashMap<>();
		Map<String, AffiliationInYear> examples = new LinkedHashMap<>();
		for (AffiliationInYear affiliation : affiliations) {
			if (affiliation.namesAnOrganisation()) {
				String key = Objects.requireNonNullElse(affiliation.institutionId(), "? " + affiliation.part());
				years.computeIfAbsent(key, (name) -> new TreeSet<>()).add(affiliation.year());
				examples.putIfAbsent(key, affiliation);
			}
		}
		List<Stay> stays = new ArrayList<>();
		examples.forEach((key,
				example) -> stays.add(new Stay(example.institutionId(),
						Objects.requireNonNullElse(example.institutionName(), example.part()),
						YearRanges.of(Objects.requireNonNull(years.get(key))))));
		return List.copyOf(stays);
	}

}
