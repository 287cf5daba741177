package org.mlsyscatalog.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.mlsyscatalog.catalog.InstitutionYears;
import org.mlsyscatalog.catalog.Network;
import org.mlsyscatalog.catalog.Network.Node;
import org.mlsyscatalog.catalog.Networks;
import org.mlsyscatalog.search.Facet;
import org.mlsyscatalog.search.FacetValue;
import org.mlsyscatalog.search.PaperHits;
import org.mlsyscatalog.search.PaperQuery;
import org.mlsyscatalog.search.PaperSearch;
import org.mlsyscatalog.search.SortOrder;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The catalog in pictures; what each of them shows is also there as a table. */
@Controller
class ExplorePage {

	/** Institutions of the network: as many as can still be told apart. */
	static final int NODES = 40;

	private static final int PAIRS_SHOWN = 50;

	private static final int INSTITUTIONS_SHOWN = 25;

	private static final int ROWS_SHOWN = 20;

	private final Networks networks;

	private final InstitutionYears years;

	private final PaperSearch search;

	ExplorePage(Networks networks, InstitutionYears years, PaperSearch search) {
		this.networks = networks;
		this.years = years;
		this.search = search;
	}

	/** Two institutions that share papers. */
	record Pair(Node one, Node other, long papers) {

		/** A query for what they share. */
		public String query() {
			return named(this.one) + " " + named(this.other);
		}

		private static String named(Node node) {
			return "institution:\"" + node.name().replace('"', ' ') + "\"";
		}

	}

	/** What narrows the search shown on the map, and the map without it. */
	record Narrowing(String facet, String name, String without) {
	}

	@GetMapping("/explore")
	String explore(@RequestParam MultiValueMap<String, String> parameters, Model model) {
		PaperHits all = this.search.find(PaperQuery.of("").withSize(1).withFacetSize(PaperQuery.LARGEST_FACET_SIZE));
		model.addAttribute("years",
				all.facet(Facet.YEAR).stream().sorted(Comparator.comparing(FacetValue::id)).toList());
		List<FacetValue> institutions = all.facet(Facet.INSTITUTION);
		model.addAttribute("institutions", institutions.stream().limit(INSTITUTIONS_SHOWN).toList());
		List<FacetValue> rows = institutions.stream().limit(ROWS_SHOWN).toList();
		model.addAttribute("rows", rows);
		model.addAttribute("table", this.years.of(rows.stream().map(FacetValue::id).toList()));
		addSearch(SearchParameters.forPeople(parameters, SortOrder.RELEVANCE).query(), model);
		model.addAttribute("pairs", pairs(this.networks.institutions(NODES)));
		return "explore";
	}

	/** A search whose papers are lit up on the map. */
	private void addSearch(PaperQuery query, Model model) {
		String address = SearchLinks.ofMap(query);
		model.addAttribute("mapText", query.text());
		model.addAttribute("mapQuery", address.contains("?") ? address.substring(address.indexOf('?') + 1) : null);
		model.addAttribute("mapList", address.contains("?") ? SearchLinks.SEARCH.to(query) : "/papers");
		PaperHits found = query.constraints().isEmpty() ? null : this.search.find(query.withSize(1).withFacetSize(1));
		model.addAttribute("narrowings", (found != null) ? narrowings(query, found) : List.of());
	}

	private static List<Narrowing> narrowings(PaperQuery query, PaperHits found) {
		return Arrays.stream(Facet.values())
			.flatMap((facet) -> found.facet(facet)
				.stream()
				.filter(FacetValue::chosen)
				.map((value) -> new Narrowing(facet.id(), value.name(),
						SearchLinks.EXPLORE.onMap(query.without(value.constraint())))))
			.toList();
	}

	private static List<Pair> pairs(Network network) {
		Map<String, Node> nodes = network.nodes().stream().collect(Collectors.toMap(Node::id, (node) -> node));
		return network.links()
			.stream()
			.limit(PAIRS_SHOWN)
			.map((link) -> new Pair(Objects.requireNonNull(nodes.get(link.source())),
					Objects.requireNonNull(nodes.get(link.target())), link.papers()))
			.toList();
	}

}
