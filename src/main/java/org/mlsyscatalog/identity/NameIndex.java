package org.mlsyscatalog.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Every spelling of the registry by its key.
 */
final class NameIndex {

	private final Map<String, List<Indexed>> asWritten = new HashMap<>();

	private final Map<String, List<Indexed>> withoutLegalForm = new HashMap<>();

	NameIndex(Collection<RegistryEntry> entries) {
		for (RegistryEntry entry : entries) {
			add(new Spelling(entry, entry.name(), Resolution.Rule.NAME));
			entry.aliases().forEach((alias) -> add(new Spelling(entry, alias, Resolution.Rule.ALIAS)));
		}
	}

	/** The institutions that are written like this, or like this but for "Inc.". */
	Optional<NameMatch> find(String text) {
		String key = OrganisationKey.of(text);
		return find(this.asWritten, key, text).or(() -> withoutLegalForm(key, text));
	}

	private Optional<NameMatch> withoutLegalForm(String key, String text) {
		Optional<String> bare = LegalForms.without(text);
		return bare.flatMap((name) -> find(this.asWritten, OrganisationKey.of(name), name))
			.or(() -> find(this.withoutLegalForm, bare.map(OrganisationKey::of).orElse(key), bare.orElse(text)))
			.map((match) -> match.by(Resolution.Rule.LEGAL_SUFFIX_REMOVED));
	}

	private static Optional<NameMatch> find(Map<String, List<Indexed>> index, String key, String text) {
		Map<String, Spelling> byInstitution = new HashMap<>();
		for (Indexed indexed : index.getOrDefault(key, List.of())) {
			if (!indexed.inCapitalsOnly() || OrganisationKey.isUpperCase(text)) {
				byInstitution.merge(indexed.spelling().entry().id(), indexed.spelling(),
						(one, other) -> (Spelling.ORDER.compare(one, other) <= 0) ? one : other);
			}
		}
		if (byInstitution.isEmpty()) {
			return Optional.empty();
		}
		Set<Spelling> spellings = new TreeSet<>(Spelling.ORDER);
		spellings.addAll(byInstitution.values());
		Resolution.Rule rule = spellings.stream()
			.map(Spelling::rule)
			.reduce(Resolution.Rule.NAME, Resolution.Rule::weaker);
		return Optional.of(new NameMatch(List.copyOf(spellings), rule, Set.of()));
	}

	private void add(Spelling spelling) {
		add(this.asWritten, spelling.text(), spelling);
		LegalForms.without(spelling.text()).ifPresent((bare) -> add(this.withoutLegalForm, bare, spelling));
	}

	private static void add(Map<String, List<Indexed>> index, String text, Spelling spelling) {
		String key = OrganisationKey.of(text);
		if (!key.isEmpty()) {
			index.computeIfAbsent(key, (missing) -> new ArrayList<>(1))
				.add(new Indexed(spelling, OrganisationKey.isShortAcronym(text)));
		}
	}

	private record Indexed(Spelling spelling, boolean inCapitalsOnly) {
	}

}
