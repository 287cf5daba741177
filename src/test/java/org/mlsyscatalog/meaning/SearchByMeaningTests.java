package org.mlsyscatalog.meaning;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.web.util.UriUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Finding papers of the seed by what they mean, related ones, and the map. */
class SearchByMeaningTests extends SeedMeaning {

	private JsonNode find(String text, String more) {
		return json("/api/papers?q=" + UriUtils.encode(text, "UTF-8") + more);
	}

	private static List<String> ids(JsonNode papers) {
		List<String> ids = new ArrayList<>();
		papers.forEach((paper) -> ids.add(paper.path("id").asString()));
		return ids;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			several neural networks share one graphics card to answer users  | learningsys-2018-mo-case
			protecting a computation against malicious or slow workers       | learningsys-2018-yu-lagrange
			""")
	void aSentenceFindsThePaperItIsAbout(String sentence, String paper) {
		JsonNode found = find(sentence, "&meaning=true");
		assertThat(ids(found.path("papers")).stream().limit(3)).contains(paper);
	}

	@Test
	void eachHitSaysWhatFoundIt() {
		JsonNode hits = find("deep learning inference", "&meaning=true&size=50").path("papers");
		assertThat(hits).isNotEmpty();
		List<String> ways = new ArrayList<>();
		hits.forEach((hit) -> ways.add(hit.path("foundBy").asString()));
		assertThat(ways).contains("both", "meaning").doesNotContain("");
		assertThat(ways.indexOf("meaning")).as("as typed first").isGreaterThan(ways.indexOf("both"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "deequ", "hyperparameter tuning", "Matei Zaharia", "gpu kernels", "\"deep learning\"",
			"stochastic gradient", "Stanford" })
	void whatWordsFindComesFirstAndInTheSameOrder(String text) {
		List<String> byWords = ids(find(text, "&size=100").path("papers"));
		List<String> both = ids(find(text, "&size=100&meaning=true").path("papers"));
		assertThat(both).startsWith(byWords.toArray(String[]::new)).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@ValueSource(strings = { "hyperparameter tuning", "checking that input data has no errors", "faster training" })
	void countsEqualListsByMeaningToo(String text) {
		JsonNode all = find(text, "&meaning=true&size=100");
		assertThat(all.path("papers").size()).isEqualTo(all.path("total").asInt());
		for (String facet : List.of("institution", "topic", "author")) {
			all.path("facets").path(facet).forEach((value) -> {
				JsonNode narrowed = find(text, "&meaning=true&size=100&" + facet + "=" + value.path("id").asString());
				assertThat(narrowed.path("total").asLong()).as("%s %s", facet, value)
					.isEqualTo(value.path("count").asLong());
				assertThat(narrowed.path("papers").size()).isEqualTo(value.path("count").asInt());
			});
		}
	}

	@Test
	void pagesNeitherRepeatNorMiss() {
		String text = "checking that input data has no errors";
		List<String> paged = new ArrayList<>();
		for (int page = 1; page <= 4; page++) {
			paged.addAll(ids(find(text, "&meaning=true&size=2&page=" + page).path("papers")));
		}
		List<String> whole = ids(find(text, "&meaning=true&size=100").path("papers"));
		assertThat(paged).isEqualTo(whole.subList(0, paged.size()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "hyperparameter -tuning", "author:zaharia", "\"no such phrase here\"", "year:2018",
			"Matei Zaharia", "" })
	void operatorsAndNamesMeanWhatTheySay(String text) {
		assertThat(find(text, "&meaning=true").path("total")).isEqualTo(find(text, "").path("total"));
	}

	@Test
	void programsFindByWordsUnlessTheyAskForMeaning() {
		JsonNode found = find("checking that input data has no errors", "&size=100");
		assertThat(found).isEqualTo(find("checking that input data has no errors", "&size=100&meaning=false"));
		found.path("papers").forEach((hit) -> assertThat(hit.path("foundBy").asString()).isEqualTo("words"));
	}

	@Test
	void whyTheNextAndTheCitationsAreOfWhatTheSearchPageLists() {
		String search = "?q=quantization+microsoft";
		JsonNode hits = json("/api/papers" + search + "&meaning=true&size=100").path("papers");
		assertThat(hits).hasSizeGreaterThan(1);
		String last = hits.get(hits.size() - 1).path("id").asString();
		assertThat(get("/papers/" + last + "/why" + search).body()).contains("what the words mean")
			.doesNotContain("does not find");
		assertThat(get("/papers/" + last + search + "&at=" + hits.size()).body())
			.contains(hits.size() + " of " + hits.size());
		assertThat(get("/search.bib" + search).body().split("@inproceedings", -1)).hasSize(hits.size() + 1);
	}

	@Test
	void relatedPapersSayWhatRelatesThem() {
		JsonNode related = json("/api/papers/learningsys-2018-li-massively/related?size=5").path("papers");
		assertThat(related.get(0).path("id").asString()).isEqualTo("learningsys-2018-li-reuse");
		assertThat(related.get(0).path("reasons").get(0).path("text").asString()).contains("also by", "Liam Li");
		assertThat(related.get(0).path("reasons").toString()).contains("AutoML and tuning");
		related.forEach((paper) -> assertThat(paper.path("reasons")).isNotEmpty());
		assertThat(ids(related)).doesNotContain("learningsys-2018-li-massively").hasSizeLessThanOrEqualTo(5);
		assertThat(get("/api/papers/no-such-paper/related").statusCode()).isEqualTo(404);
		assertThat(get("/api/papers/learningsys-2018-li-massively/related?size=0").statusCode()).isEqualTo(400);
		assertThat(get("/papers/learningsys-2018-li-massively").body()).contains("Related papers", "also by");
	}

	@Test
	void theMapHoldsEveryPaper() {
		await().atMost(Duration.ofMinutes(1)).until(() -> json("/api/map").path("drawn").asBoolean());
		JsonNode map = json("/api/map");
		assertThat(map.path("total").asInt()).isEqualTo(51);
		assertThat(map.path("points").size()).isEqualTo(51);
		map.path("points").forEach((point) -> {
			assertThat(point.path("x").asDouble()).isBetween(-1.0, 1.0);
			assertThat(point.path("y").asDouble()).isBetween(-1.0, 1.0);
		});
		assertThat(json("/api/map?author=matei-zaharia").path("points").size())
			.isEqualTo(json("/api/papers?author=matei-zaharia").path("total").asInt());
		assertThat(json("/api/map?size=7").path("points").size()).isEqualTo(7);
		assertThat(get("/api/map?size=many").statusCode()).isEqualTo(400);
	}

	@Test
	void neighboursByMeaningAreMostlyNeighboursOnTheMap() {
		await().atMost(Duration.ofMinutes(1)).until(() -> json("/api/map").path("drawn").asBoolean());
		double kept = reading(() -> {
			PaperMeanings papers = PaperMeanings.current().orElseThrow();
			PaperMap map = PaperMap.current().orElseThrow();
			return IntStream.range(0, papers.size()).mapToDouble((paper) -> {
				Set<Integer> byMeaning = nearest(papers.size(), paper,
						(other) -> -papers.vector(paper).similarity(papers.vector(other)));
				Set<Integer> onMap = nearest(papers.size(), paper, (other) -> distance(map, paper, other));
				onMap.retainAll(byMeaning);
				return onMap.size() / (double) byMeaning.size();
			}).average().orElseThrow();
		});
		// A map drawn by chance would keep a tenth of them, the two widest axes a third.
		assertThat(kept).isGreaterThan(0.4);
	}

	private static Set<Integer> nearest(int papers, int paper, IntToDoubleFunction distance) {
		return IntStream.range(0, papers)
			.filter((other) -> other != paper)
			.boxed()
			.sorted(Comparator.comparingDouble((Integer other) -> distance.applyAsDouble(other)))
			.limit(5)
			.collect(Collectors.toSet());
	}

	private static double distance(PaperMap map, int one, int other) {
		PaperMap.Place first = map.place(one).orElseThrow();
		PaperMap.Place second = map.place(other).orElseThrow();
		return Math.hypot(first.x() - second.x(), first.y() - second.y());
	}

}
