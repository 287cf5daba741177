package org.mlsyscatalog.web;

import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXParser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mlsyscatalog.DataFolderCopy;
import org.mlsyscatalog.StartedSite;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Attack: a listing whose titles, names and affiliations are written to be run by the
 * browser, the spreadsheet or the TeX of whoever reads the catalog. In every form they
 * come out as text, and as the text they are.
 */
class HostileListingTests {

	/** Each tries to get out of another kind of text. */
	private static final List<String> TITLES = List.of("<script>alert(1)</script> <x-evil>Markup</x-evil> Considered",
			"</script><x-evil onmouseover=alert(2)> Ends Linked Data Early",
			"\"><x-evil onfocus=\"alert(3)\" autofocus> Leaves an 'Attribute' of a Page",
			"]]></title><x-evil>alert(4)</x-evil> Ends a Section of XML &lt;x-evil&gt; &amp; &#60;x-evil&#62;",
			"\\input{/etc/passwd} \\write18{id} Runs TeX $x^2$ 100% #1 {unbalanced} ~ _ ^",
			"Closes } an, Entry @string{evil = {x}} @comment Early",
			"=HYPERLINK(\"https://evil.example\",\"Click\") Formula", "+cmd|' /C calc'!A0 Formula of Another Kind",
			"@SUM(1+1)*cmd|' /C calc'!A0 Formula with an At Sign", "-2+3+cmd|' /C calc'!A0 Formula with a Minus",
			"[[${7*7}]] [(${7*7})] ${T(java.lang.Runtime)} #{7*7} *{7*7} Templates",
			"{{constructor.constructor('alert(5)')()}} Other Templates", "TY  - JOUR ER  - Ends a Reference Early");

	private static final String AFFILIATION = "\"><x-evil onclick=alert(6)> '=1+1 University";

	@TempDir
	private static Path folder;

	private static StartedSite site;

	/** The titles the catalog made of them, by id. */
	private static final Map<String, String> SHOWN = new LinkedHashMap<>();

	@BeforeAll
	static void start() {
		DataFolderCopy data = DataFolderCopy.in(folder.resolve("data"));
		StringBuilder listing = new StringBuilder();
		for (int paper = 0; paper < TITLES.size(); paper++) {
			listing.append("**%s**: Eve%d <x-evil>Mallory</x-evil> (%s); Ada Lovelace (MIT)%n"
				.formatted(TITLES.get(paper), paper, AFFILIATION));
		}
		data.write(DataFolderCopy.SEED,
				listing.append("**Turned \u202Eround\u202C and Back**: Ada Lovelace (MIT)\n").toString());
		data.replace("catalog.yaml", "title: ", "title: \"</title><script>x</script>]]>\" #");
		site = StartedSite.of(data, folder, "--catalog.meaning=false");
		site.json("/api/papers?size=100")
			.path("papers")
			.forEach((paper) -> SHOWN.put(paper.path("id").asString(), paper.path("title").asString()));
	}

	@AfterAll
	static void stop() {
		site.close();
	}

	/** Else the tests below would test nothing. */
	@Test
	void theListingIsAsHostileAsItLooks() {
		assertThat(SHOWN.values()).contains(TITLES.get(0), TITLES.get(4), TITLES.get(6), TITLES.get(10))
			.hasSize(TITLES.size() + 1)
			.anyMatch((title) -> title.startsWith("</script><x-evil"))
			.contains("Turned round and Back");
		assertThat(SHOWN.keySet()).allMatch((id) -> id.matches("[a-z0-9-]+"));
	}

