package org.mlsyscatalog.meaning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.mlsyscatalog.catalog.Topic;
import org.mlsyscatalog.catalog.Topics;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The topics suggested for the seed, against what a person said of its titles. */
class TopicsTests extends SeedMeaning {

	private static final Path SAID = Path.of("src/test/resources/meaning/topics-of-the-seed.csv");

	@Autowired
	private Topics topics;

	private static Map<String, Set<String>> said() {
		try {
			Map<String, Set<String>> said = new TreeMap<>();
			for (String line : Files.readAllLines(SAID)) {
				if (!line.startsWith("#")) {
					String[] parts = line.split(";", 2);
					said.put(parts[0], new TreeSet<>(Arrays.asList(parts[1].split(" ", -1))));
				}
			}
			return said;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Map<String, Set<String>> suggested() {
		return reading(() -> {
			PaperMeanings papers = PaperMeanings.current().orElseThrow();
			Map<String, Set<String>> suggested = new TreeMap<>();
			for (int paper = 0; paper < papers.size(); paper++) {
				suggested.put(papers.id(paper),
						papers.topics(paper).stream().map(AssignedTopic::id).collect(Collectors.toSet()));
			}
			return suggested;
		});
	}

	@Test
	void mostOfWhatIsSuggestedIsRightAndMostOfWhatIsRightIsSuggested() {
		Map<String, Set<String>> said = said();
		Map<String, Set<String>> suggested = suggested();
		assertThat(suggested.keySet()).isEqualTo(said.keySet());
		long right = 0;
		long all = 0;
		long wanted = 0;
		for (Map.Entry<String, Set<String>> paper : suggested.entrySet()) {
			Set<String> both = new HashSet<>(paper.getValue());
			both.retainAll(said.get(paper.getKey()));
			right += both.size();
			all += paper.getValue().size();
			wanted += said.get(paper.getKey()).size();
		}
		assertThat((double) right / all).as("precision: %s of %s", right, all).isGreaterThanOrEqualTo(0.78);
		assertThat((double) right / wanted).as("recall: %s of %s", right, wanted).isGreaterThanOrEqualTo(0.70);
	}

	@Test
	void everyTopicAPersonNamedIsInTheVocabulary() {
		Set<String> known = reading(() -> this.topics.all().stream().map(Topic::id).collect(Collectors.toSet()));
		assertThat(said().values()).allSatisfy((ids) -> assertThat(known).containsAll(ids));
	}

	@Test
	void aPaperTellsItsTopicsAndThatTheyAreSuggested() {
		JsonNode topic = json("/api/papers/learningsys-2018-schelter-deequ").path("topics").get(0);
		assertThat(topic.path("id").asString()).isEqualTo("data-management");
		assertThat(topic.path("confirmed").asBoolean()).isFalse();
		assertThat(topic.path("similarity").asDouble()).isBetween(0.5, 1.0);
	}

	@Test
	void aTopicListsAsManyPapersAsItCounts() {
		JsonNode all = json("/api/topics");
		assertThat(all.path("total").asInt()).isEqualTo(19);
		all.path("topics").forEach((topic) -> {
			String id = topic.path("id").asString();
			assertThat(json("/api/papers?topic=" + id).path("total").asLong()).as(id)
				.isEqualTo(topic.path("papers").asLong());
			assertThat(json("/api/papers?q=topic:" + id).path("total").asLong()).as("topic:" + id)
				.isGreaterThanOrEqualTo(topic.path("papers").asLong());
			assertThat(get("/topics/" + id).statusCode()).isEqualTo(200);
		});
		assertThat(get("/topics/astrology").statusCode()).isEqualTo(404);
		assertThat(get("/api/topics/astrology").statusCode()).isEqualTo(404);
		assertThat(get("/topics").body()).contains("Training at scale");
	}

	@Test
	void whatAPersonDecidedCounts() {
		List<Topic> vocabulary = List.of(new Topic("automl", "AutoML", "Tuning.", List.of()),
				new Topic("compilers", "Compilers", "Code generation.", List.of()));
		List<Topics.Decision> decisions = List.of(new Topics.Decision("paper", "automl", true),
				new Topics.Decision("paper", "compilers", false));
		TitleVector compilers = this.meaning.ofText("Compilers: Code generation.").orElseThrow();
		TopicSuggestions suggestions = new TopicSuggestions(vocabulary,
				(text) -> this.meaning.ofText(text).orElseThrow());
		TopicAssignment assignment = new TopicAssignment(vocabulary, decisions, suggestions);
		assertThat(assignment.of("paper", Optional.of(compilers))).singleElement().satisfies((topic) -> {
			assertThat(topic.id()).isEqualTo("automl");
			assertThat(topic.confirmed()).isTrue();
		});
		assertThat(assignment.of("other", Optional.of(compilers))).extracting(AssignedTopic::id)
			.containsExactly("compilers");
		assertThat(assignment.of("other", Optional.empty())).isEmpty();
		assertThat(assignment.of("paper", Optional.empty())).extracting(AssignedTopic::id).containsExactly("automl");
	}

}
