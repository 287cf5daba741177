package org.mlsyscatalog.web;

import java.util.ArrayList;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.mlsyscatalog.catalog.PaperCard;
import org.mlsyscatalog.search.PaperSearch;
import org.mlsyscatalog.search.RelatedPaper;

import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Papers related to one, for programs. */
@RestController
@Tag(name = "Papers")
class RelatedApi {

	private static final int USUAL = 10;

	private static final int MOST = 50;

	private final PaperSearch search;

	private final Addresses addresses;

	RelatedApi(PaperSearch search, Addresses addresses) {
		this.search = search;
		this.addresses = addresses;
	}

	/**
	 * A related paper.
	 *
	 * @param reasons what relates the two, the strongest first
	 */
	record RelatedBody(String id, String title, int year, List<AuthorName> authors, List<RelatedPaper.Reason> reasons,
			String url) {

		/** An author. */
		record AuthorName(String id, String name) {

			static AuthorName of(PaperCard.Credit author) {
				return new AuthorName(author.id(), author.name());
			}

		}

	}

	/** Papers related to one, the most related first. */
	record RelatedPapersBody(List<RelatedBody> papers) {
	}

	@GetMapping("/api/papers/{id}/related")
	@Operation(summary = "Papers related to one",
			description = "By shared authors, meaning and topics, with the reasons")
	@Parameter(name = "size", description = "1 to 50, by default 10")
	RelatedPapersBody related(@PathVariable String id,
			@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
		List<String> problems = new ArrayList<>();
		int size = SearchParameters.number(parameters, SearchParameters.SIZE, USUAL, MOST, problems);
		if (!problems.isEmpty()) {
			throw new BadParametersException(problems);
		}
		return new RelatedPapersBody(this.search.related(id, size)
			.orElseThrow(() -> new NotFoundException("paper", id))
			.stream()
			.map(this::body)
			.toList());
	}

	private RelatedBody body(RelatedPaper related) {
		PaperCard paper = related.paper();
		return new RelatedBody(paper.id(), paper.title(), paper.year(),
				paper.authors().stream().map(RelatedBody.AuthorName::of).toList(), related.reasons(),
				this.addresses.paper(paper.id()));
	}

}
