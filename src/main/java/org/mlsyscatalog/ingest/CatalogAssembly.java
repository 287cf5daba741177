package org.mlsyscatalog.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.mlsyscatalog.catalog.Author;
import org.mlsyscatalog.catalog.Authorship;
import org.mlsyscatalog.catalog.CatalogMaterial;
import org.mlsyscatalog.catalog.CatalogWriter;
import org.mlsyscatalog.catalog.Edition;
import org.mlsyscatalog.catalog.Identification;
import org.mlsyscatalog.catalog.Institution;
import org.mlsyscatalog.catalog.License;
import org.mlsyscatalog.catalog.Paper;
import org.mlsyscatalog.catalog.Provenance;
import org.mlsyscatalog.catalog.Topic;
import org.mlsyscatalog.catalog.Venue;
import org.mlsyscatalog.datafolder.DataFileException;
import org.mlsyscatalog.identity.AffiliationResolver;
import org.mlsyscatalog.identity.InstitutionRegistry;
import org.mlsyscatalog.identity.RegistryEntry;
import org.mlsyscatalog.identity.Resolution;
import org.mlsyscatalog.identity.Slug;
import org.mlsyscatalog.listing.CatalogDescription;
import org.mlsyscatalog.listing.ListedPaper;
import org.mlsyscatalog.listing.Listing;
import org.mlsyscatalog.listing.ListingEntry;

/**
 * A whole catalog put together from one reading of the data folder, ready to be written.
 */
final class CatalogAssembly implements CatalogMaterial {

	private final CatalogDescription description;

	private final PaperEntries additions;

	private final List<Topic> topics;

	private final InstitutionRegistry registry;

	private final Map<String, ListingEntry> editions = new LinkedHashMap<>();

	private final List<PaperDraft> papers = new ArrayList<>();

	private final AuthorDirectory directory;

	private final AffiliationResolver resolver;

	private final Findings findings = new Findings();

	CatalogAssembly(DataReading reading) {
		this.description = reading.description();
		this.additions = new PaperEntries(reading.additions());
		this.topics = reading.topics();
		this.registry = reading.registry();
		Corrections corrections = new Corrections(reading.corrections());
		PaperDrafting drafting = new PaperDrafting(corrections, this.registry, this.findings);
		this.resolver = drafting.resolver();
		for (DataReading.ReadListing read : reading.listings()) {
			String edition = Slug.of(read.entry().venue()) + "-" + read.entry().year();
			if (this.editions.putIfAbsent(edition, read.entry()) != null) {
				throw new DataFileException("catalog.yaml", read.entry().line(),
						"the edition " + edition + " is listed twice, under two spellings of the venue");
			}
			Map<ListedPaper, String> ids = PaperIds.assign(edition, ofUsualSize(read.listing()));
			ids.forEach((paper, id) -> this.papers.add(drafting.draft(id, edition, paper)));
			read.listing().problems().forEach(this.findings::add);
		}
		this.directory = new AuthorDirectory(this.papers);
		corrections.reportStale(paperIds(), this.findings);
		this.additions.reportStale(this.papers, this.findings);
		this.registry.cycles().forEach(this.findings::cycle);
	}

	private List<ListedPaper> ofUsualSize(Listing listing) {
		List<ListedPaper> papers = new ArrayList<>();
		for (ListedPaper paper : listing.papers()) {
			PaperSize.excess(paper)
				.ifPresentOrElse((why) -> this.findings.oversized(paper, why), () -> papers.add(paper));
		}
		return papers;
	}

	private Set<String> paperIds() {
		Set<String> ids = new HashSet<>();
		this.papers.forEach((paper) -> ids.add(paper.id()));
		return ids;
	}

	@Override
	public long papers() {
		return this.papers.size();
	}

	@Override
	public long authorships() {
		return this.papers.stream()
			.filter((paper) -> !this.additions.withdrawn(paper.id()))
			.mapToLong((paper) -> paper.authors().size())
			.sum();
	}

	@Override
	public long authors() {
		return this.directory.all().size();
	}

	@Override
	public InstitutionRegistry registry() {
		return this.registry;
	}

	Findings findings() {
		return this.findings;
	}

	List<PaperDraft> drafts() {
		return List.copyOf(this.papers);
	}

	AffiliationResolver resolver() {
		return this.resolver;
	}

