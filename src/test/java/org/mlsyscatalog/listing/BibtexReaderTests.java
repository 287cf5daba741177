package org.mlsyscatalog.listing;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mlsyscatalog.listing.ListedPaper.ListedAuthor;
import org.mlsyscatalog.listing.ListingProblem.Kind;

import static org.assertj.core.api.Assertions.assertThat;

class BibtexReaderTests {

	private static final String DUENNER = """
			@inproceedings{NEURIPS2018_duenner,
			  author    = {D{\\"u}nner, Celestine and Parnell, Thomas and
			               {van der Berg}, Jan},
			  title     = {{Snap ML}: A Hierarchical Framework
			               for Machine Learning},
			  booktitle = nips,
			  pdf       = {http://papers.nips.cc/paper/7309.pdf},
			  year      = 2018
			}""";

	@Test
	void readsAnEntryWithItsLines() {
		Listing listing = read("% Encoding: UTF-8\n\n@string{nips = {Advances}}\n\n" + DUENNER + "\n");
		assertThat(listing.papers()).containsExactly(new ListedPaper("listings/x.bib", 5, DUENNER,
				"{Snap ML}: A Hierarchical Framework\nfor Machine Learning",
				"Snap ML: A Hierarchical Framework for Machine Learning",
				List.of(author("D{\\\"u}nner, Celestine", "Celestine Dünner"),
						author("Parnell, Thomas", "Thomas Parnell"), author("{van der Berg}, Jan", "Jan van der Berg")),
				Optional.of("http://papers.nips.cc/paper/7309.pdf")));
		assertThat(Shortly.problems(listing)).isEqualTo("3:1 NOT_A_PAPER");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
			Matei Zaharia and Ion Stoica       | Matei Zaharia, Ion Stoica        |
			Zaharia, Matei AND Stoica, Ion     | Matei Zaharia, Ion Stoica        |
			van Merri{\\"e}nboer, Bart         | Bart van Merriënboer             |
			Wiltschko, Jr., Alexander B.       | Alexander B. Wiltschko Jr.       |
			{The ALICE Collaboration and friends} | The ALICE Collaboration and friends |
			{Google Brain}                     | Google Brain                     |
			Petuum, Inc.                       | Petuum, Inc.                     |
			Sandy Anderson and Band, Andy      | Sandy Anderson, Andy Band        |
			Ann Lee and others                 | Ann Lee                          | 1:36 FURTHER_AUTHORS
			Ann Lee, Bob Ray, Cy Day           | Ann Lee, Bob Ray, Cy Day         | 1:24 AUTHORS_BY_COMMA
			Ann Lee and Lee, Ann               | Ann Lee                          | 1:36 AUTHOR_TWICE
			Ann Lee and {--}                   | Ann Lee                          | 1:36 AUTHOR_WITHOUT_NAME
			""")
	void namesComeInTheOrderTheyAreSpoken(String field, String names, String problems) {
		Listing listing = read("@misc{deequ, author = {" + field + "}, title = {Deequ}}");
		assertThat(listing.papers().getFirst().authors().stream().map(ListedAuthor::name))
			.isEqualTo(field.startsWith("Petuum") ? List.of(names) : List.of(names.split(", ")));
		assertThat(Shortly.problems(listing)).isEqualTo((problems != null) ? problems : "");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
			@misc{k, title = {Deequ}}                    | Deequ
			@ARTICLE(k, title = {Deequ})                 | Deequ
			@misc{k, TITLE = "Deequ",}                   | Deequ
			@misc{, title = {Deequ}}                     | Deequ
			@misc{k, title = "Dee" # "qu"}               | Deequ
			@misc{k, title = {Deequ.}}                   | Deequ
			@misc{k, title = {{{Deequ}}}}                | Deequ
			@misc{DBLP:conf/x/Y18, title = {Deequ (2)}}, | Deequ (2)
			@misc{k, url = {http://a/b@c_d#e}, title = {@Deequ} } | @Deequ
			""")
	void entriesComeInManyForms(String entry, String title) {
		Listing listing = read(entry);
		assertThat(listing.papers()).extracting(ListedPaper::title).containsExactly(title);
		assertThat(listing.papers().getFirst().raw()).isEqualTo(entry);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
			@misc{k title = {Deequ}}                | BROKEN_ENTRY
			@misc{k, title = {Deequ}                | BROKEN_ENTRY
			@misc{k, year = 2018}                   | PAPER_WITHOUT_TITLE
			@misc{k, title = {{}}}                  | PAPER_WITHOUT_TITLE
			@proceedings{k, title = {Advances}}     | NOT_A_PAPER
			@comment{jabref-meta: databaseType;}    | NOT_A_PAPER
			Sebastian Schelter: Deequ               | UNREADABLE_LINE
			""")
	void whatIsNoPaperCostsNoOther(String entry, Kind kind) {
		Listing listing = read("@misc{a, title = {Deequ}, author = {Ann Lee}}\n" + entry
				+ "\n@misc{b, title = {Flux}, author = {Ann Lee}}");
		assertThat(listing.papers()).extracting(ListedPaper::title).containsExactly("Deequ", "Flux");
		assertThat(listing.problems()).containsExactly(new ListingProblem("listings/x.bib", 2, 1, kind, entry));
	}

	@Test
	void aFileIsDetected() {
		List<Line> lines = LineSplitter.split("listings/x.bib", DUENNER);
		assertThat(LayoutDetection.detect(lines)).map(ChosenLayout::layout).contains(Layout.BIBTEX);
	}

	private static Listing read(String text) {
		return Listing.read("listings/x.bib", Layout.BIBTEX, LineSplitter.split("listings/x.bib", text),
				new Problems());
	}

	private static ListedAuthor author(String listedName, String name) {
		return new ListedAuthor(listedName, name, List.of());
	}

}
