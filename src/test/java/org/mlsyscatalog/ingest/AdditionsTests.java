package org.mlsyscatalog.ingest;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mlsyscatalog.DataFolderCopy;
import org.mlsyscatalog.catalog.Authors;
import org.mlsyscatalog.catalog.CatalogFacts;
import org.mlsyscatalog.catalog.License;
import org.mlsyscatalog.catalog.PaperCard;
import org.mlsyscatalog.catalog.Papers;
import org.mlsyscatalog.catalog.ProblemOfPaper;
import org.mlsyscatalog.catalog.Problems;
import org.mlsyscatalog.catalog.Venues;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** What papers.yaml adds, and what catalog.yaml says about the catalog's own licence. */
class AdditionsTests extends OwnRuns {

	private static final String TRIMS = "learningsys-2018-dakkak-trims";

	@Autowired
	private Problems problems;

	@Autowired
	private Papers papers;

	@Autowired
	private Authors authors;

	@Autowired
	private Venues venues;

	@Autowired
	private PlatformTransactionManager transactions;

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

	private List<String> problems(Run run) {
		return run.reading(() -> this.problems.firstOfEachKind(100)
			.stream()
			.map(ProblemOfPaper::problem)
			.map((problem) -> problem.file() + ":" + problem.line() + " " + problem.description() + " | "
					+ problem.text())
			.filter((text) -> text.startsWith("papers.yaml"))
			.toList());
	}

	private PaperCard stored(Run run, String id) {
		return run.reading(() -> new TransactionTemplate(this.transactions)
			.execute((transaction) -> PaperCard.of(this.papers.findById(id).orElseThrow())));
	}

	@Test
	void addsIdentifiersAddressesAwardsAndOrcidIds() {
		this.data.write("papers.yaml", """
				papers:
				  - target: learningsys-2018-dakkak-trims
				    doi: https://doi.org/10.1109/CLOUD.2019.00067
				    arxiv: arXiv:1811.09732v2
				    pdf: https://example.org/trims.pdf
				    code: [https://example.org/code, https://example.org/more]
				    slides: https://example.org/slides
				    video: https://example.org/video
				    award: Best Paper
				    orcid:
				      - author: Abdul Dakkak
				        id: https://orcid.org/0000-0002-1825-0097
				    later: learningsys-2018-schelter-deequ
				""");
		try (Run run = start()) {
			assertThat(run.failures()).isEmpty();
			assertThat(problems(run)).isEmpty();
			PaperCard card = run.cardsFor("trims").getFirst();
			assertThat(card).isEqualTo(stored(run, TRIMS));
			assertThat(card.pdf()).isEqualTo("https://example.org/trims.pdf");
			assertThat(card.added().doi()).isEqualTo("10.1109/CLOUD.2019.00067");
			assertThat(card.added().arxiv()).isEqualTo("1811.09732v2");
			assertThat(card.added().code()).hasSize(2);
			assertThat(card.added().award()).containsExactly("Best Paper");
			assertThat(card.added().laterPaper()).contains("learningsys-2018-schelter-deequ");
			assertThat(card.authors().getFirst().orcid()).isEqualTo("0000-0002-1825-0097");
			assertThat(card.authors().get(1).orcid()).isNull();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "10.1109/CLOUD.2019.00067", "10.1109/cloud.2019.00067", "doi:10.1109/CLOUD.2019.00067",
			"https://doi.org/10.1109/CLOUD.2019.00067", "1811.09732", "arXiv:1811.09732", "arXiv:1811.09732v1",
			"https://arxiv.org/abs/1811.09732" })
	void anIdentifierTypedIntoTheSearchFindsThePaper(String typed) {
		this.data.write("papers.yaml", """
				papers:
				  - target: learningsys-2018-dakkak-trims
				    doi: 10.1109/CLOUD.2019.00067
				    arxiv: 1811.09732v2
				""");
		try (Run run = start()) {
			assertThat(run.hitsFor(typed)).containsExactly(TRIMS);
		}
	}

