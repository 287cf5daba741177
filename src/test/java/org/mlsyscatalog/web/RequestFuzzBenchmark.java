package org.mlsyscatalog.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import jakarta.servlet.Filter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mlsyscatalog.Fuzzing;
import org.mlsyscatalog.SeedCatalog;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whatever is sent to whatever address, no answer is a failure of the catalog's own. */
class RequestFuzzBenchmark extends SeedCatalog {

	private static final List<String> PARAMETERS = List.of("q", "author", "institution", "institutionOnly", "venue",
			"year", "topic", "sort", "page", "size", "facetSize", "facetQuery", "meaning", "literal", "cursor",
			"fields", "group_by", "sample", "seed", "include", "id", "ids", "style", "format", "affiliation",
			"suggestions", "queries", "prefix", "callback", "what", "to", "reason", "source", "papers", "verb",
			"metadataPrefix", "identifier", "from", "until", "set", "resumptionToken", "kind", "country", "letter",
			"at", "list", "title");

	private static final List<String> VALUES = List.of("", " ", "0", "-1", "1", "2147483647", "2147483648",
			"99999999999999999999", "1e9", "NaN", "0x10", "1.5", "١٢", "true", "null", "*", "**", "?", "\"", "'", "\\",
			"/", "..", "../../etc/passwd", "%", "%00", "\u0000", "\n", "\r\nX: y", "\uFEFF", "\u202E", "\uD800", "🙂",
			"é\u0301\u0301", "<script>", "${7*7}", "#{7*7}", "' or 1=1 --", "author:", "author:\"", "((((", "))", "-",
			"--", "OR", "a OR", "[a TO", "2018..", "..2018", "2019..2018", "-9999999999..9999999999", "2018-13-45",
			"2018-11-31", "9999-12-31", "-0001-01-01", "2018-01-01T00:00:00Z", "oai_dc", "mods", "ListRecords",
			"GetRecord", "ListSets", "oai:localhost:learningsys-2018-schelter-deequ", ".", "a.b", "x.y.0",
			"a.b.2147483648", "learningsys-2018-schelter-deequ", "learningsys-2018", "matei-zaharia", "google", "{",
			"{}", "[]", "{\"q0\":{\"query\":\"MIT\",\"limit\":-1}}", "{\"q0\":null}", "{\"q0\":{\"query\":null}}",
			"relevance", "year", "title", "id,title", "authors.name", "a,,b", ",", "x".repeat(5000), "a ".repeat(1000),
			"\"".repeat(500), "(".repeat(1000), "a*".repeat(200), "\u0301".repeat(1000));

	private static final List<String> IDS = List.of("learningsys-2018-schelter-deequ", "matei-zaharia", "google",
			"learningsys", "learningsys-2018", "papers", "jsonl", "csv", "x", "serving", "unresolved", "year",
			"author");

	@Autowired
	private WebApplicationContext context;

	@Autowired
	private Collection<Filter> filters;

	@Autowired
	private RequestMappingHandlerMapping requestMappingHandlerMapping;

	private MockMvc site;

	/** The document of the API takes its time, once. */
	@BeforeEach
	void prepareSite() throws Exception {
		DefaultMockMvcBuilder builder = MockMvcBuilders.webAppContextSetup(this.context);
		this.site = builder.addFilters(this.filters.toArray(Filter[]::new)).build();
		while (this.generations.status().serving().isEmpty()) {
			Thread.sleep(100);
		}
		send("GET /api/openapi");
	}

	/** Every address of the site as a pattern, with its method before it. */
	private List<String> endpoints() {
		Set<String> endpoints = new TreeSet<>();
		for (RequestMappingInfo mapping : this.requestMappingHandlerMapping.getHandlerMethods().keySet()) {
			boolean posted = mapping.getMethodsCondition()
				.getMethods()
				.stream()
				.anyMatch((method) -> method.name().equals("POST"));
			boolean read = mapping.getMethodsCondition().isEmpty() || mapping.getMethodsCondition()
				.getMethods()
				.stream()
				.anyMatch((method) -> method.name().equals("GET"));
			for (String pattern : mapping.getPatternValues()) {
				if (read) {
					endpoints.add("GET " + pattern);
				}
				if (posted) {
					endpoints.add("POST " + pattern);
				}
			}
		}
		endpoints.remove("GET /error");
		return List.copyOf(endpoints);
	}

