package org.mlsyscatalog.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.mlsyscatalog.catalog.Problem;
import org.mlsyscatalog.datafolder.DataFileException;
import org.mlsyscatalog.generation.LoadFailure;
import org.mlsyscatalog.identity.InstitutionRegistry;
import org.mlsyscatalog.identity.RegistryEntry;
import org.mlsyscatalog.identity.Resolution;
import org.mlsyscatalog.listing.ChosenLayout;
import org.mlsyscatalog.listing.Layout;
import org.mlsyscatalog.listing.ListedPaper;
import org.mlsyscatalog.listing.Listing;
import org.mlsyscatalog.listing.ListingEntry;
import org.mlsyscatalog.listing.ListingProblem;

/**
 * What a load would find in some data, without building anything from it: the same
 * readers and the same rules.
 */
public final class DataCheck {

	private static final String REGISTRY = "institutions.yaml";

	private final List<LoadFailure> failures;

	private final Map<String, ChosenLayout> layouts = new HashMap<>();

	private final Optional<CatalogAssembly> assembly;

	private final List<Problem> problems;

	/**
	 * @param ownCycles cycles among the institutions of the registry that is checked
	 */
	private DataCheck(DataReading reading, Set<String> ownCycles) {
		List<LoadFailure> all = new ArrayList<>(reading.failures());
		reading.listings().forEach((read) -> this.layouts.put(read.entry().file(), read.listing().layout()));
		Optional<CatalogAssembly> assembled = Optional.empty();
		try {
			assembled = Optional.of(new CatalogAssembly(reading));
		}
		catch (DataFileException ex) {
			all.add(DataReading.failure(ex));
		}
		this.assembly = assembled;
		this.failures = List.copyOf(all);
		this.problems = assembled.map((catalog) -> catalog.findings().problems())
			.orElse(List.of())
			.stream()
			.filter((problem) -> isToBeMended(problem, ownCycles))
			.toList();
	}

	private DataCheck(LoadFailure failure) {
		this.failures = List.of(failure);
		this.assembly = Optional.empty();
		this.problems = List.of();
	}

	/** Checks a whole data folder, with its corrections. */
	public static DataCheck ofFolder(Path folder, Optional<Path> ror) {
		try {
			return new DataCheck(DataReading.of(new DataFolder(folder, ror)),
					Set.copyOf(InstitutionRegistry.read(folder).cycles()));
		}
		catch (DataFileException ex) {
			return new DataCheck(DataReading.failure(ex));
		}
	}

	/**
	 * Checks one listing by itself.
	 * @param folder the folder it is in
	 * @param file its name there
	 * @param layout its layout; empty to detect it
	 */
	public static DataCheck ofListing(Path folder, String file, Optional<Layout> layout, InstitutionRegistry registry) {
		ListingEntry entry = new ListingEntry(file, "listing", "listing", 2000, Optional.empty(), Optional.empty(),
				Optional.empty(), layout, 0);
		try {
			Listing listing = Listing.read(folder, entry);
			return new DataCheck(DataReading.of(entry, listing, registry), Set.of());
		}
		catch (DataFileException ex) {
			return new DataCheck(DataReading.failure(ex));
		}
	}

	/**
	 * An affiliation that no institution is known for.
	 *
	 * @param paper the paper as printed
	 * @param listedName the author as printed
	 * @param listed the affiliation as printed
	 * @param resolution the piece of it, and what it may be
	 */
	public record OpenAffiliation(ListedPaper paper, String listedName, String listed, Resolution resolution) {
	}

	/** Files that cannot be used at all. */
	public List<LoadFailure> failures() {
		return this.failures;
	}

	/** What is worth a person's look, but for what listings of a layout always have. */
	public List<Problem> problems() {
		return this.problems;
	}

	/** How the listings were read, by their files. */
	public Map<String, ChosenLayout> layouts() {
		return Map.copyOf(this.layouts);
	}

	/** The number of papers. */
	public long papers() {
		return this.assembly.map(CatalogAssembly::papers).orElse(0L);
	}

	/** The number of authors of all papers together. */
	public long authorships() {
		return this.assembly.map(CatalogAssembly::authorships).orElse(0L);
	}

	/** The affiliations without an institution, in the order printed. */
	public List<OpenAffiliation> open() {
		List<OpenAffiliation> open = new ArrayList<>();
		for (PaperDraft paper : this.assembly.map(CatalogAssembly::drafts).orElse(List.of())) {
			for (PaperDraft.AuthorDraft author : paper.authors()) {
				for (PaperDraft.PlaceDraft place : author.places()) {
					place.resolutions()
						.stream()
						.filter((resolution) -> resolution.institution().isEmpty())
						.map((resolution) -> new OpenAffiliation(paper.listed(), author.listedName(), place.listed(),
								resolution))
						.forEach(open::add);
				}
			}
		}
		return open;
	}

	/** The institutions whose names are nearest to a text. */
	public List<RegistryEntry> suggestions(String part) {
		return this.assembly.map((catalog) -> catalog.resolver().suggestions(part)).orElse(List.of());
	}

	// A registry is no listing's fault, and nobody here can mend ROR's.
	private boolean isToBeMended(Problem problem, Set<String> ownCycles) {
		if (problem.file().equals(REGISTRY)) {
			return ownCycles.contains(problem.text());
		}
		ChosenLayout layout = this.layouts.get(problem.file());
		return layout == null || !isExpected(problem.kind(), layout.layout());
	}

	private static boolean isExpected(String kind, Layout layout) {
		for (ListingProblem.Kind known : ListingProblem.Kind.values()) {
			if (Findings.kebab(known).equals(kind)) {
				return layout.expects(known);
			}
		}
		return false;
	}

}
