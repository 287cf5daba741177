package org.mlsyscatalog.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.mlsyscatalog.catalog.Network;
import org.mlsyscatalog.catalog.Network.Node;
import org.mlsyscatalog.catalog.Networks;
import org.mlsyscatalog.search.Facet;
import org.mlsyscatalog.search.FacetValue;
import org.mlsyscatalog.search.PaperHits;
import org.mlsyscatalog.search.PaperQuery;
import org.mlsyscatalog.search.PaperSearch;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The catalog in pictures; what each of them shows is also there as a table. */
@Controller
class ExplorePage {

	/** Institutions of the network: as many as can still be told apart. */
	static final int NODES = 40;

	private static final int PAIRS_SHOWN = 50;

	private static final int INSTITUTIONS_SHOWN = 25;

	private final Networks networks;

	private final PaperSearch search;

	ExplorePage(Networks networks, PaperSearch search) {
		this.networks = networks;
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

	@GetMapping("/explore")
	String explore(Model model) {
		PaperHits all = this.search.find(PaperQuery.of("").withSize(1).withFacetSize(PaperQuery.LARGEST_FACET_SIZE));
		model.addAttribute("years",
				all.facet(Facet.YEAR).stream().sorted(Comparator.comparing(FacetValue::id)).toList());
		model.addAttribute("institutions", all.facet(Facet.INSTITUTION).stream().limit(INSTITUTIONS_SHOWN).toList());
		model.addAttribute("pairs", pairs(this.networks.institutions(NODES)));
		return "explore";
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
