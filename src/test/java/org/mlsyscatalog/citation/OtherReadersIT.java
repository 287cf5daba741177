package org.mlsyscatalog.citation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mlsyscatalog.OtherProgram;
import org.mlsyscatalog.SeedCatalog;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Exports of the whole seed, read by the programs of others. */
class OtherReadersIT extends SeedCatalog {

	@TempDir
	private Path folder;

	private Path export(String suffix, String file) throws IOException {
		return Files.writeString(this.folder.resolve(file), get("/papers." + suffix).body());
	}

	private String run(Path errors, String... command) {
		return OtherProgram.run(this.folder, errors, List.of(command));
	}

	/**
	 * What all readers have to agree on.
	 *
	 * @param title in small letters with straight quotes, for some readers change both
	 * @param authors with straight apostrophes, for the same reason
	 */
	private record Read(String title, List<String> authors, String proceedings, int year, String url) {
	}

	private static String plain(String text) {
		return text.replaceAll("<[^>]+>", "")
			.replaceAll("[“”‘’\"]", "'")
			.replaceAll("\\s+", " ")
			.strip()
			.toLowerCase(Locale.ROOT);
	}

	private Map<String, Read> cslJson(String json) {
		Map<String, Read> read = new TreeMap<>();
		for (JsonNode item : this.json.readTree(json)) {
			List<String> authors = new ArrayList<>();
			for (JsonNode author : item.get("author")) {
				authors.add((author.path("family").asString("") + ", " + author.path("given").asString("")).replace('’',
						'\''));
			}
			read.put(item.get("id").asString(),
					new Read(plain(item.get("title").asString()), authors,
							plain(item.get("container-title").asString()),
							item.get("issued").get("date-parts").get(0).get(0).asInt(), item.get("URL").asString()));
		}
		return read;
	}

	private Map<String, Read> ours() {
		return cslJson(get("/papers.csl.json").body());
	}

	@ParameterizedTest
	@CsvSource({ "bib,bibtex", "biblatex,biblatex", "csl.json,csljson" })
	void pandocReadsTheSame51References(String suffix, String format) throws Exception {
		Path export = export(suffix, "export." + suffix);
		Path warnings = this.folder.resolve("warnings");
		Map<String, Read> read = cslJson(
				run(warnings, "pandoc", "-f", format, "-t", "csljson", export.getFileName().toString()));
		assertThat(Files.readString(warnings)).isEmpty();
		assertThat(read).hasSize(51).isEqualTo(ours());
	}

	@Test
	void bibutilsReadsTheSame51References() throws Exception {
		Path export = export("ris", "export.ris");
		Path warnings = this.folder.resolve("warnings");
		String mods = run(warnings, "ris2xml", export.getFileName().toString());
		assertThat(Files.readString(warnings)).containsOnlyOnce("Processed 51 references").doesNotContain("unused");
		Map<String, Read> ours = ours();
		List<Element> records = Jsoup.parse(mods, "", Parser.xmlParser()).select("mods");
		assertThat(records).hasSize(51);
		for (Element record : records) {
			Read expected = ours.get(record.attr("ID"));
			assertThat(expected).as(record.attr("ID")).isNotNull();
			Element title = record.selectFirst("> titleInfo");
			// Bibutils parts a title at its first colon.
			String whole = title.select("title").text()
					+ (title.select("subTitle").isEmpty() ? "" : ": " + title.select("subTitle").text());
			assertThat(plain(whole)).isEqualTo(expected.title());
			assertThat(record.select("> name").eachText()).hasSameSizeAs(expected.authors());
			assertThat(record.select("> name namePart[type=family]").eachText())
				.isEqualTo(expected.authors().stream().map((name) -> name.substring(0, name.indexOf(','))).toList());
			assertThat(record.select("url").eachText()).contains(expected.url());
			assertThat(record.text()).contains(String.valueOf(expected.year()));
		}
	}

	@ParameterizedTest
	@CsvSource({ "bib", "biblatex" })
	void biberHasNothingToWarnOf(String suffix) throws Exception {
		Path export = export(suffix, suffix + ".bib");
		Path errors = this.folder.resolve("errors");
		String said = run(errors, "biber", "--tool", "--validate-datamodel", "--output-file", "out.bib",
				export.getFileName().toString()) + Files.readString(errors);
		assertThat(said).doesNotContain("WARN", "ERROR");
		assertThat(Files.readString(this.folder.resolve("out.bib")).split("(?i)@inproceedings\\{")).hasSize(52);
	}

}
