package org.mlsyscatalog.meaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.mlsyscatalog.catalog.Topic;
import org.mlsyscatalog.catalog.Topics;

/** Gives papers their topics: what people decided, then what their titles suggest. */
final class TopicAssignment {

	private final Map<String, Topic> vocabulary = new LinkedHashMap<>();

	private final Map<String, List<Topics.Decision>> decisions;

	private final TopicSuggestions suggestions;

	/**
	 * @param vocabulary all topics
	 * @param decisions what people decided
	 */
	TopicAssignment(List<Topic> vocabulary, List<Topics.Decision> decisions, TopicSuggestions suggestions) {
		vocabulary.forEach((topic) -> this.vocabulary.put(topic.id(), topic));
		this.decisions = decisions.stream().collect(Collectors.groupingBy(Topics.Decision::paper));
		this.suggestions = suggestions;
	}

	/** The names of all topics by their ids, in their order. */
	Map<String, String> names() {
		Map<String, String> names = new LinkedHashMap<>();
		this.vocabulary.forEach((id, topic) -> names.put(id, topic.name()));
		return names;
	}

	/**
	 * The topics of a paper, those confirmed first.
	 * @param title the vector of its title; empty where there is none yet
	 */
	List<AssignedTopic> of(String paper, Optional<TitleVector> title) {
		List<AssignedTopic> suggested = title.map(this.suggestions::of).orElse(List.of());
		List<Topics.Decision> decided = this.decisions.getOrDefault(paper, List.of());
		if (decided.isEmpty()) {
			return suggested;
		}
		Map<String, Boolean> given = new HashMap<>();
		decided.forEach((decision) -> given.put(decision.topic(), decision.given()));
		List<AssignedTopic> topics = new ArrayList<>();
		for (Topic topic : this.vocabulary.values()) {
			if (given.getOrDefault(topic.id(), false)) {
				topics.add(new AssignedTopic(topic.id(), topic.name(),
						title.map((vector) -> this.suggestions.similarity(topic.id(), vector)).orElse(0.0), true));
			}
		}
		suggested.stream().filter((topic) -> !given.containsKey(topic.id())).forEach(topics::add);
		return List.copyOf(topics);
	}

}
