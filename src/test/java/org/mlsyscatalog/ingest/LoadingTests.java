package org.mlsyscatalog.ingest;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mlsyscatalog.DataFolderCopy;
import org.mlsyscatalog.catalog.Problem;
import org.mlsyscatalog.catalog.ProblemOfPaper;
import org.mlsyscatalog.catalog.Problems;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** One bad line, or one odd correction, never costs anything else. */
class LoadingTests extends OwnRuns {

	@Autowired
	private Problems problems;

	@TempDir
	private Path folder;

	private DataFolderCopy data;

	@BeforeEach
	void prepareFolders() {
		this.data = DataFolderCopy.in(this.folder.resolve("data"));
	}

	private Run start() {
		return Run.started(parts(), this.data.root(), this.folder.resolve("state"));
	}

	static List<Arguments> oddLines() {
		return List.of(arguments("an author twice", "**Odd**: Wei Li (MIT); Wei Li (CMU)"),
				arguments("an author twice, with other dots", "**Odd**: J. Li (MIT); J Li (CMU)"),
				arguments("an author twice, with other accents", "**Odd**: José Li (MIT); Jose Li (CMU)"),
				arguments("an author twice, turned round", "**Odd**: Wei Li (MIT); Li, Wei (CMU)"),
				arguments("an author twice, in capitals and with a comma", "**Odd**: Jo Li, Jr. (MIT); JO LI JR (CMU)"),
				arguments("an author twice, across widths", "**Odd**: Ｗｅｉ Li (MIT); Wei Li (CMU)"),
				arguments("a very long title", "**Odd " + "word ".repeat(2000) + "**: Wei Li (MIT)"),
				arguments("a very long word", "**Odd" + "x".repeat(5000) + "**: Wei Li (MIT)"),
				arguments("a very long name", "**Odd**: " + "Wei ".repeat(500) + "Li (MIT)"),
				arguments("a name of one long word", "**Odd**: " + "W".repeat(3000) + " (MIT)"),
				arguments("a very long affiliation", "**Odd**: Wei Li (" + "Institute of ".repeat(1000) + "x)"),
				arguments("three hundred affiliations", "**Odd**: Wei Li " + "(MIT) ".repeat(300)),
				arguments("a thousand organisations", "**Odd**: Wei Li (" + "MIT/CMU/".repeat(490) + "x)"),
				arguments("nine thousand authors", "**Odd**: " + manyAuthors()), arguments("no author", "**Odd**: "),
				arguments("no Latin letter", "**机器学习**: 李伟 (清华大学)"), arguments("nothing readable", "odd"),
				arguments("the same line twice", "**Odd**: Wei Li (MIT)\n**Odd**: Wei Li (MIT)"));
	}

	private static String manyAuthors() {
		StringBuilder authors = new StringBuilder();
		for (int author = 0; author < 9000; author++) {
			authors.append("Author").append(Integer.toString(author, 36)).append(" Li (MIT); ");
		}
		return authors.toString();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("oddLines")
	void anOddLineCostsNoOther(String what, String line) {
		this.data.addPaper(line);
		this.data.addPaper("**Zebra: A Brand New Paper**: Ada Lovelace (MIT)");
		try (Run run = start()) {
			assertThat(run.failures()).isEmpty();
			assertThat(run.papers()).as(what).isBetween(52L, 54L);
			assertThat(run.hitsFor("zebra")).containsExactly("learningsys-2018-lovelace-zebra");
			assertThat(run.hitsFor("deequ")).containsExactly("learningsys-2018-schelter-deequ");
		}
	}

	@Test
	void aLineThatIsLeftOutIsAProblem() {
		this.data.addPaper("**Odd " + "word ".repeat(2000) + "**: Wei Li (MIT)");
		try (Run run = start()) {
			assertThat(run.papers()).isEqualTo(51);
			assertThat(run.<List<Problem>>reading(() -> this.problems.at(DataFolderCopy.SEED, 52))).singleElement()
				.satisfies((problem) -> {
					assertThat(problem.severity()).isEqualTo(Problem.Severity.ERROR);
					assertThat(problem.description()).contains("its title has more than 4000 characters");
				});
		}
	}

	@Test
	void oneAuthorUnderTwoSpellingsIsCreditedOnceWithAllAffiliations() {
		this.data.addPaper("**Odd**: Wei Li (MIT); Ann Other (CMU); Li, Wei (Google)");
		try (Run run = start()) {
			assertThat(run.hitsFor("odd institution:google institution:mit author:other")).hasSize(1);
			assertThat(run.<List<String>>reading(
					() -> this.problems.at(DataFolderCopy.SEED, 52).stream().map(Problem::kind).toList()))
				.containsExactly("author-twice");
		}
	}

	@Test
	void aCorrectionThatFindsNothingToCorrectIsAProblem() {
		this.data.append("corrections.yaml", """

				  - target: learningsys-2018-schelter-deequ
				    field: title
				    from: "Deekwu"
				    to: "Deequ"
				    reason: Misspelt.
				    source: none
				  - target: learningsys-2018-nobody-nothing
				    field: title
				    from: "a"
				    to: "b"
				    reason: Misspelt.
				    source: none
				""");
		try (Run run = start()) {
			List<String> stale = run.reading(() -> this.problems.firstOfEachKind(100)
				.stream()
				.map(ProblemOfPaper::problem)
				.filter((problem) -> problem.kind().equals("stale-correction"))
				.map((problem) -> problem.file() + ": " + problem.description() + " [" + problem.text() + "]")
				.toList());
			assertThat(stale).containsExactly(
					"corrections.yaml: A correction changes nothing: the title does not read so [learningsys-2018-schelter-deequ: Deekwu]",
					"corrections.yaml: A correction changes nothing: there is no such paper [learningsys-2018-nobody-nothing: a]");
			assertThat(run.papers()).isEqualTo(51);
		}
	}

	@Test
	void aCorrectedNameThatIsOnThePaperAlreadyCostsNothing() {
		this.data.append("corrections.yaml", """

				  - target: learningsys-2018-schelter-deequ
				    field: name
				    from: "Tammo Rukat"
				    to: "Sebastian Schelter"
				    reason: For the sake of argument.
				    source: none
				""");
		try (Run run = start()) {
			assertThat(run.failures()).isEmpty();
			assertThat(run.papers()).isEqualTo(51);
		}
	}

	@Test
	void twoSpellingsOfOneVenueAreToldApartOrRefusedButNeverMixed() {
		this.data.append("catalog.yaml", """
				  - file: listings/second.txt
				    venue: Learning-Sys
				    name: One
				    year: 2019
				  - file: listings/third.txt
				    venue: Learning Sys
				    name: Two
				    year: 2019
				""");
		this.data.write("listings/second.txt", "**Zebra: One**: Ada Lovelace (MIT)\n");
		this.data.write("listings/third.txt", "**Zebra: Two**: Ada Lovelace (MIT)\n");
		try (Run run = start()) {
			assertThat(run.failures()).singleElement().asString().startsWith("catalog.yaml:");
		}
	}

}
