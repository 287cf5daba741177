package org.mlsyscatalog.search;

import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mlsyscatalog.search.SimilarWords.Similar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Words that differ by few letters, beside what Lucene's automata accept. */
class SimilarWordsTests {

	private static final String FIELD = "title";

	private static SimilarWords words(Iterable<String> words) throws IOException {
		MemoryIndex index = new MemoryIndex();
		index.addField(FIELD, String.join(" ", words), new WhitespaceAnalyzer());
		return SimilarWords.read(index.createSearcher().getIndexReader(), List.of("author", FIELD));
	}

	@ParameterizedTest
	@CsvSource({ "lerning, 1, learning", "laerning, 1, learning", "learninng, 1, learning", "kearning, 1, learning",
			"learning, 1, ''", "transfromers, 1, transformers", "transfromer, 1, transformer",
			"transfromer, 2, transformer transformers", "quantisation, 1, quantization", "dünnar, 1, dünner",
			"学習, 1, 学", "xyz, 2, ''" })
	void findsWordsThatDifferByFewLetters(String typed, int most, String expected) throws IOException {
		SimilarWords words = words(List.of("learning", "transformer", "transformers", "quantization", "dünner", "学"));
		assertThat(words.to(typed, most)).extracting(words::word)
			.isEqualTo(expected.isEmpty() ? List.of() : List.of(expected.split(" ")));
	}

	@Test
	void tellsInHowManyLettersAndInWhichFieldsTheyDiffer() throws IOException {
		MemoryIndex index = new MemoryIndex();
		index.addField("author", "karger stoica larger", new WhitespaceAnalyzer());
		index.addField(FIELD, "larger larges", new WhitespaceAnalyzer());
		SimilarWords words = SimilarWords.read(index.createSearcher().getIndexReader(),
				List.of("venue", FIELD, "author"));
		assertThat(words.to("largwr", 2))
			.extracting(words::word, Similar::edits, (word) -> words.frequency(word, FIELD),
					(word) -> words.frequency(word, "author"), (word) -> words.frequency(word, "venue"))
			.containsExactly(tuple("karger", 2, 0, 1, 0), tuple("larger", 1, 1, 1, 0), tuple("larges", 2, 1, 0, 0));
	}

	@ParameterizedTest
	@CsvSource({ "transfr, transformer transformers transfer", "transformr, transformer transformers", "lern, learning",
			"earn, ''", "transformersx, transformers", "transformerx, transformer transformers" })
	void findsWordsThatBeginLikeWhatIsTyped(String typed, String expected) throws IOException {
		SimilarWords words = words(List.of("learning", "transformer", "transformers", "transfer", "transport"));
		assertThat(words.beginningLike(typed)).extracting(words::word)
			.containsExactlyInAnyOrderElementsOf(expected.isEmpty() ? List.of() : List.of(expected.split(" ")));
	}

	@Property
	void findsBeginningsThatAnAutomatonAccepts(@ForAll("someWords") List<String> words, @ForAll("aWord") String typed)
			throws IOException {
		Automaton near = new LevenshteinAutomata(typed, true).toAutomaton(1);
		CharacterRunAutomaton beginning = new CharacterRunAutomaton(Operations.determinize(
				Operations.concatenate(near, Automata.makeAnyString()), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT));
		SimilarWords all = words(words);
		assertThat(all.beginningLike(typed)).extracting(all::word)
			.containsExactlyElementsOf(new TreeSet<>(words).stream()
				.filter((word) -> word.charAt(0) == typed.charAt(0) && beginning.run(word))
				.toList());
	}

	@Property
	void findsWhatAnAutomatonAccepts(@ForAll("someWords") List<String> words, @ForAll("aWord") String typed,
			@ForAll @IntRange(min = 1, max = 2) int most) throws IOException {
		TreeMap<String, Integer> expected = new TreeMap<>();
		for (String word : new TreeSet<>(words)) {
			for (int edits = most; edits >= 0; edits--) {
				if (new CharacterRunAutomaton(new LevenshteinAutomata(typed, true).toAutomaton(edits)).run(word)) {
					expected.put(word, edits);
				}
				assertThat(new Edits(typed, edits).areFew(word)).isEqualTo(expected.getOrDefault(word, 3) <= edits);
			}
		}
		expected.remove(typed);
		SimilarWords all = words(words);
		assertThat(all.to(typed, most)).extracting(all::word, Similar::edits)
			.containsExactlyElementsOf(
					expected.entrySet().stream().map((entry) -> tuple(entry.getKey(), entry.getValue())).toList());
	}

	@Provide
	Arbitrary<String> aWord() {
		return Arbitraries.strings().withCharRange('a', 'd').ofMinLength(1).ofMaxLength(7);
	}

	@Provide
	Arbitrary<List<String>> someWords() {
		return aWord().list().ofMinSize(1).ofMaxSize(60);
	}

}
