package org.mlsyscatalog.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.parameters.Parameter;
import org.mlsyscatalog.catalog.Authors;
import org.mlsyscatalog.catalog.CatalogFacts;
import org.mlsyscatalog.catalog.Institutions;
import org.mlsyscatalog.catalog.License;
import org.mlsyscatalog.catalog.Papers;
import org.mlsyscatalog.catalog.Topic;
import org.mlsyscatalog.catalog.Topics;
import org.mlsyscatalog.catalog.Venues;
import org.springdoc.core.customizers.OpenApiCustomizer;

import org.springframework.stereotype.Component;

/**
 * Completes the document of the API by what only the catalog that serves knows: its title
 * and licence, and ids that exist, so that every example can be tried as it stands.
 */
@Component
class ApiDocument implements OpenApiCustomizer {

	private static final String ABOUT = """
			Everything the catalog holds, without a key and without a quota. Pages go down to 10,000 papers; walk through \
			all by cursor=*. Errors are problem details that say what to send instead. Answers carry an ETag and are not \
			sent again while they hold. Examples for the command line, Python and R are at /help/api.""";

	private final Papers papers;

	private final Authors authors;

	private final Institutions institutions;

	private final Venues venues;

	private final Topics topics;

	ApiDocument(Papers papers, Authors authors, Institutions institutions, Venues venues, Topics topics) {
		this.papers = papers;
		this.authors = authors;
		this.institutions = institutions;
		this.venues = venues;
		this.topics = topics;
	}

	@Override
	public void customise(OpenAPI document) {
		CatalogFacts facts = CatalogFacts.current();
		Info info = new Info().title(facts.title().isBlank() ? "MLSys Catalog" : facts.title())
			.description(ABOUT)
			.version("1");
		License license = facts.license();
		if (license != null) {
			info.setLicense(new io.swagger.v3.oas.models.info.License().name(license.name()).url(license.address()));
		}
		document.setInfo(info);
		Map<String, Optional<String>> ids = Map.of("papers", first(this.papers.ids(0, 1)), "authors",
				first(this.authors.ids(0, 1)), "institutions", first(this.institutions.ids(0, 1)), "venues",
				first(this.venues.ids()), "topics", first(this.topics.all().stream().map(Topic::id).toList()),
				"reconcile", first(this.institutions.ids(0, 1)));
		document.getPaths()
			.forEach((path, operations) -> ids.getOrDefault(path.split("/")[2], Optional.empty())
				.ifPresent((id) -> parameters(operations).filter((parameter) -> "id".equals(parameter.getName()))
					.forEach((parameter) -> parameter.setExample(id))));
	}

	private static Optional<String> first(List<String> ids) {
		return ids.stream().findFirst();
	}

	private static Stream<Parameter> parameters(PathItem operations) {
		return operations.readOperations()
			.stream()
			.map(Operation::getParameters)
			.flatMap((parameters) -> (parameters != null) ? parameters.stream() : Stream.of());
	}

}
