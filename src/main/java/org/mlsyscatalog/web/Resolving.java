package org.mlsyscatalog.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.mlsyscatalog.catalog.CatalogRegistry;
import org.mlsyscatalog.catalog.Institutions;
import org.mlsyscatalog.identity.AffiliationResolver;
import org.mlsyscatalog.identity.RegistryEntry;
import org.mlsyscatalog.identity.Resolution;

import org.springframework.stereotype.Component;

/**
 * Resolves affiliations that somebody asks for, by the registry and rules of the catalog.
 */
@Component
class Resolving {

	/** The longest text that can be an affiliation. */
	static final int LONGEST = 4000;

	private static final int IDS_AT_ONCE = 1000;

	private final Institutions institutions;

	private final Addresses addresses;

	Resolving(Institutions institutions, Addresses addresses) {
		this.institutions = institutions;
		this.addresses = addresses;
	}

	/**
	 * Resolves each text by itself.
	 * @param suggest whether the nearest names are looked up for what is unknown
	 */
	List<ResolvedAffiliation> resolve(List<String> affiliations, boolean suggest) {
		AffiliationResolver resolver = CatalogRegistry.current().resolver();
		Map<String, Answer> answers = new HashMap<>();
		affiliations
			.forEach((text) -> answers.computeIfAbsent(text, (missing) -> Answer.of(resolver, missing, suggest)));
		Set<String> present = present(answers.values().stream().flatMap(Answer::entries));
		return affiliations.stream().map((text) -> body(text, answers.get(text), present)).toList();
	}

	/** The nearest entries of the registry, as they are shown. */
	List<ResolvedAffiliation.Known> known(Collection<RegistryEntry> entries) {
		Set<String> present = present(entries.stream());
		return entries.stream().map((entry) -> known(entry, present)).toList();
	}

	private Set<String> present(Stream<RegistryEntry> entries) {
		List<String> ids = entries.map(RegistryEntry::id).distinct().toList();
		Set<String> present = new HashSet<>();
		for (int from = 0; from < ids.size(); from += IDS_AT_ONCE) {
			present.addAll(this.institutions.existing(ids.subList(from, Math.min(ids.size(), from + IDS_AT_ONCE))));
		}
		return present;
	}

	private ResolvedAffiliation body(String text, @Nullable Answer answer, Set<String> present) {
		if (answer == null) {
			return new ResolvedAffiliation(text, null, null, List.of());
		}
		ResolvedAffiliation.Known principal = (answer.principal() != null) ? known(answer.principal(), present) : null;
		List<ResolvedAffiliation.Found> found = new ArrayList<>();
		for (Resolution resolution : answer.resolutions()) {
			String id = resolution.institution().map(RegistryEntry::id).orElse(null);
			found.add(new ResolvedAffiliation.Found(resolution.part(),
					resolution.institution().map((entry) -> known(entry, present)).orElse(null),
					resolution.rule().name().toLowerCase(Locale.ROOT).replace('_', '-'),
					resolution.rule().description(), resolution.confidence(), resolution.matched().orElse(null),
					principal != null && principal.id().equals(id),
					resolution.alternatives().stream().map((entry) -> known(entry, present)).toList(),
					answer.suggestions()
						.getOrDefault(resolution.part(), List.of())
						.stream()
						.map((entry) -> known(entry, present))
						.toList()));
		}
		return new ResolvedAffiliation(text, (principal != null) ? principal.id() : null, principal, found);
	}

	private ResolvedAffiliation.Known known(RegistryEntry entry, Set<String> present) {
		return new ResolvedAffiliation.Known(entry.id(), entry.name(), entry.ror().orElse(null),
				entry.country().isEmpty() ? null : entry.country(),
				present.contains(entry.id()) ? this.addresses.institution(entry.id()) : null);
	}

	/**
	 * What the resolver says of one text.
	 *
	 * @param suggestions by the piece that is unknown
	 */
	private record Answer(List<Resolution> resolutions, @Nullable RegistryEntry principal,
			Map<String, List<RegistryEntry>> suggestions) {

		static Answer of(AffiliationResolver resolver, String text, boolean suggest) {
			List<Resolution> resolutions = resolver.resolve(text);
			Map<String, List<RegistryEntry>> suggestions = new HashMap<>();
			for (Resolution resolution : resolutions) {
				if (suggest && resolution.rule() == Resolution.Rule.UNKNOWN) {
					suggestions.put(resolution.part(), resolver.suggestions(resolution.part()));
				}
			}
			return new Answer(resolutions, resolver.principal(text).flatMap(Resolution::institution).orElse(null),
					suggestions);
		}

		Stream<RegistryEntry> entries() {
			return Stream
				.of(Stream.ofNullable(this.principal),
						this.resolutions.stream()
							.flatMap((one) -> Stream.concat(one.institution().stream(), one.alternatives().stream())),
						this.suggestions.values().stream().flatMap(List::stream))
				.flatMap((entries) -> entries);
		}

	}

}
