package org.mlsyscatalog.web;

import java.util.ArrayList;
import java.util.List;

import org.mlsyscatalog.catalog.Authors;
import org.mlsyscatalog.catalog.Institution;
import org.mlsyscatalog.catalog.Institutions;
import org.mlsyscatalog.identity.Slug;
import org.mlsyscatalog.search.Facet;
import org.mlsyscatalog.search.PaperHits;
import org.mlsyscatalog.search.PaperQuery;
import org.mlsyscatalog.search.PaperSearch;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Institutions A to Z, and one of them: papers, people, what is above and below it. */
@Controller
class InstitutionPages {

	private static final int PEOPLE_SHOWN = 200;

	private final Institutions institutions;

	private final Authors authors;

	private final PaperSearch search;

	private final TransactionTemplate reading;

	InstitutionPages(Institutions institutions, Authors authors, PaperSearch search,
			PlatformTransactionManager transactions) {
		this.institutions = institutions;
		this.authors = authors;
		this.search = search;
		this.reading = new TransactionTemplate(transactions);
		this.reading.setReadOnly(true);
	}

	@GetMapping("/institutions")
	String index(@RequestParam MultiValueMap<String, String> parameters, Model model) {
		AlphabeticalList list = AlphabeticalList.of("/institutions", parameters, AuthorPages.ON_A_PAGE);
		Page<Institution> found = this.institutions.list(list.letter(), Slug.of(list.text()), list.request());
		model.addAttribute("list", list);
		model.addAttribute("found", found);
		model.addAttribute("pages", list.pages(found.getTotalPages()));
		model.addAttribute("letters", this.institutions.initials());
		return "institutions/index";
	}

	/**
	 * An institution in a hierarchy.
	 *
	 * @param depth 0 for one directly below the institution of the page
	 */
	record Below(Institution institution, int depth) {
	}

	/**
	 * An institution with its surroundings.
	 *
	 * @param below everything below it, each right after what it stands below
	 */
	record Surroundings(Institution institution, List<Institution> parents, List<String> aliases, List<Below> below) {
	}

	@GetMapping("/institutions/{id}")
	String show(@PathVariable String id, @RequestParam MultiValueMap<String, String> parameters, Model model) {
		model.addAttribute("view", this.reading.execute((transaction) -> surroundings(id)));
		AlphabeticalList list = AlphabeticalList.of("/institutions/" + id, parameters, PaperQuery.DEFAULT_SIZE);
		PaperHits papers = this.search
			.find(PaperQuery.by(Facet.INSTITUTION, id).withSize(list.size()).withFacetSize(1).atPage(list.page()));
		model.addAttribute("papers", papers);
		model.addAttribute("pages", list.pages(papers.pages()));
		model.addAttribute("messages", list.problems());
		model.addAttribute("people", this.authors.at(id, PageRequest.of(0, PEOPLE_SHOWN)));
		model.addAttribute("peopleTotal", this.authors.countAt(id));
		model.addAttribute("spellings", this.institutions.spellings(id));
		return "institutions/show";
	}

	private Surroundings surroundings(String id) {
		Institution institution = this.institutions.findById(id)
			.orElseThrow(() -> new NotFoundException("institution", id));
		List<Below> below = new ArrayList<>();
		addBelow(institution, 0, below);
		return new Surroundings(institution, institution.parents(), institution.aliases(), below);
	}

	/**
	 * A hierarchy without cycles, so this ends; one that stands below two comes twice.
	 */
	private static void addBelow(Institution institution, int depth, List<Below> below) {
		for (Institution child : institution.children()) {
			below.add(new Below(child, depth));
			addBelow(child, depth + 1, below);
		}
	}

}
