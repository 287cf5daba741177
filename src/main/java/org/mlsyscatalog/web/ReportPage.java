package org.mlsyscatalog.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.mlsyscatalog.catalog.Authors;
import org.mlsyscatalog.catalog.CatalogFacts;
import org.mlsyscatalog.catalog.FormerIds.Kind;
import org.mlsyscatalog.catalog.Institutions;
import org.mlsyscatalog.catalog.Papers;
import org.mlsyscatalog.datafolder.YamlText;
import org.mlsyscatalog.search.Facet;
import org.mlsyscatalog.search.PaperHit;
import org.mlsyscatalog.search.PaperQuery;
import org.mlsyscatalog.search.PaperSearch;

import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/**
 * Reporting an error: what is wrong, what would be right, and how one can check it; made
 * into an entry for the data folder that whoever keeps the catalog only has to paste.
 */
@Controller
class ReportPage {

	private static final PageRequest MOST_PLACES = PageRequest.of(0, 200);

	private final Papers papers;

	private final Authors authors;

	private final Institutions institutions;

	private final PaperSearch search;

	private final TransactionTemplate reading;

	ReportPage(Papers papers, Authors authors, Institutions institutions, PaperSearch search,
			PlatformTransactionManager transactions) {
		this.papers = papers;
		this.authors = authors;
		this.institutions = institutions;
		this.search = search;
		this.reading = new TransactionTemplate(transactions);
		this.reading.setReadOnly(true);
	}

	/**
	 * What the report is about.
	 *
	 * @param name as on its page
	 * @param papers those of an author
	 */
	record Subject(Kind kind, String id, String name, List<ReportChoice> choices, List<PaperHit> papers) {

		/** The address of its page. */
		public String path() {
			return "/" + this.kind.path() + "/" + this.id;
		}

	}

	@GetMapping("/report")
	String report(@RequestParam MultiValueMap<String, String> given, Model model) {
		Subject subject = this.reading.execute((transaction) -> subject(given));
		String what = text(given, "what");
		model.addAttribute("subject", subject);
		model.addAttribute("to", text(given, "to"));
		model.addAttribute("reason", text(given, "reason"));
		model.addAttribute("source", text(given, "source"));
		model.addAttribute("marked", given.getOrDefault("papers", List.of()));
		subject.choices().stream().filter((choice) -> choice.key().equals(what)).findFirst().ifPresent((choice) -> {
			String entry = YamlText.items(choice.answered(text(given, "to"), text(given, "reason"),
					text(given, "source"), given.getOrDefault("papers", List.of())));
			model.addAttribute("choice", choice);
			model.addAttribute("entry", entry);
			model.addAttribute("send", send(subject, entry));
		});
		return "report";
	}

	private Subject subject(MultiValueMap<String, String> given) {
		for (Kind kind : Kind.values()) {
			String id = text(given, kind.word());
			if (!id.isEmpty()) {
				return subject(kind, id);
			}
		}
		throw new BadParametersException(
				List.of("Name what the report is about: 'paper', 'author' or 'institution', with its id."));
	}

	private Subject subject(Kind kind, String id) {
		Optional<Subject> found = switch (kind) {
			case PAPER -> this.papers.findById(id)
				.map((paper) -> new Subject(kind, id, paper.title(), ReportChoices.of(paper), List.of()));
			case AUTHOR -> this.authors.findById(id)
				.map((author) -> new Subject(kind, id, author.name(), ReportChoices.of(author), papersOf(id)));
			case INSTITUTION -> this.institutions.findById(id)
				.map((institution) -> new Subject(kind, id, institution.name(),
						ReportChoices.of(institution, this.institutions.listedAt(id, MOST_PLACES)), List.of()));
		};
		return found.orElseThrow(() -> new NotFoundException(kind.word(), id));
	}

	private List<PaperHit> papersOf(String author) {
		return new ArrayList<>(
				this.search.find(PaperQuery.by(Facet.AUTHOR, author).withSize(PaperQuery.LARGEST_SIZE).withFacetSize(1))
					.hits());
	}

	/**
	 * A mail with all of it, or the page where errors are reported; empty without either.
	 */
	private static String send(Subject subject, String entry) {
		String contact = Objects.requireNonNullElse(CatalogFacts.current().contact(), "");
		if (!contact.contains("@") || contact.startsWith("http")) {
			return contact;
		}
		return "mailto:" + contact + "?subject=" + encoded("Correction: " + subject.name()) + "&body=" + encoded(entry);
	}

	private static String encoded(String text) {
		return UriUtils.encode(text, StandardCharsets.UTF_8);
	}

	private static String text(MultiValueMap<String, String> given, String name) {
		return Objects.requireNonNullElse(given.getFirst(name), "").strip();
	}

}
