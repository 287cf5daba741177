package org.mlsyscatalog.citation;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mlsyscatalog.SeedCatalog;
import org.mlsyscatalog.catalog.CatalogFacts;
import org.mlsyscatalog.catalog.PaperCard;
import org.mlsyscatalog.search.PaperQuery;
import org.mlsyscatalog.search.PaperSearch;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The papers of the seed in every form. */
class SeedCitationsTests extends SeedCatalog {

	@Autowired
	private PaperSearch search;

	@Autowired
	private Citations citations;

	@Autowired
	private References references;

	private List<PaperCard> papers() {
		List<PaperCard> papers = new ArrayList<>();
		this.search.walk(PaperQuery.of(""), papers::add);
		return papers;
	}

	private String all(CitationFormat format, CitationStyle style) {
		return this.generations.<String, RuntimeException>read(() -> {
			StringWriter out = new StringWriter();
			CitationWriter writer = this.citations.writer(format, style, CatalogFacts.current(), out);
			Function<PaperCard, Reference> reference = this.references.with((id) -> "https://x.org/papers/" + id);
			try {
				writer.begin();
				for (PaperCard paper : papers()) {
					writer.write(reference.apply(paper));
				}
				writer.end();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			return out.toString();
		});
	}

	private Reference reference(String id) {
		return this.generations
			.<Reference, RuntimeException>read(() -> this.references.with((paper) -> "https://x.org/papers/" + paper)
				.apply(papers().stream().filter((paper) -> paper.id().equals(id)).findFirst().orElseThrow()));
	}

	private static String plain(String tex) throws Exception {
		return new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(tex)));
	}

	@Test
	void everyPaperHasAKeyOfItsOwn() {
		List<String> keys = this.generations
			.<List<String>, RuntimeException>read(() -> papers().stream().map(CitationKey::of).toList());
		assertThat(keys).hasSize(51)
			.doesNotHaveDuplicates()
			.allMatch((key) -> key.matches("[a-z][a-z-]*2018learningsys:[a-z0-9-]+"))
			.contains("schelter2018learningsys:deequ", "you2018learningsys:large-batch");
	}

	@ParameterizedTest
	@CsvSource({ "BIBTEX", "BIBLATEX" })
	void aParserOfSomebodyElseReadsEveryTitleAndNameBack(CitationFormat format) throws Exception {
		BibTeXDatabase read = new BibTeXParser().parse(new StringReader(all(format, CitationStyle.APA)));
		List<PaperCard> papers = this.generations.<List<PaperCard>, RuntimeException>read(this::papers);
		assertThat(read.getEntries()).hasSize(51);
		for (PaperCard paper : papers) {
			BibTeXEntry entry = read.getEntries().get(new Key(CitationKey.of(paper)));
			assertThat(entry).as(paper.id()).isNotNull();
			assertThat(plain(entry.getField(BibTeXEntry.KEY_TITLE).toUserString()).replace('’', '\''))
				.isEqualTo(paper.title().replace('’', '\''));
			assertThat(plain(entry.getField(BibTeXEntry.KEY_AUTHOR).toUserString()).split(" and "))
				.hasSize(paper.authors().size());
		}
	}

	@Test
	void bibtex() {
		assertThat(this.citations.text(CitationFormat.BIBTEX, reference("learningsys-2018-you-large-batch"))).isEqualTo(
				"""
						@inproceedings{you2018learningsys:large-batch,
						  title = {Large-Batch Training for {LSTM} and Beyond},
						  author = {You, Yang and Ying, Chris and Hsieh, Cho-Jui and Demmel, James and Keutzer, Kurt and Hseu, Jonathan},
						  booktitle = {Workshop on Systems for {ML} and Open Source Software at {NeurIPS} 2018},
						  year = {2018},
						  url = {https://x.org/papers/learningsys-2018-you-large-batch}
						}""");
	}

	@Test
	void biblatex() {
		assertThat(this.citations.text(CitationFormat.BIBLATEX, reference("learningsys-2018-you-large-batch")))
			.contains("eventtitle = {{LearningSys} 2018}", "date = {2018-12-07}", "eventdate = {2018-12-07}")
			.doesNotContain("year =");
	}

	@Test
	void ris() {
		assertThat(this.citations.text(CitationFormat.RIS, reference("learningsys-2018-you-large-batch"))).isEqualTo("""
				TY  - CONF
				ID  - you2018learningsys:large-batch
				TI  - Large-Batch Training for LSTM and Beyond
				AU  - You, Yang
				AU  - Ying, Chris
				AU  - Hsieh, Cho-Jui
				AU  - Demmel, James
				AU  - Keutzer, Kurt
				AU  - Hseu, Jonathan
				C3  - Workshop on Systems for ML and Open Source Software at NeurIPS 2018
				T2  - LearningSys 2018
				PY  - 2018
				DA  - 2018/12/07/
				UR  - https://x.org/papers/learningsys-2018-you-large-batch
				ER  -""".replace("\n", "\r\n"));
		assertThat(all(CitationFormat.RIS, CitationStyle.APA).split("\r\nER  - \r\n")).hasSize(52);
	}

	@Test
	void cslJson() {
		JsonNode items = this.json.readTree(all(CitationFormat.CSL_JSON, CitationStyle.APA));
		assertThat(items).hasSize(51);
		JsonNode item = items.valueStream()
			.filter((one) -> one.get("id").asString().equals("you2018learningsys:large-batch"))
			.findFirst()
			.orElseThrow();
		assertThat(item.get("type").asString()).isEqualTo("paper-conference");
		assertThat(item.get("author").get(2).toString()).isEqualTo("{\"family\":\"Hsieh\",\"given\":\"Cho-Jui\"}");
		assertThat(item.get("issued").toString()).isEqualTo("{\"date-parts\":[[2018,12,7]]}");
		assertThat(item.get("container-title").asString()).startsWith("Workshop on Systems");
		assertThat(item.get("event-title").asString()).isEqualTo("LearningSys 2018");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '§',
			textBlock = """
					APA     | Dakkak, A., Li, C., Garcia de Gonzalo, S., Xiong, J., & Hwu, W.-M. (2018, December 7). TrIMS: Transparent and Isolated Model Sharing for Low Latency Deep Learning Inference in Function as a Service Environments. Workshop on Systems for ML and Open Source Software at NeurIPS 2018. https://x.org/papers/learningsys-2018-dakkak-trims
					IEEE    | A. Dakkak, C. Li, S. Garcia de Gonzalo, J. Xiong, and W.-M. Hwu, “TrIMS: Transparent and Isolated Model Sharing for Low Latency Deep Learning Inference in Function as a Service Environments,” in Workshop on Systems for ML and Open Source Software at NeurIPS 2018, Dec. 2018. [Online]. Available: https://x.org/papers/learningsys-2018-dakkak-trims
					ACM     | Abdul Dakkak, Cheng Li, Simon Garcia de Gonzalo, Jinjun Xiong, and Wen-Mei Hwu. 2018. TrIMS: Transparent and Isolated Model Sharing for Low Latency Deep Learning Inference in Function as a Service Environments. In Workshop on Systems for ML and Open Source Software at NeurIPS 2018, December 07, 2018. Retrieved from https://x.org/papers/learningsys-2018-dakkak-trims
					CHICAGO | Dakkak, Abdul, Cheng Li, Simon Garcia de Gonzalo, Jinjun Xiong, and Wen-Mei Hwu. 2018. “TrIMS: Transparent and Isolated Model Sharing for Low Latency Deep Learning Inference in Function as a Service Environments.” In Workshop on Systems for ML and Open Source Software at NeurIPS 2018. https://x.org/papers/learningsys-2018-dakkak-trims.
					""")
	void formattedText(CitationStyle style, String text) {
		assertThat(this.citations.text(style, reference("learningsys-2018-dakkak-trims"))).isEqualTo(text);
	}

	@Test
	void aListIsNumberedWhereTheStyleHasItSo() {
		assertThat(all(CitationFormat.TEXT, CitationStyle.IEEE).lines()).hasSize(51)
			.first()
			.asString()
			.startsWith("[1] ");
		assertThat(all(CitationFormat.TEXT, CitationStyle.IEEE).lines()).element(50).asString().startsWith("[51] ");
		assertThat(all(CitationFormat.TEXT, CitationStyle.APA).lines()).hasSize(51)
			.noneMatch((line) -> line.startsWith("["));
	}

	@Test
	void anExportSaysUnderWhatTermsItMayBeUsed() {
		assertThat(all(CitationFormat.BIBTEX, CitationStyle.APA)).startsWith("""
				% ML Systems Papers
				% The metadata may be used under CC0 1.0 Universal, https://creativecommons.org/publicdomain/zero/1.0/
				""");
	}

}
