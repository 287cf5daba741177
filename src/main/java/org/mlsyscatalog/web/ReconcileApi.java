package org.mlsyscatalog.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.mlsyscatalog.catalog.CatalogFacts;
import org.mlsyscatalog.catalog.CatalogRegistry;
import org.mlsyscatalog.catalog.Institutions;
import org.mlsyscatalog.identity.AffiliationResolver;
import org.mlsyscatalog.identity.RegistryEntry;
import org.mlsyscatalog.identity.Resolution;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Institutions for tools such as OpenRefine, by the Reconciliation Service API 0.2.
 * Browsers of other sites may ask too, as the protocol wants.
 */
@RestController
@CrossOrigin
@Tag(name = "Reconciliation")
class ReconcileApi {

	private static final int MOST_QUERIES = 1000;

	private static final int USUAL_LIMIT = 5;

	private static final int MOST_SUGGESTED = 20;

	/** An ambiguous name is half right, and a near one less. */
	private static final double AMBIGUOUS = 50;

	private static final double NEAR = 30;

	private static final TypeReference<Map<String, Query>> QUERIES = new TypeReference<>() {
	};

	private static final Type INSTITUTION = new Type("institution", "Institution");

	private final Addresses addresses;

	private final JsonMapper json;

	private final Institutions institutions;

	ReconcileApi(Addresses addresses, JsonMapper json, Institutions institutions) {
		this.addresses = addresses;
		this.institutions = institutions;
		this.json = json;
	}

	/** What is asked for; other members of the protocol are not used. */
	record Query(@Nullable String query, @Nullable Integer limit) {
	}

	/** A type of things that are reconciled. */
	record Type(String id, String name) {
	}

	/**
	 * A thing it may be.
	 *
	 * @param score up to 100
	 * @param match whether it is this one for certain
	 */
	record Candidate(String id, String name, String description, List<Type> type, double score, boolean match) {
	}

	/** The candidates for one query, best first. */
	record Result(List<Candidate> result) {
	}

	/** Where entities can be completed while typing. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Service(String service_url, String service_path) {
	}

	/** What the service is and can do. */
	record Manifest(List<String> versions, String name, String identifierSpace, String schemaSpace,
			List<Type> defaultTypes, Map<String, String> view, Map<String, Service> suggest, int batchSize) {
	}

	/** A completion. */
	record Completion(String id, String name, String description) {
	}

	/** The completions of a beginning. */
	record Completions(List<Completion> result) {
	}

	@RequestMapping(path = "/api/reconcile", method = { RequestMethod.GET, RequestMethod.POST })
	@Operation(summary = "Reconciliation service (OpenRefine), version 0.2",
			description = "Without queries the manifest of the service.")
	Object reconcile(@Parameter(description = "A batch of queries in JSON",
			example = "{\"q0\":{\"query\":\"EECS, UC Berkeley\",\"limit\":3}}") @RequestParam(
					required = false) @Nullable String queries) {
		if (queries == null) {
			return manifest();
		}
		AffiliationResolver resolver = CatalogRegistry.current().resolver();
		Map<String, Result> results = new LinkedHashMap<>();
		parse(queries).forEach((key, query) -> results.put(key, new Result(candidates(resolver, query))));
		return results;
	}

	private Manifest manifest() {
		String api = this.addresses.of("/api/reconcile");
		return new Manifest(List.of("0.2"), CatalogFacts.current().title() + ": institutions",
				this.addresses.institution(""), "https://schema.org/", List.of(INSTITUTION),
				Map.of("url", api + "/view/{{id}}"), Map.of("entity", new Service(api, "/suggest")), 100);
	}

	private Map<String, Query> parse(String queries) {
		try {
			Map<String, Query> parsed = this.json.readValue(queries, QUERIES);
			if (parsed != null && parsed.size() <= MOST_QUERIES) {
				return parsed;
			}
		}
		catch (JacksonException ex) {
			// Told below, as a batch that is too large.
		}
		throw new BadParametersException(List.of("'queries' has to be a JSON object of up to " + MOST_QUERIES
				+ " queries, such as {\"q0\":{\"query\":\"EECS, UC Berkeley\"}}."));
	}

