package org.mlsyscatalog.listing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mlsyscatalog.datafolder.DataFileException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LayoutDetectionTests {

	@TempDir
	private Path dataFolder;

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			**Deequ**: Ann Lee (MIT); Bob Ray (CMU)        | LINES
			**Deequ**: Ann Lee; Bob Ray                    | LINES
			**Deequ**: Plato (MIT)                         | LINES
			**Deequ**:                                     | LINES
			[**Deequ**](a.pdf): Ann Lee (MIT)*             | LINES
			[**Deequ**](a.pdf): Ann Lee*, MIT; Bob Ray, CMU | COMMAS
			**Deequ**: Ann Lee, MIT                        | COMMAS
			Deequ\\nAnn Lee (MIT)*; Bob Ray (CMU)          | CMT
			1\\tDeequ\\tAnn Lee (MIT)*; Bob Ray (CMU)      | CMT
			Deequ\\nAnn Lee and Bob Ray, MIT; Cy Day, CMU  | USENIX
			- **Deequ**\\n  Ann Lee, MIT                   | USENIX
			Deequ\\n\\nAnn Lee, Cy Day (MIT, USA), Bob Ray (ETH) | USENIX
			# usenix.org, OSDI 2022, and sysml.cc 2018: several before one pair of parentheses
			Orca\\nGyeong-In Yu and Joo Seong Jeong (Seoul National University); Geon-Woo Kim (FriendliAI) | USENIX
			# mlsys.org, 2020: a dot between the authors
			**PLink**\\nLiang Luo (University of Washington) · Peter West (University of Washington) | CMT
			**TVM**\\n*Tianqi Chen, Thierry Moreau, Ziheng Jiang* | USENIX
			@misc{k,\\n title = {Deequ},\\n author = {Ann Lee}} | BIBTEX
			""")
	void aLayoutIsDetectedByItsLines(String text, Layout layout) {
		assertThat(LayoutDetection.detect(LineSplitter.split("x", text.replace("\\n", "\n").replace("\\t", "\t")))
			.map(ChosenLayout::layout)).contains(layout);
	}

	@Test
	void theReasonIsTold() throws Exception {
		assertThat(read("**Deequ**: Ann Lee, MIT\n\n**Flux**: Bob Ray, CMU", Optional.empty()).layout().reason())
			.isEqualTo("detected: of 2 lines lines fits 0, commas fits 2");
	}

	@Test
	void aGivenLayoutWins() throws Exception {
		Listing listing = read("**Deequ**: Ann Lee, MIT", Optional.of(Layout.LINES));
		assertThat(listing.layout()).isEqualTo(new ChosenLayout(Layout.LINES, "given in catalog.yaml"));
		assertThat(listing.papers()).extracting(Shortly::authors).containsExactly("Ann Lee, MIT[]");
	}

	@Test
	void theSeedIsReadAsEver() {
		assertThat(Listing.read(Path.of("data"), entry("listings/learningsys-2018.txt", Optional.empty())).layout())
			.isEqualTo(new ChosenLayout(Layout.LINES, "detected: of 51 lines lines fits 51"));
	}

	@Test
	void anUnknownLayoutIsRefusedWithTheFirstLinesAndWhatWasExpected() {
		assertThatExceptionOfType(DataFileException.class)
			.isThrownBy(() -> read("\ntitle;authors\nDeequ;Schelter\nFlux;Innes\nRay;Moritz\n", Optional.empty()))
			.withMessage("listings/x.txt:2: no paper found, expected one of "
					+ "(lines) **Title**: Author (Affiliation); Author (Affiliation) or "
					+ "(commas) **Title**: Author*, Affiliation; Author, Affiliation or "
					+ "(cmt) Title, and below it Author (Affiliation)*; Author (Affiliation) or "
					+ "(usenix) Title, and below it Author, Author, and Author, Affiliation; Author, Affiliation or "
					+ "(bibtex) @inproceedings{key, title = {Title}, author = {Author and Author}}"
					+ ", not [title;authors], [Deequ;Schelter], [Flux;Innes]");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			textBlock = """
					1. GPU Clusters. Ann Lee, Bob Ray, Cy Day\\n2. Mesh Ann Lee, Bob Ray, Cy Day\\n3. ZeRO. Ann Lee, Bob Ray, Cy Day
					* Random Search. *Ann Lee, Bob Ray*\\n* Flux. *Ann Lee, Bob Ray, Cy Day*\\n* ODE. *Ann Lee, Bob Ray, Cy Day, Di Fox*
					""")
	void itemsOfOneListAreNotTitleAndAuthors(String text) {
		assertThatExceptionOfType(DataFileException.class)
			.isThrownBy(() -> read(text.replace("\\n", "\n"), Optional.empty()))
			.withMessageContaining("no paper found");
	}

	private Listing read(String text, Optional<Layout> layout) throws Exception {
		Files.createDirectories(this.dataFolder.resolve("listings"));
		Files.writeString(this.dataFolder.resolve("listings/x.txt"), text);
		return Listing.read(this.dataFolder, entry("listings/x.txt", layout));
	}

	private static ListingEntry entry(String file, Optional<Layout> layout) {
		return new ListingEntry(file, "LearningSys", "Workshop on Systems for ML", 2018, Optional.empty(),
				Optional.empty(), Optional.empty(), layout, 3);
	}

}
