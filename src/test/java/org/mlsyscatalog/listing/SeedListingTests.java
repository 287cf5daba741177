package org.mlsyscatalog.listing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mlsyscatalog.listing.ListedPaper.ListedAffiliation;
import org.mlsyscatalog.listing.ListedPaper.ListedAuthor;

import static org.assertj.core.api.Assertions.assertThat;

/** The seed as it lies in the data folder, byte for byte. */
class SeedListingTests {

	private static final Path DATA = Path.of("data");

	private static final String FILE = "listings/learningsys-2018.txt";

	private static final Listing SEED = Listing.read(DATA,
			new ListingEntry(FILE, "LearningSys", "Workshop on Systems for ML and Open Source Software at NeurIPS 2018",
					2018, Optional.empty(), Optional.empty(), Optional.empty(), Layout.LINES, 3));

	@Test
	void holdsFiftyOnePapersByTwoHundredAndTwentySixAuthors() {
		assertThat(SEED.papers()).hasSize(51);
		assertThat(SEED.papers().stream().mapToInt((paper) -> paper.authors().size()).sum()).isEqualTo(226);
	}

	@Test
	void keepsEveryLineAsPrinted() throws Exception {
		assertThat(SEED.papers()).extracting(ListedPaper::raw)
			.containsExactlyElementsOf(Files.readAllLines(DATA.resolve(FILE)));
	}

