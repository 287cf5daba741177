package org.mlsyscatalog.web;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mlsyscatalog.DataFolderCopy;
import org.mlsyscatalog.StartedSite;

import static org.assertj.core.api.Assertions.assertThat;

/** What Google Scholar and Zotero read off a paper whose identifiers are known. */
class IdentifiersOnPagesTests {

	@TempDir
	private static Path folder;

	private static StartedSite site;

	@BeforeAll
	static void start() {
		DataFolderCopy data = DataFolderCopy.in(folder.resolve("data"));
		data.write("papers.yaml", """
				papers:
				  - target: learningsys-2018-dakkak-trims
				    doi: https://doi.org/10.1109/CLOUD.2019.00067
				    arxiv: arXiv:1811.09732v2
				    pdf: https://example.org/trims.pdf
				""");
		data.write("listings/learningsys-2017.txt",
				"**TensorFlow-Serving: Flexible, High-Performance ML Serving**: Christopher Olston (Google); Noah Fiedel (Google)\n");
		data.append("catalog.yaml", """
				  - file: listings/learningsys-2017.txt
				    venue: LearningSys
				    name: ML Systems Workshop at NIPS 2017
				    year: 2017
				""");
		site = StartedSite.of(data, folder, "--catalog.meaning=false");
	}

	@AfterAll
	static void stop() {
		site.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "<meta name=\"citation_doi\" content=\"10.1109/CLOUD.2019.00067\">",
			"<meta name=\"citation_pdf_url\" content=\"https://example.org/trims.pdf\">",
			"<meta name=\"citation_conference_title\"",
			"<meta name=\"citation_publication_date\" content=\"2018/12/07\">" })
	void areInTheHeadOfItsPage(String tag) {
		assertThat(site.get("/papers/learningsys-2018-dakkak-trims").body()).contains(tag);
	}

	@Test
	void thePdfIsAnItemOfThePaperAndTheDoiIsWhatToCite() {
		assertThat(site.get("/papers/learningsys-2018-dakkak-trims").headers().allValues("Link")).contains(
				"<https://example.org/trims.pdf>; rel=\"item\"; type=\"application/pdf\"",
				"<https://doi.org/10.1109/CLOUD.2019.00067>; rel=\"cite-as\"");
	}

	/** A wrong date is worse than none. */
	@Test
	void ofAnEditionWithoutADateOnlyTheYearIsSaid() {
		assertThat(site.get("/papers/learningsys-2017-olston-tensorflow-serving").body())
			.contains("<meta name=\"citation_publication_date\" content=\"2017\">")
			.contains("\"datePublished\":\"2017\"");
	}

}
