package org.mlsyscatalog.listing;

import java.time.Duration;
import java.util.List;
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
	void noLineIsLost(@ForAll("garbage") String text) {
		Listing listing = LineReaderTests.read(text);
		List<String> lines = text.lines().toList();
		for (int i = 0; i < lines.size(); i++) {
			assertThat(isBlankOrComment(lines.get(i)) || isAccounted(listing, i + 1, lines.get(i))).isTrue();
		}
	}

	private static boolean isAccounted(Listing listing, int number, String line) {
		return listing.papers().stream().anyMatch((paper) -> paper.line() == number && paper.raw().equals(line))
				|| listing.problems()
					.stream()
					.anyMatch((problem) -> problem.line() == number && problem.text().equals(line)
							&& problem.kind().severity() == Severity.ERROR);
	}

	@Property
	void namesAndTitlesAreNeverBlank(@ForAll("garbage") String text) {
		for (ListedPaper paper : LineReaderTests.read(text).papers()) {
			assertThat(paper.title()).isNotBlank();
			assertThat(paper.authors()).allSatisfy((author) -> assertThat(author.name()).isNotBlank());
			assertThat(paper.raw()).contains(paper.listedTitle());
			assertThat(paper.authors()).allSatisfy((author) -> assertThat(paper.raw()).contains(author.listedName()));
		}
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

	static Stream<String> aMegabyteOfGarbageIsReadInSeconds() {
		return Stream.of("(", ")", "()", ")(", ";", "\"", " \"", "“", "*", "**", "** ", ":**", " ", "Ã", "Ã©", "Ä“",
				"a (b; ", "a) ", "a (b); ", "<!--", "() ", "(x)* ", "\u00A0", ".", "'", "**" + " ".repeat(500));
	}

	@Provide
	Arbitrary<String> garbage() {
		Arbitrary<String> piece = Arbitraries.oneOf(
				Arbitraries.of("**", "**: ", ":", ";", "; ", "(", ")", "()", "\"", "“", "”", " ", "\n", "\r\n", "\r",
						"#", "<!--", "-->", "- ", "Ã©", "Â", "*", ".", ",", "\u00A0", "\uFEFF", "MIT", "None",
						"Ann Lee", "**Deequ**: ", "(MIT)", "\u2028", "\u0085", "1997"),
				Arbitraries.strings().ofMaxLength(5));
		return piece.list().ofMaxSize(40).map((pieces) -> String.join("", pieces));
	}

	// Written anew on purpose, so that the reader's own idea is put to the test.
	private static boolean isBlankOrComment(String line) {
		String text = line.replaceAll("^[\\s\\p{Z}\\u0085\\u001C-\\u001F\\u200B\\u2060\\uFEFF]+", "");
		return text.isEmpty() || text.startsWith("#") || text.startsWith("<!--");
	}

}
