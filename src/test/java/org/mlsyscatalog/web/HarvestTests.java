package org.mlsyscatalog.web;

import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mlsyscatalog.SeedCatalog;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;

import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** What harvesters, feed readers and crawlers get. */
@TestPropertySource(properties = "catalog.oai-page=20")
class HarvestTests extends SeedCatalog {

	private static final String DEEQU = "learningsys-2018-schelter-deequ";

	private Document xml(String path) {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
			factory.setNamespaceAware(true);
			return factory.newDocumentBuilder().parse(new InputSource(new StringReader(get(path).body())));
		}
		catch (Exception ex) {
			throw new AssertionError(path + " is no XML: " + get(path).body(), ex);
		}
	}

	private static List<String> texts(Document document, String name) {
		NodeList elements = document.getElementsByTagNameNS("*", name);
		List<String> texts = new ArrayList<>();
		for (int i = 0; i < elements.getLength(); i++) {
			texts.add(elements.item(i).getTextContent());
		}
		return texts;
	}

	private static String escaped(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	@Test
	void aHarvestWalksTheWholeCatalogPageByPage() {
		List<String> identifiers = new ArrayList<>();
		Document page = xml("/oai?verb=ListRecords&metadataPrefix=oai_dc");
		int pages = 1;
		identifiers.addAll(texts(page, "identifier").stream().filter((text) -> text.startsWith("oai:")).toList());
		while (!String.join("", texts(page, "resumptionToken")).isEmpty()) {
			page = xml("/oai?verb=ListRecords&resumptionToken=" + escaped(texts(page, "resumptionToken").getFirst()));
			identifiers.addAll(texts(page, "identifier").stream().filter((text) -> text.startsWith("oai:")).toList());
			pages++;
		}
		assertThat(pages).isEqualTo(3);
		assertThat(identifiers).hasSize(51).doesNotHaveDuplicates().contains("oai:localhost:" + DEEQU);
	}

	@Test
	void aRecordTellsThePaperInDublinCore() {
		Document record = xml("/oai?verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:localhost:" + DEEQU);
		assertThat(texts(record, "title"))
			.containsExactly("Deequ - Data Quality Validation for Machine Learning Pipelines");
		assertThat(texts(record, "creator")).startsWith("Schelter, Sebastian");
		assertThat(texts(record, "date")).containsExactly("2018-12-07");
		assertThat(texts(record, "datestamp")).containsExactly("2018-12-07");
		assertThat(texts(record, "setSpec")).containsExactly("learningsys", "learningsys:learningsys-2018");
		assertThat(record.getElementsByTagNameNS("http://purl.org/dc/elements/1.1/", "identifier")
			.item(0)
			.getTextContent()).isEqualTo("http://localhost:" + this.port + "/papers/" + DEEQU);
	}

	@Test
	void modsTellsWhoWasWhere() {
		Document record = xml("/oai?verb=GetRecord&metadataPrefix=mods&identifier=oai:localhost:" + DEEQU);
		assertThat(texts(record, "affiliation")).contains("Amazon Research");
		assertThat(texts(record, "namePart")).startsWith("Schelter", "Sebastian");
	}

	@Test
	void setsAreSeriesAndEditions() {
		assertThat(texts(xml("/oai?verb=ListSets"), "setSpec")).containsExactly("learningsys",
				"learningsys:learningsys-2018");
		assertThat(texts(
				xml("/oai?verb=ListIdentifiers&metadataPrefix=mods&set=learningsys&from=2018-12-07&until=2018-12-07"),
				"identifier"))
			.hasSize(20);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			'',                                                                            badVerb
			verb=Nonsense,                                                                 badVerb
			verb=Identify&verb=Identify,                                                   badVerb
			verb=Identify&extra=1,                                                         badArgument
			verb=ListRecords,                                                              badArgument
			verb=ListRecords&metadataPrefix=oai_dc&from=yesterday,                         badArgument
			verb=ListRecords&metadataPrefix=oai_dc&from=2019-01-01&until=2018-01-01,       badArgument
			verb=GetRecord&metadataPrefix=oai_dc,                                          badArgument
			verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:localhost:no-such-paper,   idDoesNotExist
			verb=ListMetadataFormats&identifier=oai:localhost:no-such-paper,               idDoesNotExist
			verb=ListRecords&resumptionToken=nonsense,                                     badResumptionToken
			verb=ListRecords&resumptionToken=000000000000.MjA6Og==,                        badResumptionToken
			verb=ListRecords&metadataPrefix=marc21,                                        cannotDisseminateFormat
			verb=ListRecords&metadataPrefix=oai_dc&from=2025-01-01,                        noRecordsMatch
			verb=ListIdentifiers&metadataPrefix=oai_dc&set=no-such-venue,                  noRecordsMatch
			""")
	void errorsOfTheProtocolArePartOfTheAnswer(String query, String code) {
		assertThat(get("/oai?" + query).statusCode()).isEqualTo(200);
		Document answer = xml("/oai?" + query);
		assertThat(
				answer.getElementsByTagNameNS("*", "error").item(0).getAttributes().getNamedItem("code").getNodeValue())
			.isEqualTo(code);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			/search.atom?q=deequ,                        1
			/authors/matei-zaharia.atom,                 3
			/institutions/stanford-university.atom?size=2, 2
			/venues/learningsys.atom?size=100,           51
			""")
	void everythingHasAFeed(String path, int entries) {
		Document feed = xml(path);
		assertThat(texts(feed, "entry")).hasSize(entries);
		assertThat(texts(feed, "updated")).allMatch("2018-12-07T00:00:00Z"::equals);
		assertThat(get(path).headers().firstValue("Content-Type").orElseThrow()).startsWith("application/atom+xml");
	}

	@ParameterizedTest
	@CsvSource({ "/, /papers.atom", "/authors/matei-zaharia, /authors/matei-zaharia.atom",
			"/institutions/google, /institutions/google.atom", "/venues/learningsys, /venues/learningsys.atom",
			"/venues/learningsys-2018, /venues/learningsys-2018.atom",
			"/search?q=training&year=2018, /search.atom?q=training&year=2018" })
	void aReaderOfFeedsFindsTheOneOfAPage(String page, String feed) {
		List<String> named = Jsoup.parse(get(page).body(), "http://localhost:" + this.port)
			.select("head link[rel=alternate][type=application/atom+xml]")
			.eachAttr("abs:href");
		assertThat(named).containsExactly("http://localhost:" + this.port + feed);
		assertThat(texts(xml(feed), "entry")).isNotEmpty();
	}

	/** Whatever is read again is known again. */
	@Test
	void anEntryOfAFeedIsNamedByTheAddressOfItsPaper() {
		assertThat(texts(xml("/search.atom?q=deequ"), "id"))
			.contains("http://localhost:" + this.port + "/papers/" + DEEQU);
	}

	@Test
	void theFeedOfAWholeSeriesIsPaged() {
		Set<String> seen = new TreeSet<>();
		String path = "/venues/learningsys.atom";
		for (int page = 1; page <= 3; page++) {
			texts(xml(path + "?page=" + page), "id").stream()
				.filter((id) -> id.contains("/papers/"))
				.forEach(seen::add);
		}
		assertThat(seen).hasSize(51);
		assertThat(get(path + "?page=2").body()).contains("rel=\"next\"", "rel=\"previous\"", "rel=\"self\"");
	}

	@Test
	void theSiteMapNamesEveryLastingPage() {
		List<String> maps = texts(xml("/sitemap.xml"), "loc");
		List<String> addresses = new ArrayList<>();
		for (String map : maps) {
			addresses.addAll(texts(xml(map.substring(map.indexOf("/sitemap"))), "loc"));
		}
		assertThat(addresses).doesNotHaveDuplicates()
			.contains("http://localhost:" + this.port + "/papers/" + DEEQU,
					"http://localhost:" + this.port + "/authors/matei-zaharia",
					"http://localhost:" + this.port + "/institutions/stanford-university",
					"http://localhost:" + this.port + "/venues/learningsys",
					"http://localhost:" + this.port + "/venues/learningsys-2018");
		assertThat(get("/robots.txt").body()).contains("Sitemap: http://localhost:" + this.port + "/sitemap.xml");
		assertThat(get("/sitemap/papers-2.xml").statusCode()).isEqualTo(404);
	}

	@Test
	void aBrowserLearnsHowToSearch() {
		Document description = xml("/opensearch.xml");
		assertThat(texts(description, "ShortName").getFirst().length()).isBetween(1, 16);
		assertThat(texts(description, "Description").getFirst().length()).isBetween(1, 1024);
		assertThat(description.getDocumentElement().getNamespaceURI())
			.isEqualTo("http://a9.com/-/spec/opensearch/1.1/");
		assertThat(templates(description)).containsEntry("text/html", true)
			.containsEntry("application/x-suggestions+json", true);
		assertThat(get("/opensearch.xml").headers().firstValue("Content-Type").orElseThrow())
			.startsWith("application/opensearchdescription+xml");
		JsonNode completions = json("/opensearch/suggest?q=zah");
		assertThat(completions.get(0).asString()).isEqualTo("zah");
		assertThat(completions.get(1).valueStream().map(JsonNode::asString)).contains("Matei Zaharia");
	}

	/** By media type, whether the address has a place for the words. */
	private static Map<String, Boolean> templates(Document description) {
		NodeList addresses = description.getElementsByTagNameNS("*", "Url");
		return IntStream.range(0, addresses.getLength())
			.mapToObj((place) -> addresses.item(place).getAttributes())
			.collect(Collectors.toMap((url) -> url.getNamedItem("type").getNodeValue(),
					(url) -> url.getNamedItem("template").getNodeValue().contains("{searchTerms}")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/papers", "/authors", "/institutions/google", "/about", "/no-such-page" })
	void everyPageNamesTheDescription(String page) {
		assertThat(Jsoup.parse(get(page).body())
			.select("link[rel=search][type=application/opensearchdescription+xml]")
			.attr("href")).isEqualTo("/opensearch.xml");
	}

	@ParameterizedTest
	@CsvSource({ "jsonl, 51", "csv, 52" })
	void theWholeCatalogIsOneFile(String ending, int lines) {
		String dump = get("/dumps/papers." + ending).body();
		assertThat(dump.strip().split("\r?\n")).hasSize(lines);
		assertThat(dump).contains(DEEQU, "Amazon Research");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/dumps/papers.jsonl", "/dumps/papers.csv", "/dumps/papers.ttl", "/dumps/papers.bib",
			"/papers.ris", "/papers.csl.json", "/search.txt?q=deequ" })
	void everyDownloadSaysItsLicence(String path) {
		assertThat(get(path).headers().allValues("Link"))
			.contains("<https://creativecommons.org/publicdomain/zero/1.0/>; rel=\"license\"");
	}

	@Test
	void aDumpIsCalledByItsDateAndDigest() {
		for (String ending : List.of("jsonl", "csv", "ttl", "bib")) {
			assertThat(get("/dumps/papers." + ending).headers().firstValue("Content-Disposition").orElseThrow())
				.containsPattern("papers-\\d{4}-\\d{2}-\\d{2}-[0-9a-f]{8}\\." + ending);
		}
		assertThat(get("/dumps/papers.bib").body()).contains("@inproceedings{", "CC0");
	}

	@Test
	void theWholeCatalogIsALinkedGraph() throws Exception {
		Model graph = Rio.parse(new StringReader(get("/dumps/papers.ttl").body()), RDFFormat.TURTLE);
		ValueFactory values = SimpleValueFactory.getInstance();
		assertThat(graph.filter(null, RDF.TYPE, values.createIRI("https://schema.org/ScholarlyArticle"))).hasSize(51);
		assertThat(graph.filter(null, RDF.TYPE, values.createIRI("https://schema.org/Person"))).hasSize(204);
	}

}
