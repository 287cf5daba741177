package org.mlsyscatalog.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Finds the institutions that printed affiliations name. What is ambiguous or unknown
 * stays so; nothing is guessed. The same text always gives the same answer.
 */
public final class AffiliationResolver {

	/** Enough for those that occur over and over; all are forgotten when it is full. */
	private static final int MOST_REMEMBERED = 50_000;

	private final Map<String, List<Resolution>> remembered = new ConcurrentHashMap<>();

	private final InstitutionRegistry registry;

	private final NameIndex names;

	// Few callers want suggestions, and they need an index of their own.
	private final NearNames.Once nearNames;

	private final Seats seats;

	private final Namesakes namesakes;

	private final Principal principal;

	private final NameInside inside;

	/** A resolver that knows the institutions of a registry. */
	public AffiliationResolver(InstitutionRegistry registry) {
		this.registry = registry;
		this.names = new NameIndex(registry);
		this.nearNames = new NearNames.Once(registry);
		this.seats = new Seats(registry);
		this.namesakes = new Namesakes(registry, this.names);
		NamesBesideParts besideParts = new NamesBesideParts(this.names);
		this.inside = new NameInside(this.names, this.namesakes, besideParts);
		this.principal = new Principal(registry, this.names, besideParts);
	}

	/** The institutions it knows. */
	public InstitutionRegistry registry() {
		return this.registry;
	}

	/**
	 * The organisations one printed affiliation names, in the order printed.
	 * @return one or more; none for a blank text
	 */
	public List<Resolution> resolve(String affiliation) {
		List<Resolution> known = this.remembered.get(affiliation);
		if (known != null) {
			return known;
		}
		List<Resolution> resolved = mostSpecific(named(affiliation));
		if (this.remembered.size() >= MOST_REMEMBERED) {
			this.remembered.clear();
		}
		this.remembered.put(affiliation, resolved);
		return resolved;
	}

	private List<Resolution> named(String affiliation) {
		AffiliationText text = new AffiliationText(affiliation);
		if (text.text().isEmpty()) {
			return List.of();
		}
		if (text.isAcknowledgement()) {
			return List.of(Resolution.unknown(text.text()));
		}
		return this.names.find(text.text())
			.filter((match) -> !this.namesakes.isOfAnyCountry(match))
			.map((match) -> List.of(this.namesakes.foremost(match).resolution(text.text())))
			.orElseGet(() -> new Assembly(text, new PieceReader(this.names, this.inside, text).read(), this.seats,
					this.namesakes)
				.resolutions());
	}

	/**
	 * The one organisation an affiliation stands for above all: of several, the one that
	 * experience with such affiliations speaks for.
	 * @return empty where none is known for certain, or none of several is clearly meant
	 */
	public Optional<Resolution> principal(String affiliation) {
		return this.principal.of(new AffiliationText(affiliation), named(affiliation));
	}

	/**
	 * Institutions whose names are nearest to a text that names none for certain, nearest
	 * first. They are for a person to choose from, never an answer.
	 */
	public List<RegistryEntry> suggestions(String part) {
		return this.nearNames.get().near(part);
	}

	/**
	 * The organisations that the affiliations on one paper name, where an ambiguous name
	 * is settled if another affiliation names exactly one of the institutions it may be.
	 * @param affiliationsOfOnePaper the printed affiliations of all authors
	 * @return the organisations for each affiliation, in the order given
	 */
	public Map<String, List<Resolution>> resolveTogether(Collection<String> affiliationsOfOnePaper) {
		Map<String, List<Resolution>> resolved = new LinkedHashMap<>();
		affiliationsOfOnePaper.forEach((affiliation) -> resolved.computeIfAbsent(affiliation, this::resolve));
		Set<RegistryEntry> certain = resolved.values()
			.stream()
			.flatMap(List::stream)
			.flatMap((resolution) -> resolution.institution().stream())
			.collect(Collectors.toSet());
		resolved.replaceAll((affiliation, resolutions) -> mostSpecific(
				resolutions.stream().map((resolution) -> settle(resolution, certain)).toList()));
		return resolved;
	}

	/**
	 * The resolution a recorded correction asks for.
	 * @param part the piece of the affiliation that is corrected, as printed
	 * @param institution which one it is
	 * @param matched the name the correction gives
	 */
	public Resolution corrected(String part, RegistryEntry institution, String matched) {
		return Resolution.of(part, institution, Resolution.Rule.CORRECTION, matched);
	}

	private static Resolution settle(Resolution resolution, Set<RegistryEntry> certain) {
		List<RegistryEntry> supported = resolution.alternatives().stream().filter(certain::contains).toList();
		return (supported.size() != 1) ? resolution : Resolution.of(resolution.part(), supported.getFirst(),
				Resolution.Rule.CO_AUTHOR, resolution.matched().orElse(resolution.part()));
	}

	// Google Brain, Google is one organisation, named with the one above it.
	private List<Resolution> mostSpecific(List<Resolution> resolutions) {
		if (resolutions.size() < 2) {
			return resolutions;
		}
		Set<String> above = resolutions.stream()
			.flatMap((resolution) -> resolution.institution().stream())
			.flatMap((institution) -> this.registry.ancestors(institution.id()).stream())
			.collect(Collectors.toSet());
		List<Resolution> kept = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (Resolution resolution : resolutions) {
			if (resolution.institution()
				.map(RegistryEntry::id)
				.filter((id) -> above.contains(id) || !seen.add(id))
				.isEmpty()) {
				kept.add(resolution);
			}
		}
		return List.copyOf(kept);
	}

}
