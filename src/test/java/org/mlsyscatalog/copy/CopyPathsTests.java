package org.mlsyscatalog.copy;

import java.net.URI;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mlsyscatalog.copy.CopySettings.LinkForm;

import static org.assertj.core.api.Assertions.assertThat;

class CopyPathsTests {

	private static final CopySettings NOWHERE = new CopySettings(Optional.empty(), LinkForm.FOLDER);

	private static final CopySettings SOMEWHERE = new CopySettings(
			Optional.of(URI.create("https://papers.example.org/mlsys")), LinkForm.FOLDER);

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/                                                | index.html
			/papers                                          | papers/index.html
			/papers?page=2                                   | papers/page/2/index.html
			/papers/learningsys-2018-schelter-deequ          | papers/learningsys-2018-schelter-deequ/index.html
			# Where a paper stands among results is for the browser.
			/papers/learningsys-2018-jia-highly?q=a&at=1     | papers/learningsys-2018-jia-highly/index.html
			/papers/learningsys-2018-schelter-deequ/cite     | papers/learningsys-2018-schelter-deequ/cite/index.html
			/papers/learningsys-2018-schelter-deequ.bib      | papers/learningsys-2018-schelter-deequ.bib
			/papers/learningsys-2018-schelter-deequ.csl.json | papers/learningsys-2018-schelter-deequ.csl.json
			/authors/matei-zaharia.txt?style=apa             | authors/matei-zaharia.apa.txt
			/authors?letter=Z&page=2                         | authors/letter/z/page/2/index.html
			/authors?letter=%23                              | authors/letter/other/index.html
			/institutions?kind=company&country=IL            | institutions/kind/company/country/il/index.html
			/institutions/google?only=true&page=2            | institutions/google/only/page/2/index.html
			# What only a search can answer.
			/search?q=deequ                                  | search/index.html
			/papers?institution=google                       | search/index.html
			/css/catalog-f1b787fa.css                        | css/catalog-f1b787fa.css
			/api/map                                         | api/map.js
			""")
	void addressesStayAndParametersOfListsBecomeSteps(String address, String file) {
		assertThat(copied(NOWHERE, address).map(CopiedAddress::file)).hasValue(file);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/resolve", "/report?paper=learningsys-2018-schelter-deequ", "/api/explorer",
			"/api/papers?q=deequ", "/oai?verb=Identify", "/papers.bib?id=learningsys-2018-schelter-deequ",
			"/institutions?kind=company&letter=H", "/actuator/health", "/papers/learningsys-2018-schelter-deequ/why" })
	void whatNeedsAServerIsLeftOut(String address) {
		assertThat(copied(SOMEWHERE, address)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/papers.atom", "/venues/learningsys.atom", "/sitemap.xml", "/sitemap/papers-1.xml",
			"/dumps/papers.csv", "/papers/learningsys-2018-schelter-deequ/linkset", "/opensearch.xml" })
	void whatNamesWholeAddressesNeedsOne(String address) {
		assertThat(copied(NOWHERE, address)).isEmpty();
		assertThat(copied(SOMEWHERE, address).map(CopiedAddress::file)).hasValue(address.substring(1));
	}

	@Test
	void aSiteMapNamesOnlyWhatIsCopied() {
		String root = SOMEWHERE.whole("").orElseThrow();
		String sitemap = "<urlset><url><loc>" + root + "/</loc></url><url><loc>" + root
				+ "/help/api</loc></url><url><loc>" + root
				+ "/papers/learningsys-2018-dakkak-trims</loc></url></urlset>";

		assertThat(new CopyPaths(SOMEWHERE).withinSitemap(sitemap)).isEqualTo("<urlset><url><loc>" + root
				+ "/</loc></url><url><loc>" + root + "/papers/learningsys-2018-dakkak-trims</loc></url></urlset>");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/                     | /               | ./
			/                     | /papers         | papers/
			/papers/deequ         | /               | ../../
			/papers/deequ         | /authors/a      | ../../authors/a/
			/papers/deequ         | /papers/deequ   | ../../papers/deequ/
			/papers/deequ         | /papers.bib     | ../../papers.bib
			/authors?letter=Z     | /search?q=lstm  | ../../../search/?q=lstm
			/papers               | /papers?year=2018 | ../search/?year=2018&sort=title
			""")
	void linksLeadFromFolderToFolder(String from, String to, String link) {
		assertThat(copied(NOWHERE, from).orElseThrow().linkTo(copied(NOWHERE, to).orElseThrow(), NOWHERE))
			.isEqualTo(link);
	}

	@ParameterizedTest
	@CsvSource({ "/,index.html", "/papers,papers/index.html", "/search?q=lstm,search/index.html?q=lstm" })
	void linksToFilesOpenWithoutAHost(String to, String link) {
		CopySettings files = new CopySettings(Optional.empty(), LinkForm.FILE);
		assertThat(copied(files, "/").orElseThrow().linkTo(copied(files, to).orElseThrow(), files)).isEqualTo(link);
	}

	@ParameterizedTest
	@CsvSource({ "/papers,/mlsys/papers/", "/,/mlsys/" })
	void thePageForWhatIsMissingLinksFromTheRootAsItIsShownAnywhere(String to, String link) {
		assertThat(CopiedAddress.MISSING.linkTo(copied(SOMEWHERE, to).orElseThrow(), SOMEWHERE)).isEqualTo(link);
	}

	private static Optional<CopiedAddress> copied(CopySettings settings, String address) {
		String[] parts = address.split("\\?", 2);
		return new CopyPaths(settings).of(parts[0], (parts.length > 1) ? parts[1] : "");
	}

}
