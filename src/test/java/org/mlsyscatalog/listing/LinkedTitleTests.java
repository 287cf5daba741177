package org.mlsyscatalog.listing;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class LinkedTitleTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			textBlock = """
					[**Deequ**](assets/papers/paper_1.pdf): A (MIT) | Deequ | assets/papers/paper_1.pdf
					[**Deequ: Tests (and more)**](a/final version (2).pdf): A (MIT) | Deequ: Tests (and more) | a/final version (2).pdf
					[**Deequ**](a (b.pdf): A (MIT) | Deequ | a (b.pdf
					[**Deequ**](a) b.pdf): A (MIT) | Deequ | a) b.pdf
					[**Deequ:**](a.pdf) A (MIT)    | Deequ | a.pdf
					[**Deequ**](a.pdf) : A (MIT)   | Deequ | a.pdf
					- [**Deequ**](a.pdf): A (MIT)  | Deequ | a.pdf
					[Deequ](a.pdf): A (MIT)        | Deequ | a.pdf
					[**[Re] Deequ**](a.pdf): A (MIT) | [Re] Deequ | a.pdf
					**[Deequ](a.pdf)**: A (MIT)    | Deequ | a.pdf
					**[Deequ](a (1).pdf):** A (MIT) | Deequ | a (1).pdf
					[**Deequ**](<a b.pdf>): A (MIT) | Deequ | a b.pdf
					[**Deequ**](a.pdf "the paper"): A (MIT) | Deequ | a.pdf
					[**Deequ**](): A (MIT)         | Deequ |
					**[RETRACTED] Deequ**: A (MIT) | [RETRACTED] Deequ |
					""")
	void theLinkOfATitleIsThePapersFile(String line, String title, String pdf) {
		Listing listing = Shortly.read(Layout.LINES, line);
		assertThat(listing.papers()).extracting(ListedPaper::title, ListedPaper::pdf)
			.containsExactly(tuple(title, Optional.ofNullable(pdf)));
		assertThat(Shortly.authors(listing.papers().getFirst())).isEqualTo("A[MIT]");
		assertThat(listing.papers().getFirst().raw()).isEqualTo(line);
		assertThat(listing.problems()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', nullValues = "none",
			textBlock = """
					assets/papers/paper_1.pdf | http://learningsys.org/nips17/ | http://learningsys.org/nips17/assets/papers/paper_1.pdf
					/assets/a.pdf             | http://learningsys.org/nips17/ | http://learningsys.org/assets/a.pdf
					final version (2).pdf     | http://learningsys.org/nips17/ | http://learningsys.org/nips17/final%20version%20(2).pdf
					final%20version.pdf       | http://learningsys.org/nips17/ | http://learningsys.org/nips17/final%20version.pdf
					100%.pdf                  | http://learningsys.org/nips17/ | http://learningsys.org/nips17/100%25.pdf
					Dünner[1].pdf             | http://learningsys.org         | http://learningsys.org/D%C3%BCnner%5B1%5D.pdf
					../a.pdf                  | http://learningsys.org/nips17/ | http://learningsys.org/a.pdf
					//arxiv.org/pdf/1.pdf     | https://learningsys.org/       | https://arxiv.org/pdf/1.pdf
					https://arxiv.org/pdf/1   | none                           | https://arxiv.org/pdf/1
					a.pdf                     | none                           | none
					javascript:alert(1)       | http://learningsys.org/        | none
					mailto:ann@mit.edu        | http://learningsys.org/        | none
					http://                   | http://learningsys.org/        | none
					:a                        | http://learningsys.org/        | none
					""")
	void aLinkIsResolvedAgainstThePageOfTheEdition(String link, String page, String address) {
		ListedPaper paper = Shortly.read(Layout.LINES, "[**Deequ**](" + link + "): A (MIT)").papers().getFirst();
		assertThat(paper.pdf()).contains(link);
		assertThat(paper.pdfAddress(Optional.ofNullable(page)).map(Object::toString))
			.isEqualTo(Optional.ofNullable(address));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			textBlock = """
					# learningsys-2017, line 32
					[**How Much Should We Invest**](a.pdf): Quantitative Analysis on ’Fatness’: Hidemoto Nakada (AIST) | How Much Should We Invest: Quantitative Analysis on ’Fatness’ | Hidemoto Nakada[AIST]
					**Deequ**: Data Quality: Tests (and more): A (MIT); B (X: Y) | Deequ: Data Quality: Tests (and more) | A[MIT] B[X: Y]
					**Deequ** for Pipelines: A (MIT); B (CMU) | Deequ for Pipelines | A[MIT] B[CMU]
					""")
	void aTitleThatGoesOnBehindItsBoldPartIsWhole(String line, String title, String authors) {
		Listing listing = Shortly.read(Layout.LINES, line);
		assertThat(listing.papers()).extracting(ListedPaper::title).containsExactly(title);
		assertThat(Shortly.authors(listing.papers().getFirst())).isEqualTo(authors);
		assertThat(Shortly.kinds(listing)).isEqualTo("TITLE_CONTINUED");
	}

	@Test
	void aTitleThatGoesOnIsReportedWhereItDoes() {
		assertThat(Shortly.problems(Shortly.read(Layout.LINES, "**Deequ**: Data Quality: A (MIT)")))
			.isEqualTo("1:12 TITLE_CONTINUED");
	}

}
