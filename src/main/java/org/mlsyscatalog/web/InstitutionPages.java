package org.mlsyscatalog.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.mlsyscatalog.catalog.Authors;
import org.mlsyscatalog.catalog.Counted;
import org.mlsyscatalog.catalog.Institution;
import org.mlsyscatalog.catalog.Institutions;
import org.mlsyscatalog.catalog.PaperCard;
import org.mlsyscatalog.identity.Slug;
import org.mlsyscatalog.search.Constraint;
import org.mlsyscatalog.search.Facet;
import org.mlsyscatalog.search.PaperHit;
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
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Institutions A to Z, and one of them: papers, people, what is above and below it. */
@Controller
class InstitutionPages {

	/** The parameter that narrows the list to one kind. */
	static final String KIND = "kind";

	/** The parameter that narrows the list to one country. */
	static final String COUNTRY = "country";

	/** Asks for what is of the institution itself, without what stands below it. */
	private static final String ONLY = "only";

	private static final int PEOPLE_SHOWN = 100;

	private static final int PARTNERS_SHOWN = 20;

	/** The newest papers tell whom people write with; of more it would take too long. */
	private static final int PAPERS_LOOKED_AT = 100;

	private static final int SPELLINGS_SHOWN = 60;

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
		String kind = AlphabeticalList.first(parameters, KIND);
		String country = AlphabeticalList.first(parameters, COUNTRY).toUpperCase(Locale.ROOT);
		AlphabeticalList list = AlphabeticalList.of(index(kind, country), parameters, AuthorPages.ON_A_PAGE);
		Page<Institution> found = this.institutions.list(list.letter(), Slug.of(list.text()), kind, country,
				list.request());
		model.addAttribute("list", list);
		model.addAttribute("found", found.map(NameEntry::of));
		model.addAttribute("pages", list.pages(found.getTotalPages()));
		model.addAttribute("letters", this.institutions.initials());
		model.addAttribute("kinds", choices(this.institutions.kinds(), kind, (id) -> index(id, country),
				(id) -> StringUtils.capitalize(id)));
		model.addAttribute("countries", choices(this.institutions.countries(), country, (id) -> index(kind, id),
				InstitutionTreePage::countryName));
		return "institutions/index";
	}

	/**
	 * A value the list can be narrowed by.
	 *
	 * @param address the list narrowed by it, or no longer where it is chosen
	 */
	record Choice(String name, long count, boolean chosen, String address) {
	}

	private static List<Choice> choices(List<Counted> values, String chosen, UnaryOperator<String> address,
			UnaryOperator<String> name) {
		return values.stream()
			.map((value) -> new Choice(name.apply(value.id()), value.count(), value.id().equals(chosen),
					address.apply(value.id().equals(chosen) ? "" : value.id())))
			.toList();
	}

	private static String index(String kind, String country) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/institutions");
		if (!kind.isEmpty()) {
			address.queryParam(KIND, UriUtils.encode(kind, StandardCharsets.UTF_8));
		}
		if (!country.isEmpty()) {
			address.queryParam(COUNTRY, UriUtils.encode(country, StandardCharsets.UTF_8));
		}
		return address.build().toUriString();
	}

	/**
	 * An institution with its surroundings.
	 *
	 * @param above all it belongs to, as a tree upside down
	 * @param below all that belongs to it
	 * @param members the ids of all that belongs to it, and its own
	 */
	record Surroundings(Institution institution, List<String> aliases, List<InstitutionTree> above,
			List<InstitutionTree> below, Set<String> members) {
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
		model.addAttribute("partners", this.institutions.partners(id, PageRequest.of(0, PARTNERS_SHOWN)));
		model.addAttribute("collaborations", collaborations(constraint, only ? Set.of(id) : view.members()));
		model.addAttribute("lookedAt", PAPERS_LOOKED_AT);
		model.addAttribute("spellings", this.institutions.spellings(id));
		model.addAttribute("spellingsShown", SPELLINGS_SHOWN);
		return "institutions/show";
	}

	private List<Collaboration> collaborations(Constraint constraint, Set<String> members) {
		List<PaperCard> newest = this.search.slice(PaperQuery.of("").with(constraint), 0, PAPERS_LOOKED_AT)
			.hits()
			.stream()
			.map(PaperHit::paper)
			.toList();
		return Collaboration.of(newest, members);
	}

	private Surroundings surroundings(String id) {
		Institution institution = this.institutions.findById(id)
			.orElseThrow(() -> new NotFoundException("institution", id));
		List<Institution> above = this.institutions.above(id);
		List<Institution> below = this.institutions.below(id);
		return new Surroundings(institution, institution.aliases(), InstitutionTree.above(institution, above),
				InstitutionTree.below(institution, below),
				below.stream().map(Institution::id).collect(Collectors.toSet()));
	}

}
