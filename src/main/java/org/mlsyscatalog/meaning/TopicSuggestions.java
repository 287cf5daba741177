package org.mlsyscatalog.meaning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.mlsyscatalog.catalog.Topic;

/**
 * Suggests topics for a title: those whose description and examples it comes near to. The
 * numbers below were measured against what a person said of the titles of the seed; a
 * test repeats that.
 */
final class TopicSuggestions {

	/** Farther than this, a title has nothing to do with a topic. */
	static final double NEAR_ENOUGH = 0.38;

	/** A topic this much farther than the nearest one is only an echo of it. */
	static final double BESIDE_THE_NEAREST = 0.10;

	/** The most topics one paper is suggested for. */
	static final int MOST = 2;

	private final List<Sample> samples = new ArrayList<>();

	/**
	 * A topic as directions.
	 *
	 * @param texts one for its name with the description, and for each example
	 * @param middle between all of them
	 */
	private record Sample(Topic topic, List<TitleVector> texts, TitleVector middle) {

		/** Near to one example counts as much as near to the topic as a whole. */
		double similarity(TitleVector title) {
			double nearest = this.texts.stream().mapToDouble(title::similarity).max().orElse(0);
			return (nearest + title.similarity(this.middle)) / 2;
		}

	}

	TopicSuggestions(List<Topic> vocabulary, Function<String, TitleVector> model) {
		for (Topic topic : vocabulary) {
			List<TitleVector> texts = Stream
				.concat(Stream.of(topic.name() + ": " + topic.description()), topic.examples().stream())
				.map(model)
				.toList();
			this.samples.add(new Sample(topic, texts, TitleVector.between(texts)));
		}
	}

	/** The topics suggested for a title, the nearest first; often one, perhaps none. */
	List<AssignedTopic> of(TitleVector title) {
		List<AssignedTopic> near = this.samples.stream()
			.map((sample) -> new AssignedTopic(sample.topic().id(), sample.topic().name(), sample.similarity(title),
					false))
			.filter((topic) -> topic.similarity() >= NEAR_ENOUGH)
			.sorted(Comparator.comparingDouble(AssignedTopic::similarity).reversed())
			.limit(MOST)
			.toList();
		return near.stream()
			.filter((topic) -> topic.similarity() >= near.getFirst().similarity() - BESIDE_THE_NEAREST)
			.toList();
	}

	/** How near a title comes to one topic; 0 where there is no such topic. */
	double similarity(String topic, TitleVector title) {
		return this.samples.stream()
			.filter((sample) -> sample.topic().id().equals(topic))
			.mapToDouble((sample) -> Math.max(0, sample.similarity(title)))
			.findFirst()
			.orElse(0);
	}

}