	/** A request in one line: method, pattern, the value for its blanks, then a query. */
	private void send(String request) throws Exception {
		String[] parts = request.split("\t", -1);
		String[] endpoint = parts[0].split(" ", 2);
		String query = (parts.length > 2) ? parts[2] : "";
		String path = endpoint[1].replaceAll("\\{[^}]*}",
				java.util.regex.Matcher.quoteReplacement(encoded((parts.length > 1) ? parts[1] : "x")));
		java.net.URI address = java.net.URI.create("http://localhost" + path + (query.isEmpty() ? "" : "?" + query));
		MockHttpServletResponse response = this.site
			.perform(MockMvcRequestBuilders.request(HttpMethod.valueOf(endpoint[0]), address)
				.contentType(path.endsWith("/resolve") ? MediaType.TEXT_PLAIN : MediaType.APPLICATION_FORM_URLENCODED)
				.content(endpoint[0].equals("POST") ? query : ""))
			.andReturn()
			.getResponse();
		if (response.getStatus() >= 500) {
			throw new AssertionError("status " + response.getStatus() + " at " + parts[0] + ": "
					+ response.getContentAsString(StandardCharsets.UTF_8).lines().limit(1).toList());
		}
	}

	private static String encoded(String text) {
		String encoded = URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
		// Dots alone would be another address before it is sent.
		return encoded.matches("\\.*") ? "x" + encoded : encoded;
	}

	private static String parameter(String name, String value) {
		return name + "=" + encoded(value).replace("x..", "..");
	}

	/** Each endpoint with each parameter with each nasty value, and each as the id. */
	@Test
	void everyParameterOfEveryEndpoint() {
		List<String> requests = new ArrayList<>();
		for (String endpoint : endpoints()) {
			for (String value : VALUES) {
				requests.add(endpoint + "\t" + value.replace("\t", " "));
				for (String parameter : PARAMETERS) {
					requests.add(endpoint + "\t" + idFor(endpoint) + "\t" + parameter(parameter, value));
				}
			}
		}
		new Fuzzing("each endpoint × parameter × value", requests, List.of("")).runEach(this::send);
	}

	private static String idFor(String endpoint) {
		return endpoint.contains("/papers/") ? IDS.get(0)
				: endpoint.contains("/authors/") ? IDS.get(1)
						: endpoint.contains("/institutions/") ? IDS.get(2) : endpoint.contains("/venues/") ? IDS.get(3)
								: endpoint.contains("/facets/") ? "author" : "papers";
	}

	/** Several parameters at once, with values mixed from all that means something. */
	@Test
	void mixedRequests() {
		List<String> endpoints = endpoints();
		Fuzzing fuzzing = new Fuzzing("mixed requests", VALUES,
				VALUES.stream().filter((text) -> text.length() < 60).toList());
		fuzzing.run((text) -> {
			StringBuilder query = new StringBuilder();
			for (int more = text.length() % 4; more >= 0; more--) {
				query.append(query.isEmpty() ? "" : "&")
					.append(parameter(fuzzing.any(PARAMETERS), (more % 2 == 0) ? text : fuzzing.any(VALUES)));
			}
			String id = (text.length() % 5 == 0) ? text.replace("\t", " ") : fuzzing.any(IDS);
			String request = fuzzing.any(endpoints) + "\t" + id + "\t" + query;
			fuzzing.madeInto(request);
			send(request);
		});
	}

	/** Arguments of OAI-PMH by themselves. */
	@Test
	void harvesting() {
		List<String> names = List.of("verb", "metadataPrefix", "identifier", "from", "until", "set", "resumptionToken");
		List<String> verbs = List.of("Identify", "ListSets", "ListMetadataFormats", "ListRecords", "ListIdentifiers",
				"GetRecord");
		Fuzzing fuzzing = new Fuzzing("OAI-PMH", VALUES, VALUES.stream().filter((text) -> text.length() < 60).toList());
		fuzzing.run((text) -> {
			StringBuilder query = new StringBuilder(parameter("verb", fuzzing.any(verbs)));
			query.append("&").append(parameter("metadataPrefix", (text.length() % 4 == 0) ? text : "oai_dc"));
			query.append("&").append(parameter(fuzzing.any(names), text));
			query.append("&").append(parameter(fuzzing.any(names), fuzzing.any(VALUES)));
			fuzzing.madeInto(query.toString());
			send("GET /oai\tx\t" + query);
		});
	}

}
