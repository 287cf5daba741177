package org.mlsyscatalog.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.mlsyscatalog.search.PaperSearch;
import org.mlsyscatalog.search.Suggestions;

import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Completions for programs. */
@RestController
@Tag(name = "Suggestions")
class SuggestApi {

	private static final int USUAL = 5;

	private static final int MOST = 20;

	private final PaperSearch search;

	SuggestApi(PaperSearch search) {
		this.search = search;
	}

	@GetMapping("/api/suggest")
	@Operation(summary = "Completes what somebody has begun to type")
	@Parameter(name = "q", example = "zah", description = "As typed; the last word may be unfinished")
	@Parameter(name = "size", description = "How many of each kind, 1 to 20, by default 5")
	Suggestions suggest(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
		List<String> problems = new ArrayList<>();
		int size = SearchParameters.number(parameters, SearchParameters.SIZE, USUAL, MOST, problems);
		if (!problems.isEmpty()) {
			throw new BadParametersException(problems);
		}
		return this.search.suggest(Objects.requireNonNullElse(parameters.getFirst(SearchParameters.TEXT), ""), size);
	}

}
