package org.mlsyscatalog.identity;

import java.util.Comparator;
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

	private static final Pattern SCHOOL = Pattern
		.compile("(?i)\\b(?:medical school|(?:school|college) of medicine)\\b");

	private final InstitutionRegistry registry;

	private final NameIndex names;

	private final Set<String> systems;

	Principal(InstitutionRegistry registry, NameIndex names) {
		this.registry = registry;
		this.names = names;
		this.systems = registry.entries()
			.stream()
			.filter((entry) -> isUniversity(entry) && isSystem(entry))
			.map(RegistryEntry::id)
			.collect(Collectors.toSet());
	}

	/** The one organisation; empty where several stand side by side, or none is known. */
	Optional<Resolution> of(AffiliationText text, List<Resolution> resolutions) {
		List<Resolution> named = resolutions.stream()
			.filter((resolution) -> resolution.institution().isPresent())
			.map(this::whole)
			.toList();
		List<Resolution> own = beforeMembership(text.text(), named);
		Set<String> ids = own.stream().map(Principal::id).collect(Collectors.toSet());
		List<Resolution> topmost = own.stream()
			.filter((resolution) -> this.registry.ancestors(id(resolution)).stream().noneMatch(ids::contains))
			.toList();
		if (areSideBySide(text.text(), topmost)) {
			return Optional.empty();
		}
		List<Resolution> byItself = topmost.stream().filter((resolution) -> !isSchool(resolution)).toList();
		return (byItself.isEmpty() ? topmost : byItself).stream()
			.filter((resolution) -> isUniversity(entry(resolution)))
			.min(Comparator.comparing((resolution) -> resolution.rule() == Resolution.Rule.PART_REMOVED))
			.or(() -> byItself.stream().findFirst())
			.filter((resolution) -> !this.systems.contains(id(resolution)));
	}

	// Massachusetts General Hospital, Harvard Medical School
	private static boolean isSchool(Resolution resolution) {
		return isUniversity(entry(resolution)) && SCHOOL.matcher(lastPiece(resolution.part())).find();
	}

	private static String lastPiece(String part) {
		return part.substring(part.lastIndexOf(',') + 1).strip();
	}

	// A school is a part of its university, and so is what is printed before its name.
	private Resolution whole(Resolution resolution) {
		String part = resolution.part();
		int comma = part.lastIndexOf(", ");
		Optional<NameMatch> university = (comma > 0 && !isUniversity(entry(resolution)))
				? this.names.find(part.substring(comma + 2)) : Optional.empty();
		return university.or(() -> new NameInside(this.names).universityOfSchool(part.substring(comma + 1).strip()))
			.filter((match) -> match.certain().filter(Principal::isUniversity).isPresent())
			.map((match) -> match.by(Resolution.Rule.PART_REMOVED).resolution(part))
			.orElse(resolution);
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

	private static boolean isUniversity(RegistryEntry entry) {
		return entry.kind() == InstitutionKind.UNIVERSITY;
	}

	private static RegistryEntry entry(Resolution resolution) {
		return resolution.institution().orElseThrow();
	}

	private static String id(Resolution resolution) {
		return entry(resolution).id();
	}

}
