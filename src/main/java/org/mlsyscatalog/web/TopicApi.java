package org.mlsyscatalog.web;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.mlsyscatalog.catalog.Topic;
import org.mlsyscatalog.catalog.Topics;
import org.mlsyscatalog.search.PaperSearch;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Topics for programs. */
@RestController
@Tag(name = "Topics")
class TopicApi {

	private final Topics topics;

	private final PaperSearch search;

	private final Addresses addresses;

	TopicApi(Topics topics, PaperSearch search, Addresses addresses) {
		this.topics = topics;
		this.search = search;
		this.addresses = addresses;
	}

	/**
	 * A topic.
	 *
	 * @param papers suggested for it or confirmed; 0 until they are known
	 */
	record TopicBody(String id, String name, String description, long papers, String url) {
	}

	/** All topics, in the order of the data folder. */
	record TopicsBody(int total, List<TopicBody> topics) {
	}

	@GetMapping("/api/topics")
	@Operation(summary = "The topics papers are sorted by", description = "Papers: /api/papers?topic={id}")
	TopicsBody list() {
		Map<String, Long> papersOf = TopicPages.papersOf(this.search);
		List<TopicBody> all = this.topics.all().stream().map((topic) -> body(topic, papersOf)).toList();
		return new TopicsBody(all.size(), all);
	}

	@GetMapping("/api/topics/{id}")
	@Operation(summary = "One topic", description = "Papers: /api/papers?topic={id}")
	TopicBody topic(@PathVariable String id) {
		return this.topics.findById(id)
			.map((topic) -> body(topic, TopicPages.papersOf(this.search)))
			.orElseThrow(() -> new NotFoundException("topic", id));
	}

	private TopicBody body(Topic topic, Map<String, Long> papersOf) {
		return new TopicBody(topic.id(), topic.name(), topic.description(), papersOf.getOrDefault(topic.id(), 0L),
				this.addresses.topic(topic.id()));
	}

}
