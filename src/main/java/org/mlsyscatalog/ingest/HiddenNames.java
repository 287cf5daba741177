package org.mlsyscatalog.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mlsyscatalog.catalog.Edition;
import org.mlsyscatalog.identity.PersonName;
import org.mlsyscatalog.identity.Slug;
import org.mlsyscatalog.ingest.PaperDraft.AuthorDraft;

/**
 * Names that must not be shown any more, for the person changed theirs: out of credits,
 * corrections, notes and the ids of papers, wherever they were printed.
 */
final class HiddenNames {

	private final AuthorDirectory authors;

	private final Map<String, PaperDraft> shown = new HashMap<>();

	private final Map<String, String> changedIds = new HashMap<>();

	HiddenNames(AuthorDirectory authors) {
		this.authors = authors;
	}

	/** Looks for hidden names on a paper. */
	void meet(Edition edition, PaperDraft paper, Findings findings) {
		Map<AuthorDraft, String> hidden = new HashMap<>();
		paper.authors()
			.forEach((author) -> this.authors.inPlaceOf(paper, author).ifPresent((name) -> hidden.put(author, name)));
		if (hidden.isEmpty()) {
			return;
		}
		this.shown.put(paper.id(), shown(paper, hidden));
		hidden.forEach((author, name) -> {
			findings.hide(edition.file(), paper.line(), author.listedName(), name);
			findings.hide(edition.file(), paper.line(), author.uncorrected().full(), name);
		});
		AuthorDraft first = paper.authors().getFirst();
		Optional.ofNullable(hidden.get(first)).ifPresent((name) -> changeId(edition, paper.id(), first, name));
	}

	/** The id of a paper holds the family name of its first author. */
	private void changeId(Edition edition, String id, AuthorDraft first, String name) {
		String earlier = edition.id() + "-" + Slug.of(first.uncorrected().family());
		String now = edition.id() + "-" + Slug.of(PersonName.parse(name).family());
		if (!earlier.equals(now) && id.startsWith(earlier)) {
			// The digest of the earlier id keeps it from being another paper's.
			this.changedIds.put(id, now + id.substring(earlier.length()) + "-" + Slug.digest(id));
		}
	}

	private static PaperDraft shown(PaperDraft paper, Map<AuthorDraft, String> hidden) {
		List<AuthorDraft> authors = new ArrayList<>();
		Map<String, String> names = new HashMap<>();
		for (AuthorDraft author : paper.authors()) {
			String name = hidden.get(author);
			if (name == null) {
				authors.add(author);
			}
			else {
				List.of(author.listedName(), author.uncorrected().full(), author.name().full())
					.forEach((printed) -> names.put(printed, name));
				authors.add(new AuthorDraft(name, author.uncorrected(), PersonName.parse(name), author.places()));
			}
		}
		List<CorrectionEntry> applied = paper.applied()
			.stream()
			.filter((entry) -> entry.field() != CorrectionEntry.Field.NAME || !names.containsKey(entry.from()))
			.map((entry) -> entry.of(entry.author().map((author) -> names.getOrDefault(author, author))))
			.toList();
		return new PaperDraft(paper.id(), paper.edition(), paper.line(), paper.listedTitle(), paper.title(),
				paper.pdf(), authors, applied);
	}

	/** The paper as it may be shown; its id is still the old one. */
	PaperDraft shown(PaperDraft paper) {
		return this.shown.getOrDefault(paper.id(), paper);
	}

	/** The id a paper is shown under. */
	String id(PaperDraft paper) {
		return this.changedIds.getOrDefault(paper.id(), paper.id());
	}

	/** The old ids of papers that said a hidden name, with the new ones. */
	Map<String, String> changedIds() {
		return this.changedIds;
	}

}
