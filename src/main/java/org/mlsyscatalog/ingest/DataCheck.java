package org.mlsyscatalog.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.mlsyscatalog.catalog.Problem;
import org.mlsyscatalog.datafolder.DataFileException;
import org.mlsyscatalog.generation.LoadFailure;
import org.mlsyscatalog.identity.AffiliationResolver;
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

	private final Map<String, Listing> listings = new HashMap<>();

	private final Optional<CatalogAssembly> assembly;

	private final AffiliationResolver resolver;

	private final List<Problem> problems;

	/**
	 * @param ownCycles cycles among the institutions of the registry that is checked
	 */
	private DataCheck(DataReading reading, Set<String> ownCycles) {
		List<LoadFailure> all = new ArrayList<>();
		Optional<CatalogAssembly> assembled = Optional.empty();
		try {
			DraftKeys keys = new DraftKeys(new DataFolder(reading.folder(), Optional.empty()), "");
			assembled = Optional.of(new CatalogAssembly(reading, keys, DraftStore.inMemory(), Progress.untold()));
		}
		catch (DataFileException ex) {
			all.add(DataReading.failure(ex));
		}
		catch (IOException ex) {
			all.add(new LoadFailure("", 0, "The data cannot be read: " + ex.getMessage()));
		}
		this.resolver = new AffiliationResolver(reading.registry());
		this.assembly = assembled;
		assembled.ifPresent((catalog) -> all.addAll(catalog.failures()));
		this.failures = List.copyOf(all);
		reading.description().listings().forEach((entry) -> keep(reading.folder(), entry));
		this.problems = assembled.map((catalog) -> catalog.findings().problems())
			.orElse(List.of())
			.stream()
			.filter((problem) -> isToBeMended(problem, ownCycles))
			.toList();
	}

	private void keep(Path folder, ListingEntry entry) {
		if (this.failures.stream().noneMatch((failure) -> failure.file().equals(entry.file()))) {
			this.listings.put(entry.file(), Listing.read(folder, entry));
		}
	}

	private DataCheck(LoadFailure failure) {
		this.failures = List.of(failure);
		this.assembly = Optional.empty();
		this.resolver = new AffiliationResolver(InstitutionRegistry.of(List.of()));
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
			return new DataCheck(DataReading.of(folder, entry, registry), Set.of());
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
		Map<String, ChosenLayout> layouts = new HashMap<>();
		this.listings.forEach((file, listing) -> layouts.put(file, listing.layout()));
		return layouts;
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
		Map<String, Map<Integer, ListedPaper>> printed = new HashMap<>();
		this.listings.forEach((file, listing) -> printed.put(file,
				listing.papers().stream().collect(Collectors.toMap(ListedPaper::line, (paper) -> paper))));
		this.assembly.ifPresent((catalog) -> catalog.forEachDraft((edition, paper) -> {
			ListedPaper listed = printed.getOrDefault(edition.file(), Map.of()).get(paper.line());
			if (listed != null) {
				paper.authors().forEach((author) -> collectOpen(listed, author, open));
			}
		}));
		return open;
	}

	private static void collectOpen(ListedPaper paper, PaperDraft.AuthorDraft author, List<OpenAffiliation> open) {
		for (PaperDraft.PlaceDraft place : author.places()) {
			place.resolutions()
				.stream()
				.filter((resolution) -> resolution.institution().isEmpty())
				.map((resolution) -> new OpenAffiliation(paper, author.listedName(), place.listed(), resolution))
				.forEach(open::add);
		}
	}

	/** The institutions whose names are nearest to a text. */
	public List<RegistryEntry> suggestions(String part) {
		return this.resolver.suggestions(part);
	}

	// A registry is no listing's fault, and nobody here can mend ROR's.
	private boolean isToBeMended(Problem problem, Set<String> ownCycles) {
		if (problem.file().equals(REGISTRY)) {
			return ownCycles.contains(problem.text());
		}
		Listing listing = this.listings.get(problem.file());
		return listing == null || !isExpected(problem.kind(), listing.layout().layout());
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
