package org.mlsyscatalog.web;

import java.util.List;

import org.mlsyscatalog.catalog.Authors;
import org.mlsyscatalog.catalog.Institution;
import org.mlsyscatalog.catalog.Institutions;
import org.mlsyscatalog.identity.Slug;
import org.mlsyscatalog.search.Constraint;
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

	/** Asks for what is of the institution itself, without what stands below it. */
	private static final String ONLY = "only";

	private static final int PEOPLE_SHOWN = 200;

	private final Institutions institutions;

	private final Authors authors;

	private final PaperSearch search;

	private final SiteMetadata metadata;

	private final TransactionTemplate reading;

	InstitutionPages(Institutions institutions, Authors authors, PaperSearch search, SiteMetadata metadata,
			PlatformTransactionManager transactions) {
		this.institutions = institutions;
		this.authors = authors;
		this.search = search;
		this.metadata = metadata;
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
	 * An institution with its surroundings.
	 *
	 * @param above all it belongs to, as a tree upside down
	 * @param below all that belongs to it
	 */
	record Surroundings(Institution institution, List<String> aliases, List<InstitutionTree> above,
			List<InstitutionTree> below) {
	}

	@GetMapping("/institutions/{id}")
	String show(@PathVariable String id, @RequestParam MultiValueMap<String, String> parameters, Model model) {
		boolean only = "true".equals(parameters.getFirst(ONLY));
		Surroundings view = this.reading.execute((transaction) -> surroundings(id));
		model.addAttribute("view", view);
		model.addAttribute(PageMetadata.NAME, this.metadata.institution(view.institution(),
				view.above().stream().map(InstitutionTree::institution).toList(), view.aliases()));
		model.addAttribute("only", only);
		AlphabeticalList list = AlphabeticalList.of("/institutions/" + id + (only ? "?" + ONLY + "=true" : ""),
				parameters, PaperQuery.DEFAULT_SIZE);
		Constraint constraint = only ? Constraint.institutionOnly(id) : Constraint.of(Facet.INSTITUTION, id);
		PaperHits papers = this.search
			.find(PaperQuery.of("").with(constraint).withSize(list.size()).withFacetSize(1).atPage(list.page()));
		model.addAttribute("papers", papers);
		model.addAttribute("pages", list.pages(papers.pages()));
		model.addAttribute("messages", list.problems());
		PageRequest most = PageRequest.of(0, PEOPLE_SHOWN);
		model.addAttribute("people", only ? this.authors.atOnly(id, most) : this.authors.at(id, most));
		model.addAttribute("peopleTotal", only ? this.authors.countAtOnly(id) : this.authors.countAt(id));
		model.addAttribute("spellings", this.institutions.spellings(id));
		return "institutions/show";
	}

	private Surroundings surroundings(String id) {
		Institution institution = this.institutions.findById(id)
			.orElseThrow(() -> new NotFoundException("institution", id));
		List<Institution> above = this.institutions.above(id);
		List<Institution> below = this.institutions.below(id);
		return new Surroundings(institution, institution.aliases(), InstitutionTree.above(institution, above),
				InstitutionTree.below(institution, below));
	}

}
