package org.mlsyscatalog.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.mlsyscatalog.catalog.Author;
import org.mlsyscatalog.catalog.Authorship;
import org.mlsyscatalog.catalog.CatalogMaterial;
import org.mlsyscatalog.catalog.Edition;
import org.mlsyscatalog.catalog.FormerIds;
import org.mlsyscatalog.catalog.Identification;
import org.mlsyscatalog.catalog.Institution;
import org.mlsyscatalog.catalog.License;
import org.mlsyscatalog.catalog.Paper;
import org.mlsyscatalog.catalog.Problem;
import org.mlsyscatalog.catalog.Provenance;
import org.mlsyscatalog.catalog.Topic;
import org.mlsyscatalog.generation.LoadFailure;
import org.mlsyscatalog.identity.Credit;
import org.mlsyscatalog.identity.Credits;
import org.mlsyscatalog.identity.InstitutionRegistry;
import org.mlsyscatalog.identity.People;
import org.mlsyscatalog.identity.RegistryEntry;
import org.mlsyscatalog.identity.Resolution;
import org.mlsyscatalog.listing.CatalogDescription;

/**
 * A whole catalog put together from the data folder. Making it walks through all listings
 * once; writing it walks through their drafts again, as often as needed, and neither
 * holds them.
 */
final class CatalogAssembly implements CatalogMaterial {

	private final CatalogDescription description;

	private final InstitutionRegistry registry;

	private final List<CorrectionEntry> corrections;

	private final PaperEntries additions;

	private final List<Topic> topics;

	private final DraftStore drafts;

	private final Progress progress;

	private final Map<Edition, String> listings = new LinkedHashMap<>();

	private final Credits credits;

	private final AuthorDirectory authors;

	private final HiddenNames hiddenNames;

	private final Redirects redirects;

	private final InstitutionsMet institutions;

	private final Map<String, PaperDraft> named = new HashMap<>();

	private final Findings findings = new Findings();

	private final List<LoadFailure> failures = new ArrayList<>();

	private final long identifyingMillis;

	private long papers;

	private long authorships;

	/**
	 * @param drafts where the drafts of the listings are kept
	 * @param progress told of each listing that is read and each paper that is written
	 */
	CatalogAssembly(DataReading reading, DraftKeys keys, DraftStore drafts, Progress progress) throws IOException {
		this.description = reading.description();
		this.registry = reading.registry();
		this.corrections = reading.corrections().papers();
		this.credits = new Credits(this.registry::ancestors, reading.corrections().authors());
		this.additions = new PaperEntries(reading.additions());
		this.topics = reading.topics();
		this.institutions = new InstitutionsMet(this.registry);
		this.drafts = drafts;
		this.progress = progress;
		progress.begin("reading", this.description.listings().size(), "comparing");
		Set<String> wanted = this.additions.named();
		this.corrections.forEach((entry) -> wanted.add(entry.paper()));
		reading.corrections().redirects().forEach((entry) -> wanted.addAll(List.of(entry.from(), entry.to())));
		Set<CorrectionEntry> applied = new HashSet<>();
		try (ListingReaders readers = new ListingReaders(reading, keys, drafts)) {
			readers.forEach(Editions.of(this.description), (edition, key, read) -> {
				this.listings.put(edition, key);
				this.findings.addAll(read.findings());
				applied.addAll(read.applied());
				read.forEachPaper((paper) -> meet(edition, paper, wanted));
				progress.advance();
			}, this.failures::add);
		}
		this.institutions.arrange();
		progress.begin("identifying people", 0, "identifying people");
		long start = System.nanoTime();
		this.authors = new AuthorDirectory(People.identify(this.credits),
				(id) -> this.registry.find(id).map(RegistryEntry::name).orElse(id));
		this.identifyingMillis = (System.nanoTime() - start) / 1_000_000;
		Corrections.reportStale(this.corrections, applied, this.named.keySet(), this.findings);
		this.additions.reportStale(this.named, this.findings);
		this.registry.cycles().forEach(this.findings::cycle);
		this.authors.reportIdle(this.findings);
		this.hiddenNames = new HiddenNames(this.authors);
		if (this.authors.decidedByHand()) {
			lookAtDecisions();
		}
		this.redirects = redirects(reading.corrections().redirects());
		// Once for the database and once for the index, at the same time.
		progress.begin("writing", 2 * this.papers, "compacting");
	}

	/** What people decided about authors may change papers that were met already. */
	private void lookAtDecisions() {
		this.authorships = 0;
		forEachDraft((edition, draft) -> {
			this.hiddenNames.meet(edition, draft, this.findings);
			if (!this.additions.withdrawn(draft.id())) {
				this.authorships += draft.authors().size();
			}
		});
	}

	private Redirects redirects(List<RedirectEntry> entries) {
		Set<String> papersNamed = new HashSet<>(this.named.keySet());
		papersNamed.removeAll(this.hiddenNames.changedIds().keySet());
		papersNamed.addAll(this.hiddenNames.changedIds().values());
		Redirects all = new Redirects(papersNamed, this.authors.ids(), this.institutions.ids());
		all.add(FormerIds.Kind.AUTHOR, this.authors.formerIds());
		all.add(FormerIds.Kind.PAPER, this.hiddenNames.changedIds());
		all.add(entries, this.findings);
		return all;
	}

