package org.mlsyscatalog.identity;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Chooses the one organisation that an affiliation stands for where it names several: the
 * university of a laboratory, the first of several.
 */
final class Principal {

	private static final Pattern MEMBERSHIP = Pattern.compile("(?i)\\bmembers? of\\b");

	private final InstitutionRegistry registry;

	private final Wholes wholes;

	private final PrincipalWeights weights;

	private final Set<String> systems;

	Principal(InstitutionRegistry registry, NameIndex names, NamesBesideParts besideParts) {
		this.registry = registry;
		this.weights = new PrincipalWeights(registry);
		this.systems = registry.entries()
			.stream()
			.filter((entry) -> isUniversity(entry) && isSystem(entry))
			.map(RegistryEntry::id)
			.collect(Collectors.toSet());
		this.wholes = new Wholes(registry, names, besideParts, this.systems);
	}

	/** The one organisation; empty where several stand side by side, or none is known. */
	Optional<Resolution> of(AffiliationText text, List<Resolution> resolutions) {
		List<Resolution> candidates = candidates(text, resolutions);
		if (candidates.isEmpty() || areSideBySide(text.text(), candidates)) {
			return Optional.empty();
		}
		return this.weights.foremost(candidates).flatMap(this::campus).map(this.wholes::withRorId);
	}

	/**
	 * The organisations it may be, each once, with schools, centres and divisions as
	 * parts of what they belong to.
	 */
	List<Resolution> candidates(AffiliationText text, List<Resolution> resolutions) {
		List<Resolution> named = resolutions.stream()
			.filter((resolution) -> resolution.institution().isPresent())
			.map(this.wholes::of)
			.toList();
		Set<String> seen = new HashSet<>();
		return beforeMembership(text.text(), spelledOut(text.text(), named)).stream()
			.filter((resolution) -> seen.add(id(resolution)))
			.toList();
	}

	// Instituto Cajal, CSIC is the institute: the initials only say whose it is.
	private List<Resolution> spelledOut(String text, List<Resolution> named) {
		if (named.stream().noneMatch((resolution) -> resolution.rule() == Resolution.Rule.ACRONYM)) {
			return named;
		}
		List<String> printed = LooseKey.words(OrganisationKey.of(text));
		List<Resolution> spelledOut = named.stream()
			.filter((resolution) -> resolution.rule() != Resolution.Rule.ACRONYM
					|| printed.containsAll(LooseKey.words(OrganisationKey.of(entry(resolution).name()))))
			.toList();
		return (spelledOut.size() == 1
				&& named.stream()
					.allMatch((other) -> other == spelledOut.getFirst() || (other.part().indexOf(' ') < 0
							&& this.registry.ancestors(id(spelledOut.getFirst())).contains(id(other))))) ? spelledOut
									: named;
	}

	// The University of Wisconsin is the one in Madison; the University of California may
	// be any of ten.
	private Optional<Resolution> campus(Resolution resolution) {
		if (!this.systems.contains(id(resolution))) {
			return Optional.of(resolution);
		}
		List<RegistryEntry> campuses = this.registry.entries()
			.stream()
			.filter((entry) -> isUniversity(entry) && entry.parents().contains(id(resolution)))
			.toList();
		return Optional.of(campuses)
			.filter((several) -> several.size() > 1)
			.flatMap((several) -> Namesakes.prominent(NameMatch.of(several.stream().map(Spelling::name).toList())))
			.map((match) -> match.resolution(resolution.part()));
	}

	private static List<Resolution> beforeMembership(String text, List<Resolution> named) {
		Matcher membership = MEMBERSHIP.matcher(text);
		if (!membership.find()) {
			return named;
		}
		List<Resolution> before = named.stream()
			.filter((resolution) -> text.indexOf(resolution.part()) < membership.start())
			.toList();
		return before.isEmpty() ? named : before;
	}

	// University of Edinburgh/Oslo University College
	private static boolean areSideBySide(String text, List<Resolution> topmost) {
		for (int i = 1; i < topmost.size(); i++) {
			int start = text.indexOf(topmost.get(i).part());
			String before = text.substring(0, Math.max(0, start)).strip();
			if ((before.endsWith("/") || before.endsWith(";")) && isUniversity(entry(topmost.get(i)))
					&& isUniversity(entry(topmost.get(i - 1)))) {
				return true;
			}
		}
		return false;
	}

	// The University of California alone does not say which of its universities.
	private static boolean isSystem(RegistryEntry entry) {
		return entry.name().endsWith(" System") || entry.aliases().contains(entry.name() + " System");
	}

	static boolean isUniversity(RegistryEntry entry) {
		return entry.kind() == InstitutionKind.UNIVERSITY;
	}

	static RegistryEntry entry(Resolution resolution) {
		return resolution.institution().orElseThrow();
	}

	private static String id(Resolution resolution) {
		return entry(resolution).id();
	}

}
