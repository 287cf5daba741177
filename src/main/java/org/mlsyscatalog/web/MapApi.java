package org.mlsyscatalog.web;

import java.util.ArrayList;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.mlsyscatalog.search.PaperPoints;
import org.mlsyscatalog.search.PaperSearch;

import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The map of papers by meaning, for programs and for drawing it. */
@RestController
@Tag(name = "Meaning")
class MapApi {

	private static final int USUAL = 2000;

	private static final int MOST = 10_000;

	private final PaperSearch search;

	MapApi(PaperSearch search) {
		this.search = search;
	}

	@GetMapping("/api/map")
	@Operation(summary = "Where the papers of a search lie on the map of all papers by meaning",
			description = "The parameters of /api/papers; size is how many points to give at most, 1 to 10000, by default 2000")
	@OfSearch
	@Parameter(name = "size", description = "1 to 10000, by default 2000")
	PaperPoints map(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
		List<String> problems = new ArrayList<>();
		int most = SearchParameters.number(parameters, SearchParameters.SIZE, USUAL, MOST, problems);
		if (!problems.isEmpty()) {
			throw new BadParametersException(problems);
		}
		return this.search.points(SearchParameters.ofAll(parameters).orRefuse(), most);
	}

}