	private void meet(Edition edition, PaperDraft paper, Set<String> wanted) {
		this.papers++;
		if (wanted.contains(paper.id())) {
			this.named.put(paper.id(), paper);
		}
		this.institutions.meet(paper);
		List<Credit> people = paper.authors()
			.stream()
			.map((author) -> AuthorDirectory.credit(author, this.additions.orcid(paper, author)))
			.toList();
		if (this.additions.withdrawn(paper.id())) {
			this.credits.addWithdrawn(paper.id(), edition.year(), people);
			return;
		}
		this.authorships += paper.authors().size();
		this.credits.add(paper.id(), edition.year(), people);
		this.institutions.count(paper);
	}

	/** How long it took to tell who is who. */
	long identifyingMillis() {
		return this.identifyingMillis;
	}

	/** Why some listings could not be read. */
	List<LoadFailure> failures() {
		return List.copyOf(this.failures);
	}

	/** The keys of the drafts the catalog consists of. */
	Set<String> draftKeys() {
		return Set.copyOf(this.listings.values());
	}

	@Override
	public String title() {
		return this.description.title();
	}

	@Override
	public Optional<String> contact() {
		return this.description.contact();
	}

	@Override
	public void forEachFormerId(FormerIdTaker action) {
		for (FormerIds.Kind kind : FormerIds.Kind.values()) {
			this.redirects.forEach(kind, (id, target) -> action.take(kind, id, target));
		}
	}

	@Override
	public Optional<License> license() {
		return this.description.license().map((license) -> new License(license.name(), license.address()));
	}

	@Override
	public long papers() {
		return this.papers;
	}

	@Override
	public long authorships() {
		return this.authorships;
	}

	@Override
	public long authors() {
		return this.authors.all().size();
	}

	Findings findings() {
		return this.findings;
	}

	@Override
	public List<Topic> topics() {
		return this.topics;
	}

	@Override
	public List<Edition> editions() {
		return List.copyOf(this.listings.keySet());
	}

	@Override
	public void forEachInstitution(Consumer<Institution> action) {
		this.institutions.all().forEach(action);
	}

	@Override
	public InstitutionRegistry registry() {
		return this.registry;
	}

	@Override
	public void forEachAuthor(Consumer<Author> action) {
		this.authors.all().forEach(action);
	}

	@Override
	public void forEachPaper(Consumer<Paper> action) {
		AtomicLong number = new AtomicLong();
		forEachDraft((edition, draft) -> {
			action.accept(paper(number.incrementAndGet(), edition, draft));
			this.progress.advance();
		});
	}

	/** Hands over each draft with its edition, in the order of the listings. */
	void forEachDraft(BiConsumer<Edition, PaperDraft> action) {
		this.listings.forEach((edition, key) -> drafts(edition, key)
			.forEachPaper((draft) -> action.accept(edition, this.authors.creditedOnce(draft))));
	}

	private DraftReader drafts(Edition edition, String key) {
		try {
			return new DraftReader(this.drafts.get(key), this.registry, Corrections.of(edition.id(), this.corrections));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void forEachProblem(Consumer<Problem> action) {
		this.findings.problems().forEach(action);
	}

	private Paper paper(long number, Edition edition, PaperDraft draft) {
		PaperDraft shown = this.hiddenNames.shown(draft);
		Paper paper = new Paper(number, this.hiddenNames.id(draft), edition, draft.title(), draft.listedTitle(),
				new Provenance(edition.file(), draft.line()));
		draft.pdf().map(URI::create).ifPresent(paper::linkPdf);
		this.additions.addTo(paper, shown);
		if (!this.additions.withdrawn(draft.id())) {
			credit(paper, draft, shown);
		}
		for (CorrectionEntry entry : shown.applied()) {
			paper.correct(entry.field().yamlName(), entry.author(), entry.from(), entry.to(), entry.reason(),
					entry.source());
		}
		return paper;
	}

	private void credit(Paper paper, PaperDraft draft, PaperDraft shown) {
		for (int position = 0; position < draft.authors().size(); position++) {
			PaperDraft.AuthorDraft credited = draft.authors().get(position);
			Authorship authorship = paper.credit(this.authors.author(draft, credited),
					shown.authors().get(position).listedName());
			int parenthesis = 0;
			for (PaperDraft.PlaceDraft place : credited.places()) {
				parenthesis++;
				for (Identification identification : identifications(place)) {
					authorship.affiliate(parenthesis, place.listed(), identification);
				}
			}
		}
	}

	private List<Identification> identifications(PaperDraft.PlaceDraft place) {
		if (place.resolutions().isEmpty()) {
			return List.of(Identification.notAnOrganisation(place.listed()));
		}
		return place.resolutions().stream().map((resolution) -> identification(place, resolution)).toList();
	}

	private Identification identification(PaperDraft.PlaceDraft place, Resolution resolution) {
		Optional<Institution> institution = resolution.institution()
			.map((entry) -> this.institutions.institution(entry.id()));
		return new Identification(resolution.part(), institution, Findings.kebab(resolution.rule()),
				resolution.confidence(), resolution.matched(),
				place.correction().map(CorrectionEntry::reason).orElse(resolution.rule().description()));
	}

}
