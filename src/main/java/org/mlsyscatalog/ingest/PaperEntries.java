package org.mlsyscatalog.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.mlsyscatalog.catalog.Addition;
import org.mlsyscatalog.catalog.Doi;
import org.mlsyscatalog.catalog.Paper;
import org.mlsyscatalog.identity.PersonName;

/** The entries of {@code papers.yaml} by paper, and how they get into the catalog. */
final class PaperEntries {

	private final Map<String, PaperEntry> byPaper = new HashMap<>();

	private final List<PaperEntry> all;

	PaperEntries(List<PaperEntry> all) {
		this.all = all;
		all.forEach((entry) -> this.byPaper.put(entry.paper(), entry));
	}

	/** Whether a paper was withdrawn; then its names and places no longer count. */
	boolean withdrawn(String paper) {
		return of(paper).flatMap(PaperEntry::withdrawn).isPresent();
	}

	private Optional<PaperEntry> of(String paper) {
		return Optional.ofNullable(this.byPaper.get(paper));
	}

	/** The ORCID given for an author of a paper. */
	Optional<String> orcid(PaperDraft draft, PaperDraft.AuthorDraft author) {
		int place = draft.authors().indexOf(author) + 1;
		return of(draft.id()).stream()
			.flatMap((entry) -> entry.orcids().stream())
			.filter((orcid) -> position(draft, orcid) == place)
			.map(PaperEntry.AuthorOrcid::id)
			.findFirst();
	}

	/** Adds to a paper what there is about it. */
	void addTo(Paper paper, PaperDraft draft) {
		of(draft.id()).ifPresent((entry) -> {
			entry.pdf().ifPresent(paper::linkPdf);
			entry.additions().forEach((added) -> paper.add(added.kind(), added.content()));
			entry.withdrawn().ifPresentOrElse((reason) -> withdraw(paper, draft, reason), () -> {
				for (PaperEntry.AuthorOrcid orcid : entry.orcids()) {
					int position = position(draft, orcid);
					if (position > 0) {
						paper.add(Addition.Kind.ORCID, position, orcid.id());
					}
				}
			});
		});
	}

	private static void withdraw(Paper paper, PaperDraft draft, String reason) {
		paper.add(Addition.Kind.WITHDRAWN, reason);
		int position = 0;
		for (PaperDraft.AuthorDraft author : draft.authors()) {
			paper.add(Addition.Kind.AUTHOR, ++position, author.name().full());
		}
	}

	/** Counted from 1; 0 where the paper has no such author. */
	private static int position(PaperDraft draft, PaperEntry.AuthorOrcid orcid) {
		String key = PersonName.parse(orcid.author()).key();
		int position = 0;
		for (PaperDraft.AuthorDraft author : draft.authors()) {
			position++;
			if (author.name().key().equals(key) || author.uncorrected().key().equals(key)) {
				return position;
			}
		}
		return 0;
	}

	/** The ids of all papers an entry names, whether or not there are such papers. */
	Set<String> named() {
		Set<String> named = new HashSet<>(this.byPaper.keySet());
		this.all.stream()
			.flatMap((entry) -> entry.additions().stream())
			.filter((added) -> added.kind() == Addition.Kind.LATER)
			.forEach((added) -> named.add(added.content()));
		return named;
	}

	/**
	 * Reports what is added to nothing, for the paper or the author is not there.
	 * @param drafts the papers there are, of those that are {@linkplain #named named}
	 */
	void reportStale(Map<String, PaperDraft> drafts, Findings findings) {
		for (PaperEntry entry : this.all) {
			PaperDraft draft = drafts.get(entry.paper());
			if (draft == null) {
				findings.staleAddition(entry.line(), "there is no such paper", entry.paper());
				continue;
			}
			for (PaperEntry.AuthorOrcid orcid : entry.orcids()) {
				if (position(draft, orcid) == 0) {
					findings.staleAddition(orcid.line(), "the paper has no such author",
							entry.paper() + ": " + orcid.author());
				}
			}
			reportLater(entry, drafts.keySet(), findings);
		}
	}

	private static void reportLater(PaperEntry entry, Set<String> papers, Findings findings) {
		entry.additions()
			.stream()
			.filter((added) -> added.kind() == Addition.Kind.LATER)
			.map(PaperEntry.Added::content)
			.filter((later) -> !later.startsWith("http") && Doi.parse(later).isEmpty() && !papers.contains(later))
			.forEach((later) -> findings.staleAddition(entry.line(), "there is no such later version", later));
	}

}
