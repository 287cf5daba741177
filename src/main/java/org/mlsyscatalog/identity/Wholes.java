package org.mlsyscatalog.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a part counts as where one organisation is asked for: its university, its
 * hospital, its company.
 */
final class Wholes {

	private static final Pattern CENTER = Pattern.compile("^\\w+ .*\\b(?:cent(?:er|re)|institute)\\b");

	private static final Pattern NO_CENTER = Pattern
		.compile("\\b(?:medical|health|universi\\w+)\\b|^(?:of|for|and)\\b");

	private static final Pattern WITH_CENTERS = Pattern.compile("\\b(?:universi\\w+|hospital)\\b");

	private final InstitutionRegistry registry;

	private final NameIndex names;

	private final NamesBesideParts besideParts;

	// They are no universities that anything belongs to.
	private final Set<String> systems;

	Wholes(InstitutionRegistry registry, NameIndex names, NamesBesideParts besideParts, Set<String> systems) {
		this.registry = registry;
		this.names = names;
		this.besideParts = besideParts;
		this.systems = systems;
	}

	/**
	 * The university of a school, also where the school is in the registry; what a
	 * centre, institute or division belongs to whose name begins with it; else the same.
	 */
	Resolution of(Resolution resolution) {
		Optional<NameMatch> whole = resolution.matched()
			.flatMap(this::ofCenter)
			.filter((match) -> match.certain()
				.filter((entry) -> !this.systems.contains(entry.id()) && entry != Principal.entry(resolution))
				.isPresent());
		if (whole.isPresent()) {
			return whole.get().by(Resolution.Rule.PART_REMOVED).resolution(resolution.part());
		}
		if (Principal.isUniversity(Principal.entry(resolution))
				&& !NamesBesideParts.isSchool(Principal.entry(resolution).name())) {
			return resolution;
		}
		String part = resolution.part();
		int comma = part.lastIndexOf(", ");
		Optional<NameMatch> university = (comma > 0 && !Principal.isUniversity(Principal.entry(resolution)))
				? this.names.find(part.substring(comma + 2)).filter(Wholes::isOneUniversity) : Optional.empty();
		return university.or(() -> this.besideParts.universityOfSchool(part.substring(comma + 1).strip()))
			.or(() -> resolution.matched().flatMap(this.besideParts::universityOfSchool))
			.filter(Wholes::isOneUniversity)
			.map((match) -> match.by(Resolution.Rule.PART_REMOVED).resolution(part))
			.orElse(resolution);
	}

	/**
	 * What a laboratory without a ROR id belongs to, where that has one and is in the
	 * same country: Facebook for Facebook AI Research.
	 */
	Resolution withRorId(Resolution resolution) {
		RegistryEntry entry = Principal.entry(resolution);
		return (entry.kind() != InstitutionKind.LAB || entry.ror().isPresent()) ? resolution : entry.parents()
			.stream()
			.flatMap((parent) -> this.registry.find(parent).stream())
			.filter((parent) -> parent.ror().isPresent() && parent.country().equals(entry.country()))
			.findFirst()
			.map((parent) -> Resolution.of(resolution.part(), parent, Resolution.Rule.PART_REMOVED, entry.name()))
			.orElse(resolution);
	}

	// Indiana University Melvin and Bren Simon Comprehensive Cancer Center
	private Optional<NameMatch> ofCenter(String name) {
		Phrase words = Phrase.of(name);
		for (int end = words.size() - 1; end > 0; end--) {
			String rest = words.from(end).key();
			Phrase whole = words.before(end);
			boolean division = rest.endsWith(" division");
			if (division || (CENTER.matcher(rest).find() && !NO_CENTER.matcher(rest).find())) {
				Optional<NameMatch> match = this.names.find(whole)
					.filter((found) -> division || WITH_CENTERS.matcher(whole.key()).find()
							|| (OrganisationKey.isUpperCase(whole.text())
									&& NamesBesideParts.university(found).isPresent()));
				if (match.isPresent()) {
					return match;
				}
			}
		}
		return Optional.empty();
	}

	private static boolean isOneUniversity(NameMatch match) {
		return match.certain().filter(Principal::isUniversity).isPresent();
	}

}
