package org.mlsyscatalog.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Chooses the one organisation that an affiliation stands for where it names several.
 */
final class Principal {

	private final InstitutionRegistry registry;

	Principal(InstitutionRegistry registry) {
		this.registry = registry;
	}

	Optional<Resolution> of(List<Resolution> resolutions) {
		List<Resolution> named = resolutions.stream().filter((resolution) -> resolution.institution().isPresent()).toList();
		Set<String> ids = named.stream().map(Principal::id).collect(Collectors.toSet());
		List<Resolution> topmost = named.stream()
			.filter((resolution) -> this.registry.ancestors(id(resolution)).stream().noneMatch(ids::contains))
			.toList();
		return topmost.stream()
			.filter((resolution) -> resolution.institution().orElseThrow().kind() == InstitutionKind.UNIVERSITY)
			.findFirst()
			.or(() -> topmost.stream().findFirst());
	}

	private static String id(Resolution resolution) {
		return resolution.institution().orElseThrow().id();
	}

}
