package org.mlsyscatalog.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mlsyscatalog.DataFolderCopy;
import org.skyscreamer.jsonassert.JSONAssert;

import static org.assertj.core.api.Assertions.assertThat;

/** What organisers see of their listings. */
class CheckCommandTests {

	private static final String REGISTRY = """
			institutions:
			  - {id: stanford-university, name: Stanford University, kind: university, country: US,
			     ror: 'https://ror.org/00f54p054'}
			  - {id: york-university, name: York University, kind: university, country: CA, aliases: [York]}
			  - {id: university-of-york, name: University of York, kind: university, country: GB, aliases: [York]}
			""";

	private static final String LISTING = """
			**Deequ  on Spark**: Ann Lee (Stanfrod University); Bob Ray (York)
			**Flux**: Ann Lee (Stanford University); Cy Day (); Di Fox (Lab X, Stanford University)
			Best paper award
			**Ray**: Bob Ray (Stanfrod University)
			""";

	@TempDir
	private Path folder;

	private final StringWriter out = new StringWriter();

	private final StringWriter err = new StringWriter();

	private int run(String... args) {
		return Commands.run(CheckCommandTests.class, new PrintWriter(this.out), new PrintWriter(this.err), args);
	}

	/** As printed, but for where the test happens to run. */
	private String printed() {
		return this.out.toString().replace(this.folder.toString(), "F");
	}

	private String file(String name, String text) throws IOException {
		Files.createDirectories(this.folder.resolve(name).getParent());
		return Files.writeString(this.folder.resolve(name), text).toString();
	}

	@Test
	void tellsEveryProblemWithItsPlace() throws IOException {
		file("institutions.yaml", REGISTRY);
		assertThat(run("check", file("listings/w.txt", LISTING))).isOne();
		assertThat(printed()).isEqualTo(
				"""
						F/listings/w.txt:1:3: repaired: Surplus white space was removed. [white-space-collapsed]
						    Deequ  on Spark
						F/listings/w.txt:1:31: warning: No institution is known by this name. [unknown-affiliation]
						    Stanfrod University
						    nearest: Stanford University (stanford-university, US)
						    also: 4:19
						F/listings/w.txt:1:62: warning: Several institutions share this name. [ambiguous-affiliation]
						    York
						    may be: University of York (university-of-york, GB); York University (york-university, CA)
						F/listings/w.txt:2:42: warning: The author's affiliation is empty. [empty-affiliation]
						    Cy Day ()
						F/listings/w.txt:2:61: warning: No institution is known by this name. [unknown-affiliation]
						    Lab X
						F/listings/w.txt:3:1: error: The line does not fit the layout of the listing and was left out. [unreadable-line]
						    Best paper award
						F/listings/w.txt: 3 papers, 6 authorships; layout lines (detected: of 4 lines lines fits 3); institutions of F/institutions.yaml; 6 problems: 1 error, 4 warnings, 1 repaired
						""");
		assertThat(this.err.toString()).isEmpty();
	}

	@Test
	void tellsTheSameToPrograms() throws Exception {
		file("institutions.yaml", REGISTRY);
		assertThat(run("check", "--format=json", "--level=warning",
				file("listings/w.txt", "Deequ\nAnn Lee*, Standford Universty\nFlux\nBob Ray and Cy Day, York\n"),
				"--layout", "usenix"))
			.isOne();
		JSONAssert.assertEquals("""
				{"problems": 2, "errors": 0, "warnings": 2, "repaired": 0, "files": [
				 {"file": "F/listings/w.txt", "layout": "usenix", "registry": "F/institutions.yaml",
				  "papers": 2, "authorships": 3, "problems": [
				   {"file": "F/listings/w.txt", "line": 2, "column": 11, "severity": "warning",
				    "kind": "unknown-affiliation", "message": "No institution is known by this name.",
				    "text": "Standford Universty", "also": [], "candidates": [
				     {"id": "stanford-university", "name": "Stanford University", "country": "US",
				      "ror": "https://ror.org/00f54p054"}]},
				   {"file": "F/listings/w.txt", "line": 4, "column": 21, "severity": "warning",
				    "kind": "ambiguous-affiliation", "message": "Several institutions share this name.",
				    "text": "York", "also": [], "candidates": [
				     {"id": "university-of-york", "name": "University of York", "country": "GB", "ror": null},
				     {"id": "york-university", "name": "York University", "country": "CA", "ror": null}]}]}]}
				""", printed(), true);
	}

	@ParameterizedTest
	@ValueSource(strings = { "**Deequ**: Ann Lee (Stanford University); Bob Ray (Stanford University)*",
			"Deequ\n  Ann Lee*, Stanford University",
			"@string{s = {LearningSys}}\n@misc{k, title = {Deequ}, author = {Lee, Ann}}" })
	void nothingIsWrongWithWhatALayoutAlwaysHas(String listing) throws IOException {
		file("institutions.yaml", REGISTRY);
		assertThat(run("check", file("listings/w.txt", listing))).isZero();
		assertThat(printed()).startsWith("F/listings/w.txt: 1 paper, ").endsWith("; no problems\n");
	}