	static Stream<String> pages() {
		List<String> pages = new ArrayList<>(List.of("/", "/papers", "/authors", "/institutions", "/institutions/tree",
				"/venues", "/venues/learningsys", "/venues/learningsys-2018", "/topics", "/explore", "/problems",
				"/problems/unresolved", "/problems/kinds/unknown-affiliation", "/about", "/dumps", "/help/api",
				"/help/search", "/reading-list", "/resolve", "/authors/ada-lovelace", "/search?q=x-evil",
				"/search?q=formula&view=list", "/nothing-here", "/search?q=" + encoded("\"><x-evil onfocus=alert(7)>"),
				"/papers/" + encoded("\"><x-evil>"), "/authors/" + encoded("'><x-evil>"),
				"/search?author=" + encoded("\"><x-evil>"), "/search?year=" + encoded("<x-evil>"),
				"/search?sort=" + encoded("<x-evil>"), "/resolve?affiliation=" + encoded(AFFILIATION),
				"/resolve?q=" + encoded(AFFILIATION), "/report?paper=" + encoded("\"><x-evil>"),
				"/reading-list?id=" + encoded("\"><x-evil>"), "/problems/unresolved?q=" + encoded("\"><x-evil>"),
				"/authors?q=" + encoded("\"><x-evil>")));
		for (String id : SHOWN.keySet()) {
			pages.addAll(List.of("/papers/" + id, "/papers/" + id + "/cite", "/papers/" + id + "/why?q=x-evil",
					"/report?paper=" + id));
		}
		site.json("/api/authors?size=100")
			.path("authors")
			.forEach((author) -> pages.add("/authors/" + author.path("id").asString()));
		return pages.stream();
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	@ParameterizedTest
	@MethodSource("pages")
	void noPageHoldsMarkupOfTheListing(String path) {
		HttpResponse<String> answer = site.get(path);
		assertThat(answer.statusCode()).isLessThan(500);
		Document page = Jsoup.parse(answer.body());
		assertThat(page.select("x-evil, iframe, object, embed, base")).isEmpty();
		for (Element script : page.select("script")) {
			if (script.attr("type").equals("application/ld+json")) {
				assertThat(JsonMapper.shared().readTree(script.data()).path("@graph").isArray()).isTrue();
			}
			else {
				assertThat(script.attr("src")).matches("/(js|webjars)/[^:]+");
				assertThat(script.data()).isBlank();
			}
		}
		for (Element element : page.getAllElements()) {
			for (Attribute attribute : element.attributes()) {
				assertThat(attribute.getKey()).as(element.cssSelector()).doesNotStartWith("on").isNotEqualTo("style");
				assertThat(attribute.getValue().strip().toLowerCase()).doesNotStartWith("javascript:");
			}
		}
		assertThat(page.text()).as("no template ran").doesNotContain("[[49]]", "[49]");
		assertThat(page.title()).as("nothing turns round what follows").doesNotContain("\u202E");
	}

	@Test
	void aPageShowsTheTitleAsTextAndLinkedDataKnowsItAsItIs() {
		SHOWN.forEach((id, title) -> {
			Document page = Jsoup.parse(site.get("/papers/" + id).body());
			assertThat(page.select("h1").text()).isEqualTo(title);
			assertThat(page.select("meta[name=citation_title]").attr("content")).isEqualTo(title);
			JsonNode graph = JsonMapper.shared()
				.readTree(page.select("script[type=application/ld+json]").getFirst().data());
			assertThat(graph.at("/@graph").valueStream().map((thing) -> thing.path("headline").asString("")))
				.contains(title);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "/papers.bib", "/papers.biblatex" })
	void bibtexRunsNothingAndHoldsEachPaperOnce(String path) throws Exception {
		String answer = site.get(path).body();
		assertThat(answer).doesNotContain("\\input", "\\write18");
		BibTeXDatabase read = new BibTeXParser().parse(new StringReader(answer));
		assertThat(read.getEntries()).hasSize(SHOWN.size());
		assertThat(read.getStrings()).isEmpty();
	}

	@Test
	void aReferenceOfRisEndsWhereItEnds() {
		List<String> lines = site.get("/papers.ris").body().lines().toList();
		assertThat(lines).allMatch((line) -> line.isEmpty() || line.matches("[A-Z][A-Z0-9]  - .*"));
		assertThat(lines.stream().filter((line) -> line.startsWith("ER  -"))).hasSize(SHOWN.size());
		assertThat(lines.stream().filter((line) -> line.startsWith("TY  -"))).hasSize(SHOWN.size());
	}

	@Test
	void cslIsJsonWithTheTitlesAsTheyAre() {
		JsonNode answer = JsonMapper.shared().readTree(site.get("/papers.csl.json").body());
		assertThat(answer.valueStream().map((paper) -> paper.path("title").asString()))
			.containsExactlyInAnyOrderElementsOf(SHOWN.values());
	}

	@Test
	// ships.
	void aSpreadsheetComputesNothingAndTheTextCanBeHadBack() throws Exception {
		String answer = site.get("/dumps/papers.csv").body();
		Map<String, String> read = new LinkedHashMap<>();
		try (CSVParser rows = CSVFormat.RFC4180.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.get()
			.parse(new StringReader(answer))) {
			for (CSVRecord row : rows) {
				for (String cell : row) {
					// German spreadsheets part cells at semicolons.
					assertThat(cell.split("[;\t]")).noneMatch((piece) -> piece.strip().matches("(?s)[=+\\-@].*"));
				}
				read.put(row.get("id"),
						row.get("title").replaceAll("(?<=^|[;\\t\\r\\n])'(?=[\\s']*[=+\\-@＝＋－＠]|'*[\\t\\r\\n])", ""));
			}
		}
		assertThat(read).containsExactlyInAnyOrderEntriesOf(SHOWN);
	}

	private static org.w3c.dom.Document xml(String path) {
		String answer = site.get(path).body();
		assertThat(answer).doesNotContain("<!DOCTYPE", "<!ENTITY", "<x-evil");
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			return factory.newDocumentBuilder().parse(new InputSource(new StringReader(answer)));
		}
		catch (Exception ex) {
			throw new AssertionError(path + " is no XML", ex);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/papers.atom", "/search.atom?q=x-evil", "/authors/ada-lovelace.atom",
			"/venues/learningsys.atom", "/oai?verb=ListRecords&metadataPrefix=oai_dc",
			"/oai?verb=ListRecords&metadataPrefix=mods", "/oai?verb=Identify", "/oai?verb=ListSets",
			"/oai?verb=%3Cx-evil%3E", "/sitemap.xml", "/opensearch.xml" })
	void xmlIsWhatItSaysAndNothingElse(String path) {
		org.w3c.dom.Document document = xml(path);
		assertThat(document.getElementsByTagNameNS("*", "x-evil").getLength()).isZero();
		assertThat(document.getElementsByTagNameNS("*", "script").getLength()).isZero();
	}

	@Test
	void feedsAndRecordsHoldTheTitlesAsTheyAre() {
		for (String path : List.of("/papers.atom", "/oai?verb=ListRecords&metadataPrefix=oai_dc",
				"/oai?verb=ListRecords&metadataPrefix=mods")) {
			NodeList titles = xml(path).getElementsByTagNameNS("*", "title");
			List<String> found = new ArrayList<>();
			for (int at = 0; at < titles.getLength(); at++) {
				found.add(titles.item(at).getTextContent());
			}
			assertThat(found).as(path).containsAll(SHOWN.values());
		}
	}

	@Test
	void dumpsForProgramsHoldTheTitlesAsTheyAre() throws Exception {
		List<String> lines = site.get("/dumps/papers.jsonl").body().lines().toList();
		assertThat(lines.stream().map((line) -> JsonMapper.shared().readTree(line).path("title").asString()))
			.containsAll(SHOWN.values());
		Model model = Rio.parse(new StringReader(site.get("/dumps/papers.ttl").body()), RDFFormat.TURTLE);
		TreeSet<String> texts = new TreeSet<>();
		model.objects().forEach((value) -> texts.add(value.stringValue()));
		assertThat(texts).containsAll(SHOWN.values());
	}

	@Test
	void headersOfAPaperAreNamesAndAddressesOnly() {
		for (String id : SHOWN.keySet()) {
			for (String path : List.of("/papers/" + id, "/papers/" + id + ".bib", "/papers/" + id + ".ris",
					"/papers/" + id + "/linkset", "/papers/" + id + ".txt?style=apa")) {
				HttpResponse<String> answer = site.get(path);
				assertThat(answer.statusCode()).as(path).isEqualTo(200);
				answer.headers()
					.map()
					.forEach((name, values) -> assertThat(values).as(name)
						.allMatch((value) -> value.matches("[\\x20-\\x7e]*"))
						.noneMatch((value) -> value.matches("(?i).*(<x-|%3c|alert\\(|etc/passwd).*")));
			}
			assertThat(site.get("/papers/" + id + "/picture.png").headers().firstValue("Content-Type"))
				.contains("image/png");
		}
	}

}
