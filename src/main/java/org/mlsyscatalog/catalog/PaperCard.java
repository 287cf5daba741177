package org.mlsyscatalog.catalog;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * All that is shown of a paper in lists and told by the API, as one value.
 *
 * @param id readable and lasting
 * @param title cleaned and corrected
 * @param venue the edition
 * @param series the series the edition belongs to
 * @param pdf where the paper itself can be read; null where the listing does not say
 */
public record PaperCard(String id, String title, int year, Named venue, Named series, List<Credit> authors,
		@Nullable String pdf) {

	/** An id and the name that goes with it. */
	public record Named(String id, String name) {
	}

	/**
	 * One author of the paper.
	 *
	 * @param id the author's id
	 * @param name the canonical name
	 * @param listedName the name as printed on this paper
	 * @param affiliations what was printed, one text for each parenthesis
	 * @param institutions those identified, without what stands above them
	 * @param resolutions how each organisation named was identified
	 */
	public record Credit(String id, String name, String listedName, List<String> affiliations, List<Place> institutions,
			List<Resolved> resolutions) {
	}

	/**
	 * An identified institution.
	 *
	 * @param ror the ROR id as a URL; null where it has none
	 */
	public record Place(String id, String name, @Nullable String ror) {
	}

	/**
	 * How one organisation was identified.
	 *
	 * @param affiliation the whole printed parenthesis
	 * @param part the piece of it that names the organisation
	 * @param institution null where it stayed unresolved
	 * @param rule in lower case with hyphens
	 * @param confidence from 0 (unresolved) to 1
	 * @param reason the rule in words
	 */
	public record Resolved(String affiliation, String part, @Nullable String institution, String rule,
			double confidence, String reason) {
	}

	/** The institutions of all authors, each once, in the order they occur. */
	public List<Place> institutions() {
		return this.authors.stream().flatMap((author) -> author.institutions().stream()).distinct().toList();
	}

	/** The card of a paper, whose authorships are read as needed. */
	public static PaperCard of(Paper paper) {
		Edition edition = paper.edition();
		Venue venue = edition.venue();
		return new PaperCard(paper.id(), paper.title(), edition.year(), new Named(edition.id(), edition.shortName()),
				new Named(venue.id(), venue.name()), paper.authorships().stream().map(PaperCard::credit).toList(),
				paper.pdf().orElse(null));
	}

	private static Credit credit(Authorship authorship) {
		return new Credit(authorship.author().id(), authorship.author().name(), authorship.listedName(),
				authorship.listedAffiliations(),
				authorship.institutions()
					.stream()
					.map((institution) -> new Place(institution.id(), institution.name(),
							institution.ror().orElse(null)))
					.toList(),
				authorship.affiliations()
					.stream()
					.filter(Affiliation::namesAnOrganisation)
					.map((affiliation) -> new Resolved(affiliation.listed(), affiliation.part(),
							affiliation.institution().map(Institution::id).orElse(null), affiliation.rule(),
							affiliation.confidence(), affiliation.reason()))
					.toList());
	}

}