	@Test
	void aListingOfNoKnownLayoutIsAProblemOfItsFirstLines() throws IOException {
		assertThat(run("check", file("w.txt", "title;authors\nDeequ;Schelter\n"))).isOne();
		assertThat(printed()).startsWith("F/w.txt:1: error: no paper found, expected one of (lines) **Title**: Author")
			.contains("not [title;authors], [Deequ;Schelter] [unreadable-file]")
			.contains("F/w.txt: 0 papers, 0 authorships;")
			.endsWith("1 problem: 1 error, 0 warnings, 0 repaired\n");
	}

	@Test
	void aDataFolderIsCheckedWithItsCorrections() {
		DataFolderCopy data = DataFolderCopy.in(this.folder.resolve("data"));
		assertThat(run("check", data.root().toString())).isOne();
		assertThat(printed()).contains("F/data/listings/learningsys-2018.txt:4:122: warning: The affiliation is not")
			.contains("F/data: 51 papers, 226 authorships; institutions of F/data/institutions.yaml;")
			.doesNotContain("unknown-affiliation", "stale-correction");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					catalog.yaml      | year: 2018   | year: soon    | error: 'year' has to be a whole number
					catalog.yaml      | 2018.txt     | 2019.txt      | F/data/listings/learningsys-2019.txt: error: does not exist
					institutions.yaml | country: US  | country: USA  | F/data/institutions.yaml:
					corrections.yaml  | Berry Weinst | Barry Weinst  | [stale-correction]
					""")
	void whatElseIsInTheFolderIsCheckedToo(String file, String from, String to, String told) {
		DataFolderCopy data = DataFolderCopy.in(this.folder.resolve("data"));
		data.replace(file, from, to);
		assertThat(run("check", data.root().resolve("catalog.yaml").toString())).isOne();
		assertThat(printed()).contains(told);
	}

	@Test
	void institutionsInACircleAreAProblemOfTheFolder() {
		DataFolderCopy data = DataFolderCopy.in(this.folder.resolve("data"));
		data.append("institutions.yaml", """
				  - {id: a-lab, name: A Lab, kind: lab, country: US, parents: [b-lab]}
				  - {id: b-lab, name: B Lab, kind: lab, country: US, parents: [a-lab]}
				""");
		run("check", data.root().toString());
		assertThat(printed()).contains("F/data/institutions.yaml: warning: Institutions stand above each other in a")
			.contains("the parents a-lab → b-lab → a-lab lead back");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					check                           | Missing required parameter: 'FILE'
					check nowhere.txt               | check: nowhere.txt does not exist
					check src                       | check: src is a folder without a catalog.yaml; give a listing or a data folder
					check --layout=csv README.md    | expected one of lines, commas, cmt, usenix, bibtex
					check --format=xml README.md    | expected text or json
					check --level=all README.md     | expected repaired, warning or error
					check --data=src README.md      | check: src/institutions.yaml cannot be read
					check --ror=nowhere README.md   | check: nowhere cannot be read
					check --ror=README.md README.md | check: The registry cannot be used: README.md: cannot be read as a ROR data dump
					chek README.md                  | Did you mean: mlsys-catalog check?
					""")
	void whatCannotBeFollowedIsToldAndHasACodeOfItsOwn(String command, String told) {
		assertThat(run(command.split(" "))).isEqualTo(2);
		assertThat(this.err.toString()).contains(told).doesNotContain("\tat ");
		assertThat(this.out.toString()).isEmpty();
	}

	@Test
	void theRegistryOfTheProgramServesWhereThereIsNoOther() {
		Registries.Registry registry = new Registries(java.util.Optional.empty(), java.util.Optional.empty())
			.forListing(Path.of("data/listings/learningsys-2018.txt"));
		assertThat(registry.name()).isEqualTo("data/institutions.yaml");
		assertThat(CheckCommandTests.class.getResource("/registry/institutions.yaml")).isNotNull();
	}

	@Test
	void settingsOfTheSiteAreNoCommand() {
		assertThat(Commands.areMeantBy()).isFalse();
		assertThat(Commands.areMeantBy("--catalog.data=elsewhere", "--server.port=0")).isFalse();
		assertThat(Commands.areMeantBy("check", "x.txt")).isTrue();
		assertThat(run("--help")).isZero();
		assertThat(printed()).contains("check", "--catalog.");
		assertThat(run("check", "--help")).isZero();
		assertThat(printed()).contains("a file cannot be read, or wrong usage");
	}

}
