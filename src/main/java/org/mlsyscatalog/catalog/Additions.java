package org.mlsyscatalog.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What people added to a paper that its listing lacks; only what is known is told.
 *
 * @param doi without any prefix; null where there is none
 * @param arxiv the arXiv id; null where there is none
 * @param code addresses
 * @param slides addresses
 * @param video addresses
 * @param award in words
 * @param later a later version: a DOI, an address, or the id of a paper of this catalog
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Additions(@Nullable String doi, @Nullable String arxiv, List<String> code, List<String> slides,
		List<String> video, List<String> award, @Nullable String later) {

	/** Nothing. */
	public static final Additions NONE = new Additions(null, null, List.of(), List.of(), List.of(), List.of(), null);

	/** What is left out of JSON comes back as null. */
	public Additions(@Nullable String doi, @Nullable String arxiv, @Nullable List<String> code,
			@Nullable List<String> slides, @Nullable List<String> video, @Nullable List<String> award,
			@Nullable String later) {
		this.doi = doi;
		this.arxiv = arxiv;
		this.code = Objects.requireNonNullElse(code, List.of());
		this.slides = Objects.requireNonNullElse(slides, List.of());
		this.video = Objects.requireNonNullElse(video, List.of());
		this.award = Objects.requireNonNullElse(award, List.of());
		this.later = later;
	}

	static Additions of(Collection<Addition> all) {
		return new Additions(first(all, Addition.Kind.DOI).orElse(null), first(all, Addition.Kind.ARXIV).orElse(null),
				texts(all, Addition.Kind.CODE), texts(all, Addition.Kind.SLIDES), texts(all, Addition.Kind.VIDEO),
				texts(all, Addition.Kind.AWARD), first(all, Addition.Kind.LATER).orElse(null));
	}

	static Optional<String> first(Collection<Addition> all, Addition.Kind kind) {
		return texts(all, kind).stream().findFirst();
	}

	static List<String> texts(Collection<Addition> all, Addition.Kind kind) {
		return all.stream().filter((addition) -> addition.kind() == kind).map(Addition::content).toList();
	}

	/** Where the DOI leads. */
	public Optional<String> doiAddress() {
		return Optional.ofNullable(this.doi).map(Doi::address);
	}

	/** Where the arXiv id leads. */
	public Optional<String> arxivAddress() {
		return Optional.ofNullable(this.arxiv).map((id) -> "https://arxiv.org/abs/" + id);
	}

	/** Where the later version is, unless it is a paper of this catalog. */
	public Optional<String> laterAddress() {
		return Optional.ofNullable(this.later)
			.flatMap((text) -> text.startsWith("http") ? Optional.of(text) : Doi.parse(text).map(Doi::address));
	}

	/** The id of the later version, where that is a paper of this catalog. */
	public Optional<String> laterPaper() {
		return laterAddress().isPresent() ? Optional.empty() : Optional.ofNullable(this.later);
	}

}