	@Override
	public void writeTo(CatalogWriter writer) {
		writer.title(this.description.title(),
				this.description.license().map((license) -> new License(license.name(), license.address())));
		this.topics.forEach(writer::add);
		writeEditions(writer);
		writeInstitutions(writer);
		this.directory.all().forEach(writer::add);
		long number = 0;
		for (PaperDraft draft : this.papers) {
			writer.add(paper(++number, draft, writer));
		}
		this.findings.problems().forEach(writer::add);
	}

	private void writeEditions(CatalogWriter writer) {
		Map<String, Venue> venues = new LinkedHashMap<>();
		this.editions.forEach((id, entry) -> {
			Venue venue = venues.computeIfAbsent(Slug.of(entry.venue()), (venueId) -> {
				Venue added = new Venue(venueId, entry.venue());
				writer.add(added);
				return added;
			});
			writer.add(new Edition(id, venue, entry.name(), entry.year(), entry.date(), entry.added(), entry.url(),
					entry.file()));
		});
	}

	/** Those named on a paper and whatever stands above them, from the top down. */
	private void writeInstitutions(CatalogWriter writer) {
		Set<String> met = new HashSet<>();
		for (PaperDraft paper : this.papers) {
			paper.authors()
				.stream()
				.flatMap((author) -> author.places().stream())
				.flatMap((place) -> place.resolutions().stream())
				.flatMap((resolution) -> resolution.institution().stream())
				.forEach((entry) -> {
					if (met.add(entry.id())) {
						met.addAll(this.registry.ancestors(entry.id()));
					}
				});
		}
		Map<String, Institution> written = new LinkedHashMap<>();
		met.stream()
			.sorted(Comparator.comparing((String id) -> this.registry.ancestors(id).size())
				.thenComparing(Comparator.naturalOrder()))
			.forEach((id) -> {
				RegistryEntry entry = this.registry.find(id).orElseThrow();
				Institution institution = institution(entry);
				institution
					.placeBelow(this.registry.parents(id).stream().map(written::get).filter(Objects::nonNull).toList());
				written.put(id, institution);
				writer.add(institution);
			});
	}

	private static Institution institution(RegistryEntry entry) {
		return new Institution(entry.id(), entry.name(), Findings.kebab(entry.kind()), entry.country(), entry.ror(),
				entry.homepage(), entry.aliases());
	}

	private Paper paper(long number, PaperDraft draft, CatalogWriter writer) {
		ListedPaper listed = draft.listed();
		Paper paper = new Paper(number, draft.id(), writer.edition(draft.edition()), draft.title(),
				listed.listedTitle(), new Provenance(listed.file(), listed.line()));
		listed.pdfAddress(Objects.requireNonNull(this.editions.get(draft.edition())).url())
			.filter((address) -> address.toString().length() <= PaperSize.LONGEST_ADDRESS)
			.ifPresent(paper::linkPdf);
		this.additions.addTo(paper, draft);
		if (!this.additions.withdrawn(draft.id())) {
			credit(paper, draft, writer);
		}
		for (CorrectionEntry entry : draft.applied()) {
			paper.correct(entry.field().yamlName(), entry.author(), entry.from(), entry.to(), entry.reason(),
					entry.source());
		}
		return paper;
	}

	private void credit(Paper paper, PaperDraft draft, CatalogWriter writer) {
		for (PaperDraft.AuthorDraft credited : draft.authors()) {
			Author author = writer.author(this.directory.numberOf(credited.name()));
			Authorship authorship = paper.credit(author, credited.listedName());
			int parenthesis = 0;
			for (PaperDraft.PlaceDraft place : credited.places()) {
				parenthesis++;
				for (Identification identification : identifications(place, writer)) {
					authorship.affiliate(parenthesis, place.listed(), identification);
				}
			}
		}
	}

	private static List<Identification> identifications(PaperDraft.PlaceDraft place, CatalogWriter writer) {
		if (place.resolutions().isEmpty()) {
			return List.of(Identification.notAnOrganisation(place.listed()));
		}
		return place.resolutions().stream().map((resolution) -> identification(place, resolution, writer)).toList();
	}

	private static Identification identification(PaperDraft.PlaceDraft place, Resolution resolution,
			CatalogWriter writer) {
		Optional<Institution> institution = resolution.institution().map((entry) -> writer.institution(entry.id()));
		return new Identification(resolution.part(), institution, Findings.kebab(resolution.rule()),
				resolution.confidence(), resolution.matched(),
				place.correction().map(CorrectionEntry::reason).orElse(resolution.rule().description()));
	}

}
