package org.mlsyscatalog.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.mlsyscatalog.catalog.Institution;
import org.mlsyscatalog.identity.InstitutionRegistry;
import org.mlsyscatalog.identity.RegistryEntry;

/**
 * The institutions named on papers and whatever stands above them, each with the number
 * of its papers.
 */
final class InstitutionsMet {

	private final InstitutionRegistry registry;

	private final Map<String, Integer> papers = new HashMap<>();

	private final Map<String, Institution> institutions = new LinkedHashMap<>();

	InstitutionsMet(InstitutionRegistry registry) {
		this.registry = registry;
	}

	/** Takes note of every institution named on a paper, and of all above it. */
	void meet(PaperDraft paper) {
		withAllAbove(paper).forEach((id) -> this.papers.putIfAbsent(id, 0));
	}

	/** Counts a paper once for every institution named on it, and for all above it. */
	void count(PaperDraft paper) {
		withAllAbove(paper).forEach((id) -> this.papers.merge(id, 1, Integer::sum));
	}

	private Set<String> withAllAbove(PaperDraft paper) {
		Set<String> named = new HashSet<>();
		for (PaperDraft.AuthorDraft author : paper.authors()) {
			author.places()
				.stream()
				.flatMap((place) -> place.resolutions().stream())
				.flatMap((resolution) -> resolution.institution().stream())
				.map(RegistryEntry::id)
				.forEach(named::add);
		}
		Set<String> all = new HashSet<>(named);
		named.forEach((id) -> all.addAll(this.registry.ancestors(id)));
		return all;
	}

	/** Puts them in their places, when all papers were met. */
	void arrange() {
		List<String> fromTheTop = new ArrayList<>(this.papers.keySet());
		fromTheTop.sort(Comparator.comparing((String id) -> this.registry.ancestors(id).size())
			.thenComparing(Comparator.naturalOrder()));
		for (String id : fromTheTop) {
			Institution institution = institution(this.registry.find(id).orElseThrow());
			institution.placeBelow(
					this.registry.parents(id).stream().map(this.institutions::get).filter(Objects::nonNull).toList());
			institution.count(this.papers.getOrDefault(id, 0));
			this.institutions.put(id, institution);
		}
	}

	private static Institution institution(RegistryEntry entry) {
		return new Institution(entry.id(), entry.name(), Findings.kebab(entry.kind()), entry.country(), entry.ror(),
				entry.homepage(), entry.aliases());
	}

	Institution institution(String id) {
		return Objects.requireNonNull(this.institutions.get(id));
	}

	Set<String> ids() {
		return Collections.unmodifiableSet(this.institutions.keySet());
	}

	/** Those above before those below. */
	Collection<Institution> all() {
		return Collections.unmodifiableCollection(this.institutions.values());
	}

}
