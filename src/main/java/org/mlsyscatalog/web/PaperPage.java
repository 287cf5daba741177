package org.mlsyscatalog.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.mlsyscatalog.catalog.Paper;
import org.mlsyscatalog.catalog.PaperCard;
import org.mlsyscatalog.catalog.PaperCard.Resolved;
import org.mlsyscatalog.catalog.Papers;
import org.mlsyscatalog.catalog.Problems;
import org.mlsyscatalog.catalog.Provenance;
import org.mlsyscatalog.meaning.PaperMeanings;
import org.mlsyscatalog.search.PaperSearch;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * One paper: who wrote it and where, as listed and as resolved, and what was corrected.
 */
@Controller
class PaperPage {

	private static final int RELATED_SHOWN = 6;

	private final Papers papers;

	private final Problems problems;

	private final PaperSearch search;

	private final PaperMetadata metadata;

	private final ReadyCitations citations;

	private final TransactionTemplate reading;

	PaperPage(Papers papers, Problems problems, PaperSearch search, PaperMetadata metadata, ReadyCitations citations,
			PlatformTransactionManager transactions) {
		this.papers = papers;
		this.problems = problems;
		this.search = search;
		this.metadata = metadata;
		this.citations = citations;
		this.reading = new TransactionTemplate(transactions);
		this.reading.setReadOnly(true);
	}

	/**
	 * All the page shows.
	 *
	 * @param listedTitle exactly as printed
	 * @param editionName the full name of the edition
	 * @param usual how most affiliations of the paper were resolved, to be said once;
	 * null where there is no such way
	 * @param repairs what was changed or doubted in the paper's line
	 * @param metadata what machines are told
	 */
	record View(PaperCard paper, String listedTitle, String editionName, Optional<LocalDate> heldOn,
			@Nullable Resolved usual, Provenance listedAt, List<CorrectionGroup> corrections, List<Repair> repairs,
			PageMetadata metadata) {
	}

	/** Something noted about the paper's line, and what was made of it. */
	record Repair(String description, TextChange change) {
	}

	@GetMapping("/papers/{id}")
	String show(@PathVariable String id, @RequestParam MultiValueMap<String, String> parameters, Model model) {
		View view = this.reading.execute((transaction) -> this.papers.findById(id)
			.map(this::view)
			.orElseThrow(() -> new NotFoundException("paper", id)));
		model.addAttribute("view", view);
		model.addAttribute(PageMetadata.NAME, view.metadata());
		ResultTrail.of(parameters, this.search).ifPresent((trail) -> model.addAttribute("results", trail));
		model.addAttribute("sheet", this.citations.forPrint(view.paper()));
		model.addAttribute("topics", PaperMeanings.topicsOf(id));
		model.addAttribute("related", this.search.related(id, RELATED_SHOWN).orElse(List.of()));
		return "papers/show";
	}

	private View view(Paper paper) {
		Provenance listedAt = paper.listedAt();
		PaperCard card = PaperCard.of(paper);
		return new View(card, paper.listedTitle(), paper.edition().name(), paper.edition().heldOn(), usual(card),
				listedAt, CorrectionGroup.of(paper.corrections()), repairs(listedAt),
				this.metadata.of(card, paper.edition()));
	}

	private static @Nullable Resolved usual(PaperCard paper) {
		List<Resolved> resolved = paper.authors()
			.stream()
			.flatMap((author) -> author.resolutions().stream())
			.filter((resolution) -> resolution.institution() != null)
			.toList();
		return resolved.stream()
			.collect(Collectors.groupingBy((one) -> List.of(one.rule(), one.reason(), one.certainty())))
			.values()
			.stream()
			.filter((alike) -> alike.size() > 1 && 2 * alike.size() > resolved.size())
			.map(List::getFirst)
			.filter((one) -> !one.rule().equals("correction"))
			.findFirst()
			.orElse(null);
	}

	private List<Repair> repairs(Provenance line) {
		return this.problems.at(line.file(), line.line())
			.stream()
			.map((problem) -> new Repair(problem.description(), TextChange.of(problem)))
			.toList();
	}

}