	private static List<Candidate> candidates(AffiliationResolver resolver, @Nullable Query query) {
		if (query == null || query.query() == null || query.query().isBlank()) {
			return List.of();
		}
		String text = query.query().substring(0, Math.min(query.query().length(), Resolving.LONGEST));
		List<Resolution> resolutions = resolver.resolve(text);
		Optional<Resolution> principal = resolver.principal(text);
		Map<String, Candidate> candidates = new LinkedHashMap<>();
		List<Resolution> certain = resolutions.stream().filter((one) -> one.institution().isPresent()).toList();
		// A name that is asked for by itself means the one that bears it.
		boolean alone = resolutions.size() == 1 && certain.size() == 1;
		Stream.concat(certain.stream(), principal.stream()).forEach((one) -> {
			RegistryEntry entry = one.institution().orElseThrow();
			boolean match = alone ? one == certain.getFirst()
					: principal.flatMap(Resolution::institution).filter(entry::equals).isPresent();
			add(candidates, entry, match ? one.confidence() * 100 : one.confidence() * 90, match);
		});
		for (Resolution one : resolutions) {
			one.alternatives().forEach((entry) -> add(candidates, entry, AMBIGUOUS, false));
		}
		if (candidates.isEmpty()) {
			List<RegistryEntry> near = new ArrayList<>(resolver.suggestions(text));
			near.forEach((entry) -> add(candidates, entry, NEAR - candidates.size(), false));
		}
		int limit = (query.limit() != null && query.limit() > 0) ? query.limit() : USUAL_LIMIT;
		return candidates.values()
			.stream()
			.sorted((one, other) -> Double.compare(other.score(), one.score()))
			.limit(limit)
			.toList();
	}

	private static void add(Map<String, Candidate> candidates, RegistryEntry entry, double score, boolean match) {
		candidates.putIfAbsent(entry.id(), new Candidate(entry.id(), entry.name(), description(entry),
				List.of(INSTITUTION), Math.round(score * 10) / 10.0, match));
	}

	private static String description(RegistryEntry entry) {
		String kind = entry.kind().name().toLowerCase(Locale.ROOT);
		return entry.country().isEmpty() ? kind : kind + ", " + entry.country();
	}

	@GetMapping("/api/reconcile/suggest")
	@Operation(summary = "Institutions whose names begin so, for reconciliation by hand")
	Completions suggest(@RequestParam(defaultValue = "") String prefix) {
		String wanted = prefix.strip().toLowerCase(Locale.ROOT);
		if (wanted.isEmpty()) {
			return new Completions(List.of());
		}
		return new Completions(CatalogRegistry.current()
			.resolver()
			.registry()
			.entries()
			.stream()
			.filter((entry) -> Stream.concat(Stream.of(entry.name()), entry.aliases().stream())
				.anyMatch((name) -> name.toLowerCase(Locale.ROOT).startsWith(wanted)))
			.limit(MOST_SUGGESTED)
			.map((entry) -> new Completion(entry.id(), entry.name(), description(entry)))
			.toList());
	}

	@GetMapping("/api/reconcile/view/{id}")
	@Operation(summary = "Leads to the page of an institution",
			description = "Here, or where no paper names it, in the Research Organization Registry or its own.")
	ResponseEntity<Void> view(@PathVariable String id) {
		RegistryEntry entry = CatalogRegistry.current()
			.resolver()
			.registry()
			.find(id)
			.orElseThrow(() -> new NotFoundException("institution", id));
		String page = this.addresses.institution(id);
		String address = this.institutions.existing(List.of(id)).isEmpty()
				? entry.ror().or(entry::homepage).orElse(page) : page;
		return ResponseEntity.status(HttpStatus.FOUND).header("Location", address).build();
	}

}