	@Test
	void aWithdrawnPaperKeepsItsPageButIsInNoListAndNoCount() {
		this.data.write("papers.yaml", """
				papers:
				  - target: learningsys-2018-dakkak-trims
				    withdrawn: Published by mistake.
				""");
		try (Run run = start()) {
			assertThat(run.papers()).isEqualTo(50);
			assertThat(run.hitsFor("trims")).isEmpty();
			assertThat(run.reading(() -> this.venues.paperCounts())).containsEntry("learningsys-2018", 50L);
			assertThat(run.reading(() -> this.authors.findById("abdul-dakkak").orElseThrow().paperCount())).isZero();
			PaperCard card = stored(run, TRIMS);
			assertThat(card.authors()).isEmpty();
			assertThat(card.withdrawal()).isEqualTo(new PaperCard.Withdrawal("Published by mistake.",
					List.of("Abdul Dakkak", "Cheng Li", "Simon Garcia de Gonzalo", "Jinjun Xiong", "Wen-Mei Hwu")));
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			textBlock = """
					doi: 11.1109/x                     | papers.yaml:3: 'doi' has to be a DOI like 10.1145/3318464.3389708, not '11.1109/x'
					arxiv: 18.1                        | papers.yaml:3: 'arxiv' has to be an arXiv id like 1811.09732, not '18.1'
					pdf: trims.pdf                     | papers.yaml:3: 'pdf' has to be an address that begins with https:// or http://, not 'trims.pdf'
					code: javascript:alert(1)          | papers.yaml:3: 'code' has to be an address that begins with https:// or http://, not 'javascript:alert(1)'
					later: Some Other Paper            | papers.yaml:3: 'later' has to be a DOI, an address, or the id of a paper of this catalog, not 'Some Other Paper'
					"orcid: [{author: Abdul Dakkak, id: 0000-0002-1825-0098}]" | papers.yaml:3: '0000-0002-1825-0098' is no ORCID id like 0000-0002-1825-0097: its digits do not go together
					dio: 10.1109/x                     | papers.yaml:3: unknown key 'dio', expected one of target, doi, arxiv, pdf, code, slides, video, award, orcid, later, withdrawn
					""")
	void refusesWhatCannotBeTrue(String line, String message) {
		this.data.write("papers.yaml", "papers:\n  - target: " + TRIMS + "\n    " + line + "\n");
		try (Run run = start()) {
			assertThat(run.failures()).containsExactly(message);
		}
	}

	@Test
	void refusesAPaperDescribedTwice() {
		this.data.write("papers.yaml", """
				papers:
				  - target: learningsys-2018-dakkak-trims
				    award: Best Paper
				  - target: learningsys-2018-dakkak-trims
				    award: Best Paper
				""");
		try (Run run = start()) {
			assertThat(run.failures()).containsExactly("papers.yaml:4: the paper learningsys-2018-dakkak-trims is "
					+ "described twice, here and in line 2");
		}
	}

	@Test
	void reportsWhatIsAddedToNothing() {
		this.data.write("papers.yaml", """
				papers:
				  - target: learningsys-2018-nobody-nothing
				    award: Best Paper
				  - target: learningsys-2018-dakkak-trims
				    orcid:
				      - author: Nobody
				        id: 0000-0002-1825-0097
				    later: learningsys-2019-dakkak-trims
				""");
		try (Run run = start()) {
			assertThat(problems(run)).containsExactly(
					"papers.yaml:2 An addition changes nothing: there is no such paper | learningsys-2018-nobody-nothing",
					"papers.yaml:4 An addition changes nothing: there is no such later version | learningsys-2019-dakkak-trims",
					"papers.yaml:6 An addition changes nothing: the paper has no such author | learningsys-2018-dakkak-trims: Nobody");
		}
	}

	@Test
	void knowsTheCatalogsOwnLicence() {
		this.data.write("catalog.yaml", """
				title: X
				license: cc0-1.0
				listings:
				  - {file: listings/learningsys-2018.txt, venue: LearningSys, name: W, year: 2018}
				""");
		try (Run run = start()) {
			assertThat(run.reading(CatalogFacts::current).license())
				.isEqualTo(new License("CC0 1.0 Universal", "https://creativecommons.org/publicdomain/zero/1.0/"));
		}
	}

	@Test
	void refusesALicenceNobodyKnows() {
		this.data.write("catalog.yaml", """
				title: X
				license: do what you want
				listings:
				  - {file: listings/learningsys-2018.txt, venue: LearningSys, name: W, year: 2018}
				""");
		try (Run run = start()) {
			assertThat(run.failures()).singleElement()
				.asString()
				.startsWith("catalog.yaml:2: unknown licence 'do what you want', expected one of CC-BY-4.0");
		}
	}

}
