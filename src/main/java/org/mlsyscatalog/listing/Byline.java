package org.mlsyscatalog.listing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mlsyscatalog.listing.ListedPaper.ListedAffiliation;
import org.mlsyscatalog.listing.ListedPaper.ListedAuthor;
import org.mlsyscatalog.listing.ListingProblem.Kind;

/** Collects the authors of one paper; the same name twice is one author. */
final class Byline {

	private final Problems problems;

	private final Map<String, ListedAuthor> authorsByName = new LinkedHashMap<>();

	private final Map<String, Set<ListedAffiliation>> furtherAffiliations = new HashMap<>();

	Byline(Problems problems) {
		this.problems = problems;
	}

	void add(ListedAuthor author, Span where) {
		String name = Folding.ofName(author.name());
		if (this.authorsByName.putIfAbsent(name, author) != null) {
			this.problems.add(Kind.AUTHOR_TWICE, where);
			this.furtherAffiliations.computeIfAbsent(name, (key) -> new LinkedHashSet<>())
				.addAll(author.affiliations());
		}
	}

	List<ListedAuthor> authors() {
		List<ListedAuthor> authors = new ArrayList<>();
		this.authorsByName.forEach((name, author) -> {
			Set<ListedAffiliation> further = this.furtherAffiliations.get(name);
			authors.add((further != null) ? withFurther(author, further) : author);
		});
		return List.copyOf(authors);
	}

	private static ListedAuthor withFurther(ListedAuthor author, Set<ListedAffiliation> further) {
		Set<ListedAffiliation> affiliations = new LinkedHashSet<>(author.affiliations());
		affiliations.addAll(further);
		return new ListedAuthor(author.listedName(), author.name(), List.copyOf(affiliations));
	}

}
