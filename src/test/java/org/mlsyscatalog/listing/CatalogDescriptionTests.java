package org.mlsyscatalog.listing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mlsyscatalog.datafolder.DataFileException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CatalogDescriptionTests {

	private static final String SEED = """
			title: ML Systems Papers
			listings:
			  - file: listings/learningsys-2018.txt
			    venue: LearningSys
			    name: Workshop on Systems for ML and Open Source Software at NeurIPS 2018
			    year: 2018
			    date: 2018-12-07
			    url: http://learningsys.org/nips18/
			""";

	@TempDir
	private Path dataFolder;

	@Test
	void namesTheCatalogAndItsEditions() throws Exception {
		assertThat(read(SEED).title()).isEqualTo("ML Systems Papers");
		assertThat(read(SEED).listings()).containsExactly(new ListingEntry("listings/learningsys-2018.txt",
				"LearningSys", "Workshop on Systems for ML and Open Source Software at NeurIPS 2018", 2018,
				Optional.of(LocalDate.of(2018, 12, 7)), Optional.of("http://learningsys.org/nips18/"), Optional.empty(),
				Optional.empty(), 3));
	}

	@Test
	void knowsLayoutAndDayOfAddition() throws Exception {
		ListingEntry entry = read(SEED + "    layout: lines\n    added: 2019-01-02\n").listings().getFirst();
		assertThat(entry.layout()).contains(Layout.LINES);
		assertThat(entry.added()).contains(LocalDate.of(2019, 1, 2));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					title: ML Systems Papers      | titel: ML Systems Papers   | catalog.yaml:1: unknown key 'titel', expected one of title, license, contact, listings
					title: ML Systems Papers      | title:                     | catalog.yaml:1: 'title' is missing
					venue: LearningSys            | venues: LearningSys        | catalog.yaml:4: unknown key 'venues', expected one of file, venue, name, year, date, url, added, layout
					venue: LearningSys            | venue: '18'                | catalog.yaml:4: '18' has to be a name like LearningSys
					year: 2018                    | year: 18                   | catalog.yaml:6: 'year' has to be a year like 2018, not 18
					year: 2018                    | layout: lines              | catalog.yaml:3: 'year' is missing
					date: 2018-12-07              | date: 7.12.2018            | catalog.yaml:7: 'date' has to be a date like 2018-12-07, not '7.12.2018'
					http://learningsys.org/nips18/ | learningsys.org           | catalog.yaml:8: 'learningsys.org' has to be an address like http://learningsys.org/nips18/
					http://learningsys.org/nips18/ | javascript:alert(1)       | catalog.yaml:8: 'javascript:alert(1)' has to be an address like http://learningsys.org/nips18/
					date: 2018-12-07              | layout: table              | catalog.yaml:7: unknown layout 'table', expected one of lines, commas, cmt, usenix, bibtex
					""")
	void whatDoesNotFitIsRefusedWithItsLine(String line, String instead, String message) {
		assertThatExceptionOfType(DataFileException.class).isThrownBy(() -> read(SEED.replace(line, instead)))
			.withMessage(message);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			/etc/passwd
			../secret.txt
			listings/../../secret.txt
			./listings/x.txt
			listings//x.txt
			listings/
			C:/listings/x.txt
			listings\\x.txt
			~/x/..
			""")
	void aListingStaysInsideTheDataFolder(String file) {
		assertThatExceptionOfType(DataFileException.class)
			.isThrownBy(() -> read(SEED.replace("listings/learningsys-2018.txt", file)))
			.withMessage("catalog.yaml:3: '" + file + "' has to be a path inside the data folder, "
					+ "like listings/learningsys-2018.txt");
	}

	@Test
	void aCatalogHasAtLeastOneListing() {
		assertThatExceptionOfType(DataFileException.class).isThrownBy(() -> read("title: ML Systems Papers\nlistings:"))
			.withMessage("catalog.yaml:2: 'listings' has to name at least one listing");
	}

	@Test
	void theSameEditionTwiceIsRefused() {
		assertThatExceptionOfType(DataFileException.class).isThrownBy(() -> read(SEED + """
				  - file: listings/posters.txt
				    venue: learningsys
				    name: Posters
				    year: 2018
				""")).withMessage("catalog.yaml:9: the edition learningsys 2018 is listed twice, here and in line 3");
	}

	@Test
	void theSameFileTwiceIsRefused() {
		assertThatExceptionOfType(DataFileException.class).isThrownBy(() -> read(SEED + """
				  - file: listings/learningsys-2018.txt
				    venue: LearningSys
				    name: Workshop on ML Systems at NIPS 2017
				    year: 2017
				""")).withMessageStartingWith("catalog.yaml:9: the file listings/learningsys-2018.txt is listed twice");
	}

	@Test
	void aMissingCatalogSaysSo() {
		assertThatExceptionOfType(DataFileException.class).isThrownBy(() -> CatalogDescription.read(this.dataFolder))
			.withMessageStartingWith("catalog.yaml: cannot be read");
	}

	private CatalogDescription read(String yaml) throws Exception {
		Files.writeString(this.dataFolder.resolve("catalog.yaml"), yaml);
		return CatalogDescription.read(this.dataFolder);
	}

}
