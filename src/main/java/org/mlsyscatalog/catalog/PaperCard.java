package org.mlsyscatalog.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * All that is shown of a paper in lists and told by the API, as one value.
 *
 * @param id readable and lasting
 * @param title cleaned and corrected
 * @param venue the edition
 * @param series the series the edition belongs to
 * @param pdf where the paper itself can be read; null where nobody says
 * @param additions what people added that the listing lacks; null where that is nothing
 * @param withdrawal null unless the paper was withdrawn; then it has no authors
 */
public record PaperCard(String id, String title, int year, Named venue, Named series, List<Credit> authors,
		@Nullable String pdf, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Additions additions,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Withdrawal withdrawal) {

	/**
	 * What is left of a withdrawn paper.
	 *
	 * @param reason in words
	 * @param authors the names that stood on it
	 */
	public record Withdrawal(String reason, List<String> authors) {
	}

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
	 * @param orcid the ORCID id in groups of four; null where it is not known
	 */
	public record Credit(String id, String name, String listedName, List<String> affiliations, List<Place> institutions,
			List<Resolved> resolutions, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String orcid) {
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
	 * @param matched the name of the registry that matched; null where none did
	 */
	public record Resolved(String affiliation, String part, @Nullable String institution, String rule,
			double confidence, String reason, @Nullable String matched) {

		/** Whether both were identified by the same rule, as surely as each other. */
		public boolean isLike(Resolved other) {
			return this.rule.equals(other.rule) && this.reason.equals(other.reason)
					&& certainty().equals(other.certainty());
		}

		/** How sure it is, in words; empty where it stayed unresolved. */
		public String certainty() {
			return (this.institution != null) ? Certainty.of(this.confidence) : "";
		}

	}

	/** The institutions of all authors, each once, in the order they occur. */
	public List<Place> institutions() {
		return this.authors.stream().flatMap((author) -> author.institutions().stream()).distinct().toList();
	}

	/** The card of a paper, whose authorships are read as needed. */
	public static PaperCard of(Paper paper) {
		Edition edition = paper.edition();
		Venue venue = edition.venue();
		List<Addition> additions = paper.additions();
		Additions told = Additions.of(additions);
		Map<Integer, String> orcids = new HashMap<>();
		additions.stream()
			.filter((addition) -> addition.kind() == Addition.Kind.ORCID)
			.forEach((addition) -> orcids.put(addition.position(), addition.content()));
		return new PaperCard(paper.id(), paper.title(), edition.year(), new Named(edition.id(), edition.shortName()),
				new Named(venue.id(), venue.name()),
				paper.authorships()
					.stream()
					.map((authorship) -> credit(authorship, orcids.get(authorship.position())))
					.toList(),
				paper.pdf().orElse(null), told.equals(Additions.NONE) ? null : told, withdrawal(additions));
	}

	private static @Nullable Withdrawal withdrawal(List<Addition> additions) {
		return Additions.first(additions, Addition.Kind.WITHDRAWN)
			.map((reason) -> new Withdrawal(reason, Additions.texts(additions, Addition.Kind.AUTHOR)))
			.orElse(null);
	}

	/** What people added, which may be nothing. */
	public Additions added() {
		return Objects.requireNonNullElse(this.additions, Additions.NONE);
	}

	private static Credit credit(Authorship authorship, @Nullable String orcid) {
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
							affiliation.confidence(), affiliation.reason(), affiliation.matched().orElse(null)))
					.toList(),
				orcid);
	}

}
