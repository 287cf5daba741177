package org.mlsyscatalog.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import org.mlsyscatalog.catalog.Problem;
import org.mlsyscatalog.generation.LoadFailure;
import org.mlsyscatalog.identity.RegistryEntry;
import org.mlsyscatalog.identity.Resolution;
import org.mlsyscatalog.ingest.DataCheck;
import org.mlsyscatalog.ingest.DataCheck.OpenAffiliation;
import org.mlsyscatalog.listing.ChosenLayout;
import org.mlsyscatalog.listing.Layout;

/** Checks what was given on the command line, one after the other. */
final class Checker {

	private static final String CATALOG = "catalog.yaml";

	private final Registries registries;

	private final Optional<Layout> layout;

	private final Level least;

	/**
	 * @param least what matters less is left out
	 */
	Checker(Registries registries, Optional<Layout> layout, Level least) {
		this.registries = registries;
		this.layout = layout;
		this.least = least;
	}

	/** Checks a listing, or a data folder that is given itself or by its catalog.yaml. */
	Checked check(Path file) {
		if (Files.isDirectory(file)) {
			return folder(file, file.toString());
		}
		if (file.endsWith(CATALOG)) {
			Path folder = file.toAbsolutePath().getParent();
			Path shown = Optional.ofNullable(file.getParent()).orElse(Path.of("."));
			return folder((folder != null) ? folder : shown, shown.toString());
		}
		return listing(file);
	}

	private Checked folder(Path folder, String shown) {
		DataCheck check = DataCheck.ofFolder(folder, this.registries.ror());
		String registry = shown + "/institutions.yaml" + this.registries.ror().map((ror) -> " and " + ror).orElse("");
		return new Checked(shown, "", "", registry, check.papers(), check.authorships(), findings(check, shown + "/"));
	}

	private Checked listing(Path file) {
		Registries.Registry registry = this.registries.forListing(file);
		Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
		String name = String.valueOf(file.getFileName());
		DataCheck check = DataCheck.ofListing(folder, name, this.layout, registry.institutions());
		Optional<ChosenLayout> chosen = Optional.ofNullable(check.layouts().get(name));
		String prefix = file.toString().substring(0, file.toString().length() - name.length());
		return new Checked(file.toString(), chosen.map((one) -> one.layout().yamlName()).orElse(""),
				chosen.filter((one) -> this.layout.isEmpty()).map(ChosenLayout::reason).orElse(""), registry.name(),
				check.papers(), check.authorships(), findings(check, prefix));
	}

	private List<Finding> findings(DataCheck check, String prefix) {
		List<Finding> findings = new ArrayList<>();
		check.failures().forEach((failure) -> findings.add(finding(failure, prefix)));
		check.problems().forEach((problem) -> findings.add(finding(problem, prefix)));
		Map<List<String>, List<OpenAffiliation>> same = new LinkedHashMap<>();
		for (OpenAffiliation open : check.open()) {
			List<String> key = List.of(open.paper().file(), open.resolution().part(), open.resolution().rule().name());
			same.computeIfAbsent(key, (missing) -> new ArrayList<>()).add(open);
		}
		same.values().forEach((opens) -> findings.add(finding(opens, check, prefix)));
		findings.removeIf((finding) -> finding.level().compareTo(this.least) < 0);
		findings.sort(Comparator.comparing(Finding::file).thenComparing(Finding::place));
		return findings;
	}

	private static Finding finding(LoadFailure failure, String prefix) {
		return new Finding(prefix + failure.file(), new Place(failure.line(), 0), Level.ERROR, "unreadable-file",
				failure.message(), "");
	}

	private static Finding finding(Problem problem, String prefix) {
		return new Finding(prefix + problem.file(), new Place(problem.line(), problem.column()),
				Level.valueOf(problem.severity().name()), problem.kind(), problem.description(), problem.text());
	}

	private static Finding finding(List<OpenAffiliation> opens, DataCheck check, String prefix) {
		OpenAffiliation first = opens.getFirst();
		Resolution resolution = first.resolution();
		SortedSet<Place> places = new TreeSet<>();
		opens.forEach((open) -> places.add(Place.of(open)));
		boolean ambiguous = resolution.rule() == Resolution.Rule.AMBIGUOUS;
		List<RegistryEntry> candidates = ambiguous ? resolution.alternatives() : check.suggestions(resolution.part());
		return new Finding(prefix + first.paper().file(), places.removeFirst(), Level.WARNING,
				ambiguous ? Finding.AMBIGUOUS_AFFILIATION : Finding.UNKNOWN_AFFILIATION,
				ambiguous ? "Several institutions share this name." : "No institution is known by this name.",
				resolution.part(), List.copyOf(places), candidates);
	}

}
