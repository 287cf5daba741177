package org.mlsyscatalog.listing;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mlsyscatalog.listing.ListedPaper.ListedAuthor;
import org.mlsyscatalog.listing.ListingProblem.Kind;

import static org.assertj.core.api.Assertions.assertThat;

class LineReaderTests {

	@ParameterizedTest
	@ValueSource(strings = { "* **Random Search** - Liam Li (CMU), Ameet Talwalkar (CMU, Determined AI)",
			"**Random Search** — Liam Li (CMU); Ameet Talwalkar (CMU, Determined AI)",
			"[Random Search](a.pdf) | Liam Li (CMU) · Ameet Talwalkar (CMU, Determined AI)" })
	void aDashMayStandForTheColon(String line) {
		// automl.org, accepted papers of a workshop at ICML 2019
		Listing listing = read(line);
		assertThat(listing.papers()).extracting(ListedPaper::title).containsExactly("Random Search");
		assertThat(Shortly.authors(listing.papers().getFirst()))
			.isEqualTo("Liam Li[CMU] Ameet Talwalkar[CMU, Determined AI]");
		assertThat(Shortly.problems(listing)).contains("MISSING_COLON");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			textBlock = """
					# Authors as printed, then name[affiliation] as read, then what was reported.
					A (MIT); B (CMU)                          | A[MIT] B[CMU]                          |
					A (MIT); B (CMU);                         | A[MIT] B[CMU]                          |
					A (MIT); B (CMU).                         | A[MIT] B[CMU]                          |
					A (MIT);; B (CMU)                         | A[MIT] B[CMU]                          |
					A (MIT); and B (CMU)                      | A[MIT] B[CMU]                          | STRAY_WORD_REMOVED
					A*(MIT); B (CMU)*                         | A[MIT] B[CMU]                          | CONTACT_MARK_REMOVED CONTACT_MARK_REMOVED
					A (Facebook AI Research (FAIR)); B (CMU)  | A[Facebook AI Research (FAIR)] B[CMU]  |
					A (Facebook AI Research (FAIR); B (CMU)   | A[Facebook AI Research (FAIR)] B[CMU]  | MISSING_PARENTHESIS
					A (MIT); B (CMU                           | A[MIT] B[CMU]                          | MISSING_PARENTHESIS
					A (MIT; B (Stanford); C (CMU)             | A[MIT] B[Stanford] C[CMU]              | MISSING_PARENTHESIS
					A (MIT; B (Stanford; C (CMU               | A[MIT] B[Stanford] C[CMU]              | MISSING_PARENTHESIS MISSING_PARENTHESIS MISSING_PARENTHESIS
					A (MIT (CSAIL; B (CMU)                    | A[MIT (CSAIL] B[CMU]                   | MISSING_PARENTHESIS
					A (MIT)); B (CMU)                         | A[MIT] B[CMU]                          | SURPLUS_PARENTHESIS
					A) (MIT); B (CMU)                         | A[MIT] B[CMU]                          | SURPLUS_PARENTHESIS
					A MIT); B (CMU)                           | A MIT[] B[CMU]                         | MISSING_AFFILIATION SURPLUS_PARENTHESIS
					# iros-2011, line 531, and neurips-2010, line 208
					A (Centre (CAS), FEIT), UTS); B (CMU)     | A[Centre (CAS), FEIT), UTS] B[CMU]     | SURPLUS_PARENTHESIS
					A (Yahoog )abs); B (CMU)                  | A[Yahoog )abs] B[CMU]                  | SURPLUS_PARENTHESIS
					A (MIT) (CMU); B (CMU), (MIT)             | A[MIT/CMU] B[CMU/MIT]                  |
					A (MIT) (); B (CMU)                       | A[MIT] B[CMU]                          | EMPTY_AFFILIATION
					Xiang (Jenny) Ren (USC); B (CMU)          | Xiang (Jenny) Ren[USC] B[CMU]          |
					A (MIT; CSAIL); B (CMU)                   | A[MIT; CSAIL] B[CMU]                   |
					A (CS; MIT (CSAIL)); B (CMU)              | A[CS; MIT (CSAIL)] B[CMU]              | SEMICOLON_IN_AFFILIATION
					A; B (CMU)                                | A[] B[CMU]                             | MISSING_AFFILIATION
					(MIT); B (CMU)                            | B[CMU]                                 | AUTHOR_WITHOUT_NAME
					A (MIT); B (CMU); A. (ETH)                | A[MIT/ETH] B[CMU]                      | AUTHOR_TWICE
					"Smith; John" (MIT); B (CMU)              | Smith; John[MIT] B[CMU]                | QUOTES_REMOVED
					Rob "Bob A (MIT); Jo "J" B (CMU)          | Rob "Bob A[MIT] Jo "J" B[CMU]          |
					A ("UC, Berkeley"); B (" MIT ")           | A[UC, Berkeley] B[MIT]                 | QUOTES_REMOVED QUOTES_REMOVED
					A (N/A); B (-)                            | A[?] B[?]                              | NOT_AN_ORGANISATION NOT_AN_ORGANISATION
					A (MIT); Bob Smith.                       | A[MIT] Bob Smith[]                     | MISSING_AFFILIATION STRAY_DOT_REMOVED
					A B Jr. (MIT); John Q. (CMU)              | A B Jr.[MIT] John Q.[CMU]              |
					""")
	void authorsAreSeparatedBySemicolonsAndAffiliationsStandInParentheses(String authors, String read,
			String reported) {
		Listing listing = read("**Deequ**: " + authors);
		assertThat(listing.papers().getFirst().authors().stream().map(LineReaderTests::shortly))
			.containsExactly(read.split("(?<=\\]) "));
		assertThat(kinds(listing)).isEqualTo((reported != null) ? reported : "");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			**Deequ**: A (MIT)                   | Deequ                |
			**Deequ:** A (MIT)                   | Deequ                |
			**Deequ: ** A (MIT)                  | Deequ                |
			**Deequ** : A (MIT)                  | Deequ                |
			- **Deequ**: A (MIT)                 | Deequ                |
			* **Deequ**: A (MIT)                 | Deequ                |
			12. **Deequ**: A (MIT)               | Deequ                |
			**Deequ** A (MIT)                    | Deequ                | MISSING_COLON
			**ML.NET.**: A (MIT)                 | ML.NET               | STRAY_DOT_REMOVED
			**Deequ.**: A (MIT)                  | Deequ                | STRAY_DOT_REMOVED
			**Deequ in the U.S.**: A (MIT)       | Deequ in the U.S.    |
			**Deequ by Schelter et al.**: A (MIT) | Deequ by Schelter et al. |
			**Towards Deequ...**: A (MIT)        | Towards Deequ...     |
			**Why Deequ?**: A (MIT)              | Why Deequ?           |
			**Deequ: Tests; Metrics (and A*) **: A (MIT) | Deequ: Tests; Metrics (and A*) |
			**Learning A***: A (MIT)             | Learning A*          |
			**2**3 Ways: Deequ**: A (MIT)        | 2**3 Ways: Deequ     |
			**"Why?" Deequ**: A (MIT)            | "Why?" Deequ         |
			**Deequ\u00A0for\u2009\u200BML**: A (MIT) | Deequ for ML    | WHITE_SPACE_COLLAPSED
			**Dee\u0007qu**: A (MIT)             | Deequ                | CONTROL_CHARACTERS_REMOVED
			# neurips-2009, line 180, and l4dc-2025, line 20
			**Deequ \u0096Tokyo**: A (MIT)       | Deequ –Tokyo         | ENCODING_REPAIRED
			**"Deequ"\u0080\u009D**: A (MIT)     | "Deequ"              | CONTROL_CHARACTERS_REMOVED
			**Dee\uFFFDqu**: A (MIT)             | Dee\uFFFDqu          | LOST_CHARACTER
			""")
	void titlesStandBetweenDoubleAsterisks(String line, String title, String reported) {
		Listing listing = read(line);
		assertThat(listing.papers()).extracting(ListedPaper::title).containsExactly(title);
		assertThat(kinds(listing)).isEqualTo((reported != null) ? reported : "");
		assertThat(listing.papers().getFirst().raw()).isEqualTo(line);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			Accepted papers                      | UNREADABLE_LINE
			**Session 1**                        | UNREADABLE_LINE
			**Deequ: Sebastian Schelter (Apache) | UNREADABLE_LINE
			Deequ: Sebastian Schelter (Apache)   | UNREADABLE_LINE
			****: Sebastian Schelter (Apache)    | PAPER_WITHOUT_TITLE
			** . **: Sebastian Schelter (Apache) | PAPER_WITHOUT_TITLE
			""")
	void aLineThatIsNoPaperIsAnErrorAndCostsNoOther(String line, Kind kind) {
		Listing listing = read("**Deequ**: A (MIT)\n" + line + "\n**Flux**: B (CMU)");
		assertThat(listing.papers()).extracting(ListedPaper::title).containsExactly("Deequ", "Flux");
		assertThat(listing.problems()).containsExactly(new ListingProblem("listings/x.txt", 2, 1, kind, line));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", "\u00A0\u200B", "# Accepted papers", "  # 2018", "<!-- posters -->" })
	void blankAndCommentLinesAreSkipped(String line) {
		Listing listing = read(line + "\n**Deequ**: A (MIT)");
		assertThat(listing.papers()).extracting(ListedPaper::line).containsExactly(2);
		assertThat(listing.problems()).isEmpty();
	}

	@Test
	void aTitleAloneIsAPaperWithoutAuthors() {
		Listing listing = read("**Deequ**:");
		assertThat(listing.papers().getFirst().authors()).isEmpty();
		assertThat(kinds(listing)).isEqualTo("PAPER_WITHOUT_AUTHORS");
	}

	@Test
	void theSameTitleTwiceIsKeptAndReported() {
		Listing listing = read("**Deequ: Déjà vu**: A (MIT)\n**Deequ – Deja Vu.**: A (MIT)");
		assertThat(listing.papers()).hasSize(2);
		assertThat(kinds(listing)).isEqualTo("PAPER_TWICE STRAY_DOT_REMOVED");
	}

	@Test
	void aMessageNamesFileLineKindAndText() {
		assertThat(read("**Deequ**: Tim ()").problems().getFirst().message())
			.isEqualTo("listings/x.txt:1: The author's affiliation is empty. [Tim ()]");
	}

	static Listing read(String text) {
		return Listing.read("listings/x.txt", Layout.LINES, LineSplitter.split("listings/x.txt", text), new Problems());
	}

	private static String kinds(Listing listing) {
		return listing.problems()
			.stream()
			.map((problem) -> problem.kind().name())
			.sorted()
			.collect(Collectors.joining(" "));
	}

	private static String shortly(ListedAuthor author) {
		List<String> affiliations = author.affiliations().stream().map((one) -> one.name().orElse("?")).toList();
		return author.name() + "[" + String.join("/", affiliations) + "]";
	}

}
