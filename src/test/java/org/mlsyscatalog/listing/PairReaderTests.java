package org.mlsyscatalog.listing;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Titles with the authors below them: exports of CMT and the pages of USENIX. */
class PairReaderTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			textBlock = """
					Ann Lee (Amazon)*; Bob Ray (Facebook AI Research (FAIR)) | Ann Lee[Amazon] Bob Ray[Facebook AI Research (FAIR)] | 2:1 CONTACT_MARK_REMOVED
					Xiang (Jenny) Ren (USC); Bob Ray (MIT)         | Xiang (Jenny) Ren[USC] Bob Ray[MIT]   |
					Ann Lee (MIT); Bob Ray (CMU); Ann Lee (ETH)    | Ann Lee[MIT/ETH] Bob Ray[CMU]         | 2:31 AUTHOR_TWICE
					Ann Lee (MIT), Bob Ray (CMU); Cy Day (ETH)     | Ann Lee[MIT] Bob Ray[CMU] Cy Day[ETH] | 2:1 AUTHORS_BY_COMMA
					Ann Lee (MIT) and Bob Ray (CMU); Cy Day (ETH)  | Ann Lee[MIT] Bob Ray[CMU] Cy Day[ETH] | 2:1 AUTHORS_BY_COMMA
					Ann Lee (MIT), and Bob Ray (CMU)               | Ann Lee[MIT] Bob Ray[CMU]             | 2:1 AUTHORS_BY_COMMA
					# usenix.org, OSDI 2022; sysml.cc, 2018; mlsys.org, 2020
					Gyeong-In Yu and Joo Seong Jeong (Seoul National University); Soojeong Kim (FriendliAI) | Gyeong-In Yu[Seoul National University] Joo Seong Jeong[Seoul National University] Soojeong Kim[FriendliAI] | 2:1 AUTHORS_BY_COMMA
					Matthew Mattina, Ann Lee, and Paul Whatmough (ARM Research)* | Matthew Mattina[ARM Research] Ann Lee[ARM Research] Paul Whatmough[ARM Research] | 2:1 AUTHORS_BY_COMMA 2:31 CONTACT_MARK_REMOVED
					Liang Luo (UW) · Peter West (UW and OctoML)   | Liang Luo[UW] Peter West[UW and OctoML] |
					Gal·la Puig (UPC) · Bob Ray (CMU)              | Gal·la Puig[UPC] Bob Ray[CMU]         |
					Ann Lee¹ (MIT); Bob Ray§ (CMU)                 | Ann Lee[MIT] Bob Ray[CMU]             | 2:1 CONTACT_MARK_REMOVED 2:17 CONTACT_MARK_REMOVED
					Ann Lee (MIT), (CMU); Cy Day (ETH)             | Ann Lee[MIT/CMU] Cy Day[ETH]          |
					""")
	void readsTheAuthorsOfCmt(String authors, String read, String problems) {
		Listing listing = Shortly.read(Layout.CMT, "Deequ\n" + authors);
		assertThat(Shortly.authors(listing.papers().getFirst())).isEqualTo(read);
		assertThat(Shortly.problems(listing)).isEqualTo((problems != null) ? problems : "");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			Deequ: Data Quality
			- Deequ: Data Quality
			* **Deequ: Data Quality**
			**Deequ: Data Quality**
			**Deequ: Data Quality:**
			**Deequ: Data Quality**:
			12. Deequ: Data Quality
			*Deequ: Data Quality*
			Deequ: Data Quality.
			""")
	void aTitleMayBeAnItemOrBold(String title) {
		for (Layout layout : List.of(Layout.CMT, Layout.USENIX)) {
			String text = title + "\n  Ann Lee (MIT)\n" + title.replace("Deequ", "Flux") + "\nBob Ray (CMU)";
			assertThat(Shortly.read(layout, text).papers()).extracting(ListedPaper::title)
				.containsExactly("Deequ: Data Quality", "Flux: Data Quality");
		}
	}

	@Test
	void aTitleMayBeALink() {
		Listing listing = Shortly.read(Layout.USENIX, "- [Deequ](a (1).pdf)\n  Ann Lee and Bob Ray, MIT");
		assertThat(listing.papers()).extracting(ListedPaper::title).containsExactly("Deequ");
		assertThat(listing.papers().getFirst().pdf()).contains("a (1).pdf");
	}

	@Test
	void aRowOfASpreadsheetIsAPaper() {
		Listing listing = Shortly.read(Layout.CMT,
				"Paper ID\tPaper Title\tAuthors\n12\tDeequ\tAnn Lee (MIT)*; Bob Ray (CMU)");
		assertThat(listing.papers()).extracting(ListedPaper::title).containsExactly("Deequ");
		assertThat(Shortly.authors(listing.papers().getFirst())).isEqualTo("Ann Lee[MIT] Bob Ray[CMU]");
		assertThat(Shortly.problems(listing)).isEqualTo("1:1 UNREADABLE_LINE 2:10 CONTACT_MARK_REMOVED");
	}

	@Test
	void theHeaderOfASpreadsheetSaysWhereTitlesAndAuthorsAre() {
		// the columns of an export from CMT
		Listing listing = Shortly.read(Layout.CMT,
				"Paper ID\tPaper Title\tAbstract\tPrimary Contact Author Name\tAuthors\tAuthor Names\tTrack Name\n"
						+ "12\tDeequ\tWe check data.\tAnn Lee\tAnn Lee (MIT)*; Bob Ray (CMU)\tLee, Ann*; Ray, Bob\tMain\n"
						+ "13\tFlux\t\tCy Day\tCy Day (ETH)\tDay, Cy\tMain\n14\t\t\t\t\t\t");
		assertThat(listing.papers()).extracting(ListedPaper::title).containsExactly("Deequ", "Flux");
		assertThat(listing.papers()).extracting(Shortly::authors)
			.containsExactly("Ann Lee[MIT] Bob Ray[CMU]", "Cy Day[ETH]");
		assertThat(Shortly.problems(listing))
			.isEqualTo("1:1 UNREADABLE_LINE 2:33 CONTACT_MARK_REMOVED 4:1 UNREADABLE_LINE");
	}

	@Test
	void keepsItsLinesAndTheBlankOnesBetween() {
		Listing listing = Shortly.read(Layout.USENIX,
				"# 2023\n\nDeequ\n\nAnn Lee, MIT; Bob Ray, CMU\n\nFlux\nCy Day, ETH");
		assertThat(listing.papers()).extracting(ListedPaper::line).containsExactly(3, 7);
		assertThat(listing.papers()).extracting(ListedPaper::raw)
			.containsExactly("Deequ\n\nAnn Lee, MIT; Bob Ray, CMU", "Flux\nCy Day, ETH");
		assertThat(listing.problems()).isEmpty();
	}

	@Test
	void authorsMayStandOneALine() {
		// eurosys2019.org, accepted papers
		Listing listing = Shortly.read(Layout.USENIX, """
				GRNN: Low-Latency and Scalable RNN Inference on GPUs
				Connor Holmes , Colorado School of Mines
				Yuxiong He , Microsoft Business AI and Research
				Feng Yan , University of Nevada, Reno

				LockDoc: Trace-Based Analysis of Locking in the Linux Kernel
				Olaf Spinczyk , Osnabrück University
				""");
		assertThat(listing.papers()).extracting(Shortly::authors)
			.containsExactly("Connor Holmes[Colorado School of Mines] Yuxiong He[Microsoft Business AI and Research] "
					+ "Feng Yan[University of Nevada, Reno]", "Olaf Spinczyk[Osnabrück University]");
	}

	@Test
	void aLineWithoutAuthorsBelowCostsNoOther() {
		Listing listing = Shortly.read(Layout.USENIX, """
				Session 1: Storage

				Deequ
				Ann Lee and Bob Ray, MIT
				Paper of the year
				Flux
				Cy Day, ETH
				""");
		assertThat(listing.papers()).extracting(ListedPaper::title).containsExactly("Deequ", "Flux");
		assertThat(Shortly.problems(listing)).isEqualTo("1:1 UNREADABLE_LINE 5:1 UNREADABLE_LINE");
	}

	@Test
	void aTitleThatReadsLikeAuthorsIsATitleBelowAHeading() {
		Listing listing = Shortly.read(Layout.USENIX, """
				Networks

				Fault Tolerance, Load Balancing, and Time Travel
				Ann Lee and Bob Ray, MIT
				""");
		assertThat(listing.papers()).extracting(ListedPaper::title)
			.containsExactly("Fault Tolerance, Load Balancing, and Time Travel");
		assertThat(Shortly.problems(listing)).isEqualTo("1:1 UNREADABLE_LINE");
	}

}
