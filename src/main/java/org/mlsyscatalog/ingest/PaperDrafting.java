package org.mlsyscatalog.ingest;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mlsyscatalog.catalog.Edition;
import org.mlsyscatalog.identity.AffiliationResolver;
import org.mlsyscatalog.identity.PersonName;
import org.mlsyscatalog.identity.RegistryEntry;
import org.mlsyscatalog.identity.Resolution;
import org.mlsyscatalog.listing.ListedPaper;
import org.mlsyscatalog.listing.ListedPaper.ListedAffiliation;
import org.mlsyscatalog.listing.ListedPaper.ListedAuthor;

/** Turns listed papers into drafts: corrected, and with every affiliation resolved. */
final class PaperDrafting {

	private final Corrections corrections;

	private final AffiliationResolver resolver;

	private final Findings findings;

	PaperDrafting(Corrections corrections, AffiliationResolver resolver, Findings findings) {
		this.corrections = corrections;
		this.resolver = resolver;
		this.findings = findings;
	}

	PaperDraft draft(String id, Edition edition, ListedPaper paper) {
		List<CorrectionEntry> applied = new ArrayList<>();
		Optional<CorrectionEntry> titleCorrection = this.corrections.ofTitle(id, paper.title());
		titleCorrection.ifPresent(applied::add);
		applied.addAll(this.corrections.ofTopics(id));
		Map<String, List<Resolution>> resolutions = this.resolver.resolveTogether(namedOrganisations(id, paper));
		Map<String, PaperDraft.AuthorDraft> authors = new LinkedHashMap<>();
		for (ListedAuthor author : paper.authors()) {
			Optional<CorrectionEntry> nameCorrection = this.corrections.ofName(id, author);
			nameCorrection.ifPresent(applied::add);
			PersonName uncorrected = PersonName.parse(author.name());
			PaperDraft.AuthorDraft credited = new PaperDraft.AuthorDraft(author.listedName(), uncorrected,
					nameCorrection.map((entry) -> PersonName.parse(entry.to())).orElse(uncorrected),
					places(id, author, resolutions, applied));
			authors.merge(credited.name().key(), credited, (first, second) -> {
				this.findings.authorTwice(paper, second.listedName());
				return first.with(second.places());
			});
		}
		return new PaperDraft(id, edition.id(), paper.line(), paper.listedTitle(),
				titleCorrection.map(CorrectionEntry::to).orElse(paper.title()), pdf(paper, edition),
				List.copyOf(authors.values()), applied);
	}

	private static Optional<String> pdf(ListedPaper paper, Edition edition) {
		return paper.pdfAddress(edition.url())
			.map(URI::toString)
			.filter((address) -> address.length() <= PaperSize.LONGEST_ADDRESS);
	}

	/** Corrected ones included, for they may settle an ambiguous one beside them. */
	private List<String> namedOrganisations(String id, ListedPaper paper) {
		List<String> names = new ArrayList<>();
		for (ListedAuthor author : paper.authors()) {
			for (ListedAffiliation affiliation : author.affiliations()) {
				affiliation.name()
					.map((name) -> correctionOf(id, author, affiliation).map(CorrectionEntry::to).orElse(name))
					.ifPresent(names::add);
			}
		}
		return names;
	}

	private List<PaperDraft.PlaceDraft> places(String id, ListedAuthor author,
			Map<String, List<Resolution>> resolutions, List<CorrectionEntry> applied) {
		List<PaperDraft.PlaceDraft> places = new ArrayList<>();
		for (ListedAffiliation affiliation : author.affiliations()) {
			Optional<CorrectionEntry> correction = correctionOf(id, author, affiliation);
			correction.ifPresent(applied::add);
			String name = correction.map(CorrectionEntry::to).or(affiliation::name).orElse("");
			List<Resolution> resolved = resolutions.getOrDefault(name, List.of());
			places.add(new PaperDraft.PlaceDraft(affiliation.listed(), correction,
					correction.map((entry) -> corrected(affiliation, resolved)).orElse(resolved)));
		}
		return places;
	}

	/**
	 * What a correction says counts as said by a person, however the text was matched.
	 */
	private List<Resolution> corrected(ListedAffiliation affiliation, List<Resolution> resolved) {
		Map<String, Resolution> corrected = new LinkedHashMap<>();
		for (Resolution resolution : resolved) {
			Optional<RegistryEntry> institution = resolution.institution();
			corrected.put(resolution.part(),
					institution
						.map((entry) -> this.resolver.corrected(affiliation.listed(), entry,
								resolution.matched().orElse(entry.name())))
						.orElse(resolution));
		}
		return List.copyOf(corrected.values());
	}

	private Optional<CorrectionEntry> correctionOf(String id, ListedAuthor author, ListedAffiliation affiliation) {
		return this.corrections.ofAffiliation(id, author, affiliation);
	}

}