	@Test
	void readsAWholePaper() {
		assertThat(paper(4)).isEqualTo(new ListedPaper(FILE, 4,
				"**Ballet: A lightweight framework for open-source, collaborative feature engineering**: "
						+ "Micah J. Smith (MIT); Kelvin Lu (1997); Kalyan Veeramachaneni (MIT)",
				"Ballet: A lightweight framework for open-source, collaborative feature engineering",
				"Ballet: A lightweight framework for open-source, collaborative feature engineering",
				List.of(author("Micah J. Smith", "MIT"),
						new ListedAuthor("Kelvin Lu", "Kelvin Lu",
								List.of(new ListedAffiliation("1997", Optional.empty()))),
						author("Kalyan Veeramachaneni", "MIT"))));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			1  | Deequ - Data Quality Validation for Machine Learning Pipelines
			2  | BlueConnect: Novel Hierarchical All-Reduce on Multi-tired Network for Deep Learning
			4  | Ballet: A lightweight framework for open-source, collaborative feature engineering
			23 | Machine Learning at Microsoft with ML.NET
			25 | Don’t Unroll Adjoint: Differentiating SSA-Form Programs
			30 | ensmallen: a flexible C++ library for efficient function optimization
			33 | Deep Neural Inspection using DeepBase
			49 | Lagrange Coded Computing: Optimal Design for Resiliency, Security, and Privacy
			""")
	void cleansTitles(int line, String title) {
		assertThat(paper(line).title()).isEqualTo(title);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			2  | `BlueConnect: Novel Hierarchical  All-Reduce on Multi-tired Network for Deep Learning`
			25 | `Donâ€™t Unroll Adjoint: Differentiating SSA-Form Programs`
			33 | `Deep Neural Inspection using DeepBase. `
			""")
	void keepsTitlesAsPrinted(int line, String listedTitle) {
		assertThat(paper(line).listedTitle()).isEqualTo(listedTitle);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					# line, position, as printed, clean, affiliation as printed, clean
					1  | 3  | Dustin Lange           | Dustin Lange           | Amazon, USA                         | Amazon, USA
					3  | 5  | Una-May O'Reilly       | Una-May O'Reilly       | MIT                                 | MIT
					4  | 2  | Kelvin Lu              | Kelvin Lu              | 1997                                |
					5  | 1  | Michael W Kaufmann     | Michael W Kaufmann     | IBM Research, Karlsruhe Institute of Technology | IBM Research, Karlsruhe Institute of Technology
					6  | 8  | Tim Harley             | Tim Harley             |                                     |
					11 | 4  | Amit  Agarwal          | Amit Agarwal           | Microsoft                           | Microsoft
					27 | 1  | Mahmoud Assran         | Mahmoud Assran         | McGill University/Facebook FAIR     | McGill University/Facebook FAIR
					28 | 3  | Simon  Garcia de Gonzalo | Simon Garcia de Gonzalo | UIUC                             | UIUC
					30 | 4  | Yannis Mentekidis      | Yannis Mentekidis      | None                                |
					38 | 2  | Sameer Kumar           | Sameer Kumar           | Google, Inc.                        | Google, Inc.
					45 | 4  | Andrew M Zhang         | Andrew M Zhang         | UC Berkeley                         | UC Berkeley
					47 | 4  | Michael Mahoney        | Michael Mahoney        | "University of California, Berkeley" | University of California, Berkeley
					""")
	void readsAuthors(int line, int position, String listedName, String name, String listed, String affiliation) {
		ListedAuthor author = paper(line).authors().get(position - 1);
		assertThat(author.listedName()).isEqualTo(listedName);
		assertThat(author.name()).isEqualTo(name);
		List<ListedAffiliation> expected = (listed != null)
				? List.of(new ListedAffiliation(listed, Optional.ofNullable(affiliation))) : List.of();
		assertThat(author.affiliations()).isEqualTo(expected);
	}

	@Test
	void reportsWhateverItChangedOrDoubted() {
		assertThat(SEED.problems().stream().map(SeedListingTests::shortly)).containsExactly(
				"""
						2:3 WHITE_SPACE_COLLAPSED [BlueConnect: Novel Hierarchical  All-Reduce on Multi-tired Network for Deep Learning] -> [BlueConnect: Novel Hierarchical All-Reduce on Multi-tired Network for Deep Learning]
						4:122 NOT_AN_ORGANISATION [1997]
						6:238 EMPTY_AFFILIATION [Tim Harley ()]
						11:163 WHITE_SPACE_COLLAPSED [Amit  Agarwal] -> [Amit Agarwal]
						13:154 WHITE_SPACE_COLLAPSED [Wenhai  Yang] -> [Wenhai Yang]
						13:197 WHITE_SPACE_COLLAPSED [Benoit  Dumoulin] -> [Benoit Dumoulin]
						15:217 EMPTY_AFFILIATION [Marcus Rohrbach ()]
						19:116 EMPTY_AFFILIATION [Afshin Rostamizadeh ()]
						19:140 EMPTY_AFFILIATION [Ekaterina Gonina ()]
						25:3 ENCODING_REPAIRED [Donâ€™t Unroll Adjoint: Differentiating SSA-Form Programs] -> [Don’t Unroll Adjoint: Differentiating SSA-Form Programs]
						28:166 WHITE_SPACE_COLLAPSED [Simon  Garcia de Gonzalo] -> [Simon Garcia de Gonzalo]
						30:215 NOT_AN_ORGANISATION [None]
						31:148 EMPTY_AFFILIATION [Soummya Kar ()]
						32:163 WHITE_SPACE_COLLAPSED [Vijay  Vasudevan] -> [Vijay Vasudevan]
						33:3 STRAY_DOT_REMOVED [Deep Neural Inspection using DeepBase.] -> [Deep Neural Inspection using DeepBase]
						33:79 EMPTY_AFFILIATION [Carl Vondrick ()]
						33:130 WHITE_SPACE_COLLAPSED [Thibault  Sellam] -> [Thibault Sellam]
						45:109 WHITE_SPACE_COLLAPSED [Alexey  Tumanov] -> [Alexey Tumanov]
						46:227 WHITE_SPACE_COLLAPSED [Alexey  Tumanov] -> [Alexey Tumanov]
						47:207 QUOTES_REMOVED ["University of California, Berkeley"] -> [University of California, Berkeley]
						"""
					.split("\n"));
	}

	private static String shortly(ListingProblem problem) {
		return "%d:%d %s [%s]".formatted(problem.line(), problem.column(), problem.kind(), problem.text())
				+ (problem.became().isEmpty() ? "" : " -> [%s]".formatted(problem.became()));
	}

	private static ListedPaper paper(int line) {
		return SEED.papers().stream().filter((paper) -> paper.line() == line).findFirst().orElseThrow();
	}

	private static ListedAuthor author(String name, String affiliation) {
		return new ListedAuthor(name, name, List.of(new ListedAffiliation(affiliation, Optional.of(affiliation))));
	}

}
