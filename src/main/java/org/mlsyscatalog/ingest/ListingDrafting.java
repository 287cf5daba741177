package org.mlsyscatalog.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.mlsyscatalog.catalog.Edition;
import org.mlsyscatalog.identity.AffiliationResolver;
import org.mlsyscatalog.listing.ListedPaper;
import org.mlsyscatalog.listing.Listing;
import org.mlsyscatalog.listing.ListingEntry;

/** Reads listings, each for itself, and makes drafts of their papers. */
final class ListingDrafting {

	private final Path folder;

	private final AffiliationResolver resolver;

	ListingDrafting(Path folder, AffiliationResolver resolver) {
		this.folder = folder;
		this.resolver = resolver;
	}

	/**
	 * Reads the listing of an edition.
	 * @param entries the corrections that may be meant for one of its papers
	 * @throws org.mlsyscatalog.datafolder.DataFileException if it cannot be read
	 */
	ListingDrafts draft(Edition edition, ListingEntry entry, Collection<CorrectionEntry> entries) {
		Listing listing = Listing.read(this.folder, entry);
		Findings findings = new Findings();
		Corrections corrections = new Corrections(entries);
		PaperDrafting drafting = new PaperDrafting(corrections, this.resolver, findings);
		Map<ListedPaper, String> ids = PaperIds.assign(edition.id(), ofUsualSize(listing, findings));
		List<PaperDraft> papers = new ArrayList<>(ids.size());
		ids.forEach((paper, id) -> papers.add(drafting.draft(id, edition, paper)));
		findings.add(listing);
		return new ListingDrafts(papers, findings.all(), corrections.applied());
	}

	private static List<ListedPaper> ofUsualSize(Listing listing, Findings findings) {
		List<ListedPaper> papers = new ArrayList<>();
		for (ListedPaper paper : listing.papers()) {
			PaperSize.excess(paper).ifPresentOrElse((why) -> findings.oversized(paper, why), () -> papers.add(paper));
		}
		return papers;
	}

}
