package org.mlsyscatalog.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.mlsyscatalog.catalog.Topic;
import org.mlsyscatalog.catalog.Topics;
import org.mlsyscatalog.search.Facet;
import org.mlsyscatalog.search.FacetValue;
import org.mlsyscatalog.search.PaperHits;
import org.mlsyscatalog.search.PaperQuery;
import org.mlsyscatalog.search.PaperSearch;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The topics papers are sorted by, and the papers of one. */
@Controller
class TopicPages {

	private static final int PEOPLE_SHOWN = 20;

	private final Topics topics;

	private final PaperSearch search;

	TopicPages(Topics topics, PaperSearch search) {
		this.topics = topics;
		this.search = search;
	}

	@GetMapping("/topics")
	String index(Model model) {
		List<Topic> all = this.topics.all();
		model.addAttribute("topics", all);
		model.addAttribute("papersOf", papersOf(this.search));
		return "topics/index";
	}

	/** How many papers each topic has, by its id. */
	static Map<String, Long> papersOf(PaperSearch search) {
		return search.find(PaperQuery.of("").withSize(1).withFacetSize(PaperQuery.LARGEST_FACET_SIZE))
			.facet(Facet.TOPIC)
			.stream()
			.collect(Collectors.toMap(FacetValue::id, FacetValue::count));
	}

	@GetMapping("/topics/{id}")
	String show(@PathVariable String id, @RequestParam MultiValueMap<String, String> parameters, Model model) {
		Topic topic = this.topics.findById(id).orElseThrow(() -> new NotFoundException("topic", id));
		AlphabeticalList list = AlphabeticalList.of("/topics/" + id, parameters, PaperQuery.DEFAULT_SIZE);
		PaperHits papers = this.search
			.find(PaperQuery.by(Facet.TOPIC, id).withSize(list.size()).withFacetSize(PEOPLE_SHOWN).atPage(list.page()));
		model.addAttribute("topic", topic);
		model.addAttribute("papers", papers);
		model.addAttribute("pages", list.pages(papers.pages()));
		model.addAttribute("messages", list.problems());
		model.addAttribute("institutions", papers.facet(Facet.INSTITUTION));
		model.addAttribute("people", papers.facet(Facet.AUTHOR));
		return "topics/show";
	}

}
