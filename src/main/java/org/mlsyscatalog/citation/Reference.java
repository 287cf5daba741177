package org.mlsyscatalog.citation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.mlsyscatalog.catalog.Additions;
import org.mlsyscatalog.catalog.Edition;
import org.mlsyscatalog.catalog.PaperCard;
import org.mlsyscatalog.identity.PersonName;

/**
 * All that is cited of a paper.
 *
 * @param key ASCII, unique in the catalog
 * @param authors in their order
 * @param proceedings the full name of the edition
 * @param heldOn the day it was held, where known
 * @param url the absolute address of the paper's page; empty where it has none that lasts
 * @param notes awards, a later version or a withdrawal, each in words
 */
public record Reference(String key, String title, List<PersonName> authors, String proceedings, String conference,
		int year, Optional<LocalDate> heldOn, String url, Optional<String> pdf, Additions additions,
		Optional<String> withdrawn, List<String> notes) {

	/**
	 * The reference to a paper of an edition.
	 * @param addresses the absolute address of a paper's page, by the paper's id
	 */
	static Reference of(PaperCard paper, Edition edition, UnaryOperator<String> addresses) {
		Optional<PaperCard.Withdrawal> withdrawal = Optional.ofNullable(paper.withdrawal());
		List<String> names = withdrawal.map(PaperCard.Withdrawal::authors)
			.orElseGet(() -> paper.authors().stream().map(PaperCard.Credit::name).toList());
		Optional<String> withdrawn = withdrawal.map((what) -> "Withdrawn: " + what.reason());
		return new Reference(CitationKey.of(paper), paper.title(), names.stream().map(PersonName::parse).toList(),
				edition.name(), edition.shortName(), edition.year(), edition.heldOn(), addresses.apply(paper.id()),
				Optional.ofNullable(paper.pdf()), paper.added(), withdrawn, notes(paper, withdrawn, addresses));
	}

	private static List<String> notes(PaperCard paper, Optional<String> withdrawn, UnaryOperator<String> addresses) {
		List<String> notes = new ArrayList<>(withdrawn.stream().toList());
		notes.addAll(paper.added().award());
		paper.added()
			.laterAddress()
			.or(() -> paper.added().laterPaper().map(addresses))
			.filter((address) -> !address.isEmpty())
			.ifPresent((address) -> notes.add("Later version: " + address));
		return List.copyOf(notes);
	}

	/** The absolute address of the paper's page, where it has one that lasts. */
	Optional<String> address() {
		return Optional.of(this.url).filter((address) -> !address.isEmpty());
	}

	/** The DOI, without any prefix. */
	Optional<String> doi() {
		return Optional.ofNullable(this.additions.doi());
	}

	/** The arXiv id. */
	Optional<String> arxiv() {
		return Optional.ofNullable(this.additions.arxiv());
	}

}
