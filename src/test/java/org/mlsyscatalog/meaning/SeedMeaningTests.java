package org.mlsyscatalog.meaning;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** The titles of the seed as the model understands them. */
class SeedMeaningTests extends SeedMeaning {

	@Test
	void everyTitleHasAVector() {
		assertThat(this.meaning.status().done()).isEqualTo(51);
		assertThat(this.meaning.status().underWay()).isFalse();
		PaperMeanings papers = reading(() -> PaperMeanings.current().orElseThrow());
		assertThat(IntStream.range(0, papers.size())).hasSize(51).allMatch(papers::hasVector);
	}

	@Test
	void theStateIsToldToProgramsAndToTheHealthCheck() {
		assertThat(json("/api/meaning")).isEqualTo(this.json.readTree("""
				{"state": "ready", "done": 51, "total": 51, "remainingSeconds": null, "message": ""}"""));
		JsonNode health = json("/actuator/health").path("components").path("meaning");
		assertThat(health.path("status").asString()).isEqualTo("UP");
		assertThat(health.path("details").path("state").asString()).isEqualTo("ready");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			finding good hyperparameters by trying many at the same time        | learningsys-2018-li-massively
			check that the input of a training job has no errors               | learningsys-2018-schelter-deequ
			several neural networks share one graphics card to answer requests | learningsys-2018-mo-case
			protecting a computation against malicious or slow workers         | learningsys-2018-yu-lagrange
			""")
	void theNearestTitlesMeanTheSame(String sentence, String paper) {
		TitleVector wanted = this.meaning.ofText(sentence).orElseThrow();
		assertThat(this.meaning.ofText(" " + sentence).orElseThrow()).isSameAs(wanted);
		PaperMeanings papers = reading(() -> PaperMeanings.current().orElseThrow());
		List<String> nearest = IntStream.range(0, papers.size())
			.boxed()
			.sorted(Comparator.comparingDouble((index) -> -papers.vector(index).similarity(wanted)))
			.map(papers::id)
			.toList();
		assertThat(nearest.subList(0, 3)).contains(paper);
	}

	@Test
	void anEmptyTextMeansNothing() {
		assertThat(this.meaning.ofText("  ")).isEmpty();
	}

}
