package org.mlsyscatalog.web;

import java.util.List;

import org.mlsyscatalog.catalog.Author;
import org.mlsyscatalog.catalog.Authors;
import org.mlsyscatalog.catalog.Counted;
import org.mlsyscatalog.identity.PersonName;
import org.mlsyscatalog.search.Facet;
import org.mlsyscatalog.search.PaperHits;
import org.mlsyscatalog.search.PaperQuery;
import org.mlsyscatalog.search.PaperSearch;

import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Authors A to Z, and one author: papers, affiliations over time, co-authors. */
@Controller
class AuthorPages {

	static final int ON_A_PAGE = 100;

	private static final int PAPERS_SHOWN = 50;

	private static final int CO_AUTHORS_SHOWN = 100;

	private static final int STAYS_SHOWN = 30;

	private final Authors authors;

	private final PaperSearch search;

	private final SiteMetadata metadata;

	private final SimilarNames similar;

	AuthorPages(Authors authors, PaperSearch search, SiteMetadata metadata, SimilarNames similar) {
		this.authors = authors;
		this.search = search;
		this.metadata = metadata;
		this.similar = similar;
	}

	@GetMapping("/authors")
	String index(@RequestParam MultiValueMap<String, String> parameters, Model model) {
		AlphabeticalList list = AlphabeticalList.of("/authors", parameters, ON_A_PAGE);
		Page<Author> found = this.authors.list(list.letter(), key(list.text()), list.request());
		model.addAttribute("list", list);
		model.addAttribute("found", found.map(NameEntry::of));
		model.addAttribute("pages", list.pages(found.getTotalPages()));
		model.addAttribute("letters", this.authors.initials());
		return "authors/index";
	}

	/** Folded as names are, so that "dunner" finds "Dünner". */
	static String key(String text) {
		// What holds no letter is no name, and has nothing to fold.
		return text.codePoints().anyMatch(Character::isLetterOrDigit) ? PersonName.parse(text).key() : text;
	}

	@GetMapping("/authors/{id}")
	String show(@PathVariable String id, @RequestParam MultiValueMap<String, String> parameters, Model model) {
		Author author = this.authors.findById(id).orElseThrow(() -> new NotFoundException("author", id));
		AlphabeticalList list = AlphabeticalList.of("/authors/" + id, parameters, PAPERS_SHOWN);
		PaperHits papers = this.search
			.find(PaperQuery.by(Facet.AUTHOR, id).withSize(list.size()).withFacetSize(1).atPage(list.page()));
		model.addAttribute("author", author);
		model.addAttribute("papers", papers);
		model.addAttribute("pages", list.pages(papers.pages()));
		model.addAttribute("messages", list.problems());
		List<Counted> coAuthors = this.authors.coAuthors(author);
		model.addAttribute("coAuthors", coAuthors.stream().limit(CO_AUTHORS_SHOWN).toList());
		model.addAttribute("coAuthorsTotal", coAuthors.size());
		List<Stay> stays = Stay.of(this.authors.affiliations(author));
		List<String> orcids = this.authors.orcids(author);
		model.addAttribute("stays", stays);
		model.addAttribute("staysShown", STAYS_SHOWN);
		model.addAttribute("orcids", orcids);
		model.addAttribute(PageMetadata.NAME, this.metadata.author(author, stays, orcids));
		model.addAttribute("similar", this.similar.to(author));
		model.addAttribute("decisions", this.authors.decisions(id));
		return "authors/show";
	}

}
