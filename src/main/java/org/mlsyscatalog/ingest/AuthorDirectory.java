package org.mlsyscatalog.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.mlsyscatalog.catalog.Author;
import org.mlsyscatalog.catalog.AuthorDecision;
import org.mlsyscatalog.catalog.AuthorVariant;
import org.mlsyscatalog.identity.Credit;
import org.mlsyscatalog.identity.People;
import org.mlsyscatalog.identity.Person;
import org.mlsyscatalog.ingest.PaperDraft.AuthorDraft;
import org.mlsyscatalog.ingest.PaperDraft.PlaceDraft;

/** Everybody in the catalog as its authors, and who is meant on which paper. */
final class AuthorDirectory {

	private final People people;

	private final List<Author> authors = new ArrayList<>();

	/** By full name; read by several threads. */
	private final Map<String, String> keys = new ConcurrentHashMap<>();

	/**
	 * @param institutionName the name of an institution by its id
	 */
	AuthorDirectory(People people, Function<String, String> institutionName) {
		this.people = people;
		EvidenceText evidence = new EvidenceText(institutionName);
		for (Person person : people.all()) {
			List<AuthorVariant> variants = new ArrayList<>();
			for (Person.OtherName other : person.otherNames()) {
				variants.add(new AuthorVariant(other.name(), other.evidence().map(evidence::of).orElse(null)));
			}
			List<AuthorDecision> decisions = person.rulings()
				.stream()
				.map((ruling) -> new AuthorDecision(EvidenceText.of(ruling), ruling.reason(), ruling.source()))
				.toList();
			this.authors.add(new Author(this.authors.size() + 1L, person.id(), person.name(), variants, person.papers(),
					person.groups(), decisions));
		}
	}

	/** One author of a paper as evidence of who it is. */
	static Credit credit(AuthorDraft author, Optional<String> orcid) {
		Set<String> institutions = new HashSet<>();
		Set<String> others = new HashSet<>();
		for (PlaceDraft place : author.places()) {
			place.resolutions()
				.forEach((resolution) -> resolution.institution()
					.ifPresentOrElse((entry) -> institutions.add(entry.id()), () -> others.add(resolution.part())));
		}
		return new Credit(author.uncorrected(), author.name(), institutions, others, orcid);
	}

	/** The author that is meant on a paper. */
	Author author(PaperDraft paper, AuthorDraft author) {
		return this.authors.get(indexOf(paper, author));
	}

	/** Few names are new, and a key takes a while to make. */
	private int indexOf(PaperDraft paper, AuthorDraft author) {
		return this.people.indexOf(paper.id(),
				this.keys.computeIfAbsent(author.name().full(), (full) -> author.name().key()));
	}

	/** Whether people decided anything about any author. */
	boolean decidedByHand() {
		return this.people.decidedByHand();
	}

	/** The name shown for an author on a paper in place of one that is hidden. */
	Optional<String> inPlaceOf(PaperDraft paper, AuthorDraft author) {
		return this.people.inPlaceOf(paper.id(), author.name());
	}

	/** The same paper with each person credited once, where people said two are one. */
	PaperDraft creditedOnce(PaperDraft paper) {
		if (!decidedByHand()) {
			return paper;
		}
		Map<Integer, AuthorDraft> once = new LinkedHashMap<>();
		paper.authors()
			.forEach((author) -> once.merge(indexOf(paper, author), author,
					(first, second) -> first.with(second.places())));
		return (once.size() == paper.authors().size()) ? paper : paper.with(List.copyOf(once.values()));
	}

	List<Author> all() {
		return Collections.unmodifiableList(this.authors);
	}

	Set<String> ids() {
		Set<String> ids = new HashSet<>();
		this.authors.forEach((author) -> ids.add(author.id()));
		return ids;
	}

	Map<String, String> formerIds() {
		return this.people.formerIds();
	}

	void reportIdle(Findings findings) {
		this.people.idle()
			.forEach((idle) -> findings.staleRuling(idle.ruling().line(), idle.why(),
					String.join(", ", idle.ruling().authors())));
	}

}
