package org.mlsyscatalog.web;

import java.util.ArrayList;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.mlsyscatalog.catalog.Author;
import org.mlsyscatalog.catalog.Authors;
import org.mlsyscatalog.catalog.Network;
import org.mlsyscatalog.catalog.Networks;

import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who writes with whom, for programs and for drawing it. */
@RestController
@Tag(name = "Networks")
class NetworkApi {

	private final Networks networks;

	private final Authors authors;

	NetworkApi(Networks networks, Authors authors) {
		this.networks = networks;
		this.authors = authors;
	}

	@GetMapping("/api/network")
	@Operation(summary = "The institutions with most papers, and how many they share",
			description = "Laboratories and parts of companies count as the organisation they belong to")
	@Parameter(name = "size", description = "How many institutions, 1 to 60, by default 40")
	Network institutions(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
		List<String> problems = new ArrayList<>();
		int size = SearchParameters.number(parameters, SearchParameters.SIZE, ExplorePage.NODES,
				Networks.MOST_INSTITUTIONS, problems);
		if (!problems.isEmpty()) {
			throw new BadParametersException(problems);
		}
		return this.networks.institutions(size);
	}

	@GetMapping("/api/authors/{id}/network")
	@Operation(summary = "An author with the co-authors who share most papers, and what they share",
			description = "The author and up to 40 co-authors")
	Network coAuthors(@PathVariable String id) {
		Author author = this.authors.findById(id).orElseThrow(() -> new NotFoundException("author", id));
		return this.networks.coAuthors(author, this.authors.coAuthors(author));
	}

}
