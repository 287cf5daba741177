package org.mlsyscatalog.listing;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mlsyscatalog.listing.ListingProblem.Severity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

class ListingPropertyTests {

	@Property
	void noLineIsLostInAnyLayout(@ForAll("garbage") String text, @ForAll Layout layout) {
		Listing listing = Shortly.read(layout, text);
		List<String> lines = text.lines().toList();
		for (int i = 0; i < lines.size(); i++) {
			String line = lines.get(i);
			assertThat(isBlankOrComment(line) || isAccounted(listing, i + 1, line)
					|| (layout == Layout.BIBTEX && isCommentOfBibtex(line)))
				.isTrue();
		}
	}

	private static boolean isAccounted(Listing listing, int number, String line) {
		return listing.papers().stream().anyMatch((paper) -> isWithin(paper.line(), paper.raw(), number, line))
				|| listing.problems()
					.stream()
					.filter((problem) -> problem.kind().severity() == Severity.ERROR
							|| problem.kind() == ListingProblem.Kind.NOT_A_PAPER)
					.anyMatch((problem) -> isWithin(problem.line(), problem.text(), number, line));
	}

	private static boolean isWithin(int first, String text, int number, String line) {
		List<String> lines = List.of(text.split("\n", -1));
		return number >= first && number < first + lines.size() && lines.get(number - first).equals(line);
	}

	@Property
	void namesAndTitlesAreNeverBlank(@ForAll("garbage") String text, @ForAll Layout layout) {
		Listing listing = Shortly.read(layout, text);
		for (ListedPaper paper : listing.papers()) {
			assertThat(paper.title()).isNotBlank();
			assertThat(paper.authors()).allSatisfy((author) -> assertThat(author.name()).isNotBlank());
			assertThat(paper.pdfAddress(Optional.of("http://learningsys.org"))).isNotNull();
		}
	}

	@Property
	void titlesAndNamesStandInTheLineAsListed(@ForAll("garbage") String text) {
		Listing listing = LineReaderTests.read(text);
		for (ListedPaper paper : listing.papers()) {
			boolean continued = listing.problems()
				.stream()
				.anyMatch((problem) -> problem.line() == paper.line()
						&& problem.kind() == ListingProblem.Kind.TITLE_CONTINUED);
			assertThat(continued || paper.raw().contains(paper.listedTitle())).isTrue();
			assertThat(paper.authors()).allSatisfy((author) -> assertThat(paper.raw()).contains(author.listedName()));
		}
	}

	@Property
	void aLayoutIsDetectedTheSameTwice(@ForAll("garbage") String text) {
		List<Line> lines = LineSplitter.split("x", text);
		assertThat(LayoutDetection.detect(lines)).isEqualTo(LayoutDetection.detect(lines));
	}

	@Property
	void anyBytesAreReadOrRefusedInWords(@ForAll byte[] bytes) {
		try {
			List<Line> lines = ListingFile.decode("listings/x.txt", bytes, new Problems());
			Listing.read("listings/x.txt", Layout.LINES, lines, new Problems());
		}
		catch (org.mlsyscatalog.datafolder.DataFileException ex) {
			assertThat(ex).hasMessageStartingWith("listings/x.txt: is not");
		}
	}

	@ParameterizedTest
	@MethodSource
	void aMegabyteOfGarbageIsReadInSeconds(String garbage) {
		int million = 1_000_000 / garbage.length();
		String text = "**Deequ**: A (MIT); " + garbage.repeat(million) + "\n" + garbage.repeat(million) + "\n**"
				+ garbage.repeat(million) + "**:" + garbage.repeat(million);
		assertTimeout(Duration.ofSeconds(10), () -> LineReaderTests.read(text));
	}

	@ParameterizedTest
	@MethodSource("aMegabyteOfGarbageIsReadInSeconds")
	void garbageIsReadInSecondsInAnyLayout(String garbage) {
		int times = 50_000 / garbage.length();
		String text = "Deequ\n" + garbage.repeat(times) + "\n@misc{k, title={" + garbage.repeat(times);
		for (Layout layout : Layout.values()) {
			assertTimeout(Duration.ofSeconds(5), () -> Shortly.read(layout, text), layout.yamlName());
		}
	}

	static Stream<String> aMegabyteOfGarbageIsReadInSeconds() {
		return Stream.of("(", ")", "()", ")(", ";", "\"", " \"", "“", "*", "**", "** ", ":**", " ", "Ã", "Ã©", "Ä“",
				"a (b; ", "a, ", "A B, ", " and ", "A and ", "@a{", "@a{}", "@a{b,c={", "{", "\\\"", "](", "[a](b",
				"\t", "a\n", "A B, MIT\n", "a) ", "a (b); ", "<!--", "() ", "(x)* ", "\u00A0", ".", "'",
				"**" + " ".repeat(500));
	}

	@Provide
	Arbitrary<String> garbage() {
		Arbitrary<String> piece = Arbitraries
			.oneOf(Arbitraries.of("**", "**: ", ":", ";", "; ", "(", ")", "()", "\"", "“", "”", " ", "\n", "\r\n", "\r",
					"#", "<!--", "-->", "- ", "Ã©", "Â", "*", ".", ",", "\u00A0", "\uFEFF", "MIT", "None", "Ann Lee",
					"**Deequ**: ", "(MIT)", "\u2028", "\u0085", "1997", ", ", " and ", "\nAnn Lee, MIT", "](", "[",
					"@misc{k,", "title={", "author = {", "}", "{", "\\\\\"u", "@string", "%", "\t", "Deequ\n"),
					Arbitraries.strings().ofMaxLength(5));
		return piece.list().ofMaxSize(40).map((pieces) -> String.join("", pieces));
	}

	private static boolean isCommentOfBibtex(String line) {
		return line.strip().startsWith("%")
				|| line.stripLeading().matches("(?s)[\\s\\p{Z}\\u001C-\\u001F\\u200B\\u2060\\uFEFF\\u0085]*%.*");
	}

	// Written anew on purpose, so that the reader's own idea is put to the test.
	private static boolean isBlankOrComment(String line) {
		String text = line.replaceAll("^[\\s\\p{Z}\\u0085\\u001C-\\u001F\\u200B\\u2060\\uFEFF]+", "");
		return text.isEmpty() || text.startsWith("#") || text.startsWith("<!--");
	}

}
