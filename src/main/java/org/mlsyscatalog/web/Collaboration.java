package org.mlsyscatalog.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.mlsyscatalog.catalog.PaperCard;
import org.mlsyscatalog.catalog.PaperCard.Credit;
import org.mlsyscatalog.catalog.PaperCard.Named;
import org.mlsyscatalog.catalog.PaperCard.Place;

/**
 * Somebody of an institution, and whom outside it they write with.
 *
 * @param papers how many papers have them and somebody outside
 * @param with whom, most shared papers first
 */
record Collaboration(Named person, int papers, List<Partner> with) {

	/**
	 * Somebody of another institution.
	 *
	 * @param institution where they were on the first of the shared papers
	 * @param papers how many papers are shared
	 */
	record Partner(Named person, String institution, int papers) {
	}

	/**
	 * All who write with somebody outside, those with most such papers first.
	 * @param institutions an institution with all that belongs to it, by their ids
	 */
	static List<Collaboration> of(List<PaperCard> papers, Collection<String> institutions) {
		Map<Named, Map<Named, Partner>> partners = new LinkedHashMap<>();
		Map<Named, Integer> shared = new LinkedHashMap<>();
		for (PaperCard paper : papers) {
			List<Credit> outside = paper.authors()
				.stream()
				.filter((author) -> !author.institutions().isEmpty() && !isOf(author, institutions))
				.toList();
			if (outside.isEmpty()) {
				continue;
			}
			paper.authors()
				.stream()
				.filter((author) -> isOf(author, institutions))
				.map(Collaboration::named)
				.forEach((author) -> {
					shared.merge(author, 1, Integer::sum);
					Map<Named, Partner> with = partners.computeIfAbsent(author, (unknown) -> new LinkedHashMap<>());
					outside.forEach((other) -> with.merge(named(other),
							new Partner(named(other), other.institutions().getFirst().name(), 1),
							(known, again) -> new Partner(known.person(), known.institution(), known.papers() + 1)));
				});
		}
		List<Collaboration> all = new ArrayList<>();
		partners.forEach((author, with) -> all.add(new Collaboration(author, shared.getOrDefault(author, 0),
				with.values().stream().sorted(Comparator.comparingInt(Partner::papers).reversed()).toList())));
		all.sort(Comparator.comparingInt(Collaboration::papers).reversed());
		return List.copyOf(all);
	}

	private static boolean isOf(Credit author, Collection<String> institutions) {
		return author.institutions().stream().map(Place::id).anyMatch(institutions::contains);
	}

	private static Named named(Credit author) {
		return new Named(author.id(), author.name());
	}

}
