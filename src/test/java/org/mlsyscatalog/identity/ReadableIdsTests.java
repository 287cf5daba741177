package org.mlsyscatalog.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ReadableIdsTests {

	@Test
	void aPaperIsNamedByItsFirstTellingWord() {
		assertThat(idsOf("Deequ - Data Quality Validation")).containsExactly("2018-deequ");
	}

	@Test
	void whereSeveralShareAnIdEveryOneOfThemBecomesLonger() {
		assertThat(idsOf("A Case for Serverless Machine Learning", "A Case for Dynamic GPU Inference", "Deequ"))
			.containsExactly("2018-case-serverless", "2018-case-dynamic", "2018-deequ");
	}

	@Test
	void aLongerIdDoesNotTakeTheShorterIdOfAnother() {
		assertThat(idsOf("Case Deequ", "Case Dynamic", "Case-Deequ Again")).containsExactly(
				"2018-case-deequ-" + Slug.digest("Case Deequ"), "2018-case-dynamic", "2018-case-deequ-again");
	}

	@Test
	void theSameWordsAreToldApartByADigestOfTheText() {
		assertThat(idsOf("Dünner", "Dunner")).containsExactly("2018-dunner-" + Slug.digest("Dünner"),
				"2018-dunner-" + Slug.digest("Dunner"));
	}

	@Test
	void reservedWordsAreNeverGivenOut() {
		assertThat(ReadableIds.assign(List.of("search"), List::of, Function.identity(), Set.of("search")))
			.containsEntry("search", "search-" + Slug.digest("search"));
	}

	@Test
	void aTextWithoutLettersGetsADigest() {
		assertThat(ReadableIds.assign(List.of("!?"), (text) -> List.of(Slug.of(text)), Function.identity(), Set.of()))
			.containsEntry("!?", "x-" + Slug.digest("!?"));
	}

	@Test
	void whatNothingTellsApartIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(
				() -> ReadableIds.assign(List.of("one", "two"), (text) -> List.of("id"), (text) -> "same", Set.of()));
	}

	@Property(tries = 500)
	void idsAreDistinctAndDoNotDependOnOrder(@ForAll("titles") Set<String> titles, @ForAll Random random) {
		List<String> candidates = new ArrayList<>(titles);
		Map<String, String> ids = assign(candidates);
		assertThat(ids.values()).doesNotHaveDuplicates().hasSize(titles.size());
		Collections.shuffle(candidates, random);
		assertThat(assign(candidates)).isEqualTo(ids);
	}

	@Provide
	Arbitrary<Set<String>> titles() {
		return Arbitraries.of("a", "b", "a-b", "ä", "2018", "of")
			.list()
			.ofMinSize(1)
			.ofMaxSize(4)
			.map((words) -> String.join(" ", words))
			.set()
			.ofMaxSize(30);
	}

	private static List<String> idsOf(String... titles) {
		return List.copyOf(assign(List.of(titles)).values());
	}

	private static Map<String, String> assign(List<String> titles) {
		return ReadableIds.assign(titles, ReadableIdsTests::everLonger, Function.identity(), Set.of());
	}

	private static List<String> everLonger(String title) {
		List<String> words = Slug.tellingWords(title);
		return IntStream.rangeClosed(1, words.size())
			.mapToObj((count) -> "2018-" + String.join("-", words.subList(0, count)))
			.toList();
	}

}
