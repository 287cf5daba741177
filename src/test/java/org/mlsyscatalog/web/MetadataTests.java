package org.mlsyscatalog.web;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.rdf.RdfNQuad;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mlsyscatalog.SeedCatalog;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What pages tell machines: one assertion for each rule of those who read it. */
class MetadataTests extends SeedCatalog {

	private static final String DEEQU = "/papers/learningsys-2018-schelter-deequ";

	private static final String SCHEMA = "http://schema.org/";

	private Document page(String path) {
		HttpResponse<String> answer = get(path);
		assertThat(answer.statusCode()).isEqualTo(200);
		return Jsoup.parse(answer.body());
	}

	private List<String> tags(String name) {
		return page(DEEQU).select("meta[name=" + name + "]").eachAttr("content");
	}

	private String at(String path) {
		return "http://localhost:" + this.port + path;
	}

	// Google Scholar, and Zotero's reader of embedded metadata

	@Test
	void theTitleIsGivenOnce() {
		assertThat(tags("citation_title"))
			.containsExactly("Deequ - Data Quality Validation for Machine Learning Pipelines");
	}

	@Test
	void everyAuthorHasATagOfTheirOwnInOrder() {
		assertThat(tags("citation_author")).containsExactly("Sebastian Schelter", "Tammo Rukat", "Dustin Lange",
				"Philipp Schmidt");
	}

	@Test
	void theDateIsThatOfTheEdition() {
		assertThat(tags("citation_publication_date")).containsExactly("2018/12/07");
	}

	@Test
	void theConferenceMakesItAConferencePaper() {
		assertThat(tags("citation_conference_title"))
			.containsExactly("Workshop on Systems for ML and Open Source Software at NeurIPS 2018");
	}

	@ParameterizedTest
	@ValueSource(strings = { "citation_date", "citation_author_institution", "citation_doi", "citation_pdf_url",
			"citation_journal_title" })
	void nothingIsSaidThatIsDeprecatedOrNotKnown(String name) {
		assertThat(tags(name)).isEmpty();
	}

	@Test
	void thePageOfAPaperHasTagsAndNoContextObject() {
		assertThat(page(DEEQU).select(".Z3988")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/search?q=deequ", "/papers?q=deequ", "/authors/sebastian-schelter",
			"/venues/learningsys-2018", "/venues/learningsys" })
	void aListHasAContextObjectForEachPaperAndNoTags(String path) {
		Document page = page(path);
		assertThat(page.select("meta[name^=citation_]")).isEmpty();
		assertThat(page.select("ol.papers > li")).isNotEmpty()
			.allSatisfy((paper) -> assertThat(paper.select("span.Z3988")).hasSize(1));
		List<String> pairs = page.select(".Z3988")
			.eachAttr("title")
			.stream()
			.filter((title) -> title.contains("Deequ"))
			.flatMap((title) -> List.of(title.split("&")).stream())
			.map((pair) -> URLDecoder.decode(pair, StandardCharsets.UTF_8))
			.toList();
		assertThat(pairs).contains("ctx_ver=Z39.88-2004", "rft_val_fmt=info:ofi/fmt:kev:mtx:book",
				"rft.genre=proceeding", "rft.atitle=Deequ - Data Quality Validation for Machine Learning Pipelines",
				"rft.date=2018", "rft.aulast=Schelter", "rft.aufirst=Sebastian", "rft.au=Tammo Rukat",
				"rft_id=" + at(DEEQU));
	}

	// Addresses, and where a link to the page is shown

	@ParameterizedTest
	@ValueSource(strings = { DEEQU, "/authors/matei-zaharia", "/institutions/google", "/venues/learningsys",
			"/venues/learningsys-2018", "/about", "/" })
	void aPageSaysItsOneAddress(String path) {
		Document page = page(path + "?x=1");
		assertThat(page.select("link[rel=canonical]").eachAttr("href")).containsExactly(at(path));
		assertThat(page.select("meta[property=og:url]").eachAttr("content")).containsExactly(at(path));
		assertThat(page.select("meta[property=og:title]").attr("content")).isNotBlank();
		assertThat(page.select("meta[name=description]").attr("content")).isNotBlank();
	}

	@Test
	void aPaperHasAPicture() throws Exception {
		String address = page(DEEQU).select("meta[property=og:image]").attr("content");
		assertThat(address).isEqualTo(at(DEEQU + "/picture.png"));
		try (HttpClient http = HttpClient.newHttpClient()) {
			HttpResponse<java.io.InputStream> answer = http.send(HttpRequest.newBuilder(URI.create(address)).build(),
					BodyHandlers.ofInputStream());
			assertThat(answer.headers().firstValue("content-type")).contains("image/png");
			assertThat(answer.headers().firstValue("cache-control").orElse("")).contains("max-age");
			BufferedImage picture = ImageIO.read(answer.body());
			assertThat(picture.getWidth()).isEqualTo(1200);
			assertThat(picture.getHeight()).isEqualTo(630);
			TreeSet<Integer> colours = new TreeSet<>();
			for (int x = 0; x < 1200; x += 2) {
				for (int y = 150; y < 440; y += 2) {
					colours.add(picture.getRGB(x, y));
				}
			}
			assertThat(colours).as("there are letters in it").hasSizeGreaterThan(10);
		}
	}

	// Signposting

	@Test
	void linksOfTheHeaderAreThoseOfThePage() {
		HttpResponse<String> answer = get(DEEQU);
		List<String> ofHeader = answer.headers().allValues("link");
		List<String> ofPage = Jsoup.parse(answer.body())
			.select("link[rel=cite-as], link[rel=type], link[rel=author], link[rel=item], link[rel=describedby], link[rel=linkset]")
			.stream()
			.map(MetadataTests::header)
			.toList();
		assertThat(ofHeader).isEqualTo(ofPage)
			.contains("<" + at(DEEQU) + ">; rel=\"cite-as\"", "<https://schema.org/ScholarlyArticle>; rel=\"type\"",
					"<" + at("/authors/sebastian-schelter") + ">; rel=\"author\"",
					"<" + at(DEEQU) + ".bib>; rel=\"describedby\"; type=\"application/x-bibtex\"",
					"<" + at(DEEQU) + "/linkset>; rel=\"linkset\"; type=\"application/linkset+json\"");
	}

	private static String header(Element link) {
		String type = link.attr("type");
		return "<" + link.attr("href") + ">; rel=\"" + link.attr("rel") + "\""
				+ (type.isEmpty() ? "" : "; type=\"" + type + "\"");
	}

	@Test
	void theLinkSetHasThePaperAndWhatDescribesIt() {
		HttpResponse<String> answer = get(DEEQU + "/linkset");
		assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith("application/linkset+json");
		JsonNode contexts = this.json.readTree(answer.body()).get("linkset");
		assertThat(contexts.get(0).get("anchor").asString()).isEqualTo(at(DEEQU));
		assertThat(contexts.get(0).get("author")).hasSize(4);
		assertThat(contexts.get(0).get("describedby")).hasSize(4);
		assertThat(contexts.get(1).get("describes").get(0).get("href").asString()).isEqualTo(at(DEEQU));
	}

	@Test
	void everyLinkOfThePaperLeadsSomewhere() {
		page(DEEQU).select("link[rel=describedby], link[rel=linkset], link[rel=author]")
			.eachAttr("href")
			.forEach((address) -> assertThat(get(address.substring(at("").length())).statusCode()).as(address)
				.isEqualTo(200));
	}

	@Test
	void aDescriptionLeadsBackToThePage() {
		assertThat(get(DEEQU + ".bib").headers().firstValue("link"))
			.contains("<" + at(DEEQU) + ">; rel=\"describes\"; type=\"text/html\"");
	}

	// schema.org

	private List<String> triples(String path) throws Exception {
		Element script = page(path).selectFirst("script[type=application/ld+json]");
		assertThat(script).isNotNull();
		assertThat(script.data()).doesNotContain("<", ">", "&");
		return JsonLd.toRdf(JsonDocument.of(new StringReader(script.data())))
			.loader(schemaOrg())
			.get()
			.toList()
			.stream()
			.map(MetadataTests::triple)
			.toList();
	}

	/** No test asks the network; of the vocabulary only what matters here is kept. */
	private static DocumentLoader schemaOrg() {
		return (address, options) -> {
			assertThat(address).hasToString("https://schema.org");
			try {
				return JsonDocument
					.of(new StringReader(Files.readString(Path.of("src/test/resources/schema-org/context.json"))));
			}
			catch (IOException | JsonLdError ex) {
				throw new IllegalStateException(ex);
			}
		};
	}

	private static String triple(RdfNQuad quad) {
		String subject = quad.getSubject().isBlankNode() ? "_" : quad.getSubject().getValue();
		String object = quad.getObject().isBlankNode() ? "_" : quad.getObject().getValue();
		return subject + " " + quad.getPredicate().getValue().replace(SCHEMA, "") + " " + object.replace(SCHEMA, "");
	}

	@Test
	void aPaperInTheTermsOfSchemaOrg() throws Exception {
		String type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
		assertThat(triples(DEEQU)).contains(at(DEEQU) + " " + type + " ScholarlyArticle",
				at(DEEQU) + " name Deequ - Data Quality Validation for Machine Learning Pipelines",
				at(DEEQU) + " datePublished 2018-12-07", at(DEEQU) + " url " + at(DEEQU),
				at(DEEQU) + " author " + at("/authors/sebastian-schelter"),
				at("/authors/sebastian-schelter") + " " + type + " Person",
				at("/authors/sebastian-schelter") + " name Sebastian Schelter",
				at(DEEQU) + " isPartOf " + at("/venues/learningsys-2018"),
				at("/venues/learningsys-2018") + " isPartOf " + at("/venues/learningsys"),
				at(DEEQU + "#breadcrumbs") + " " + type + " BreadcrumbList",
				at(DEEQU) + " image " + at(DEEQU + "/picture.png"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					/papers/learningsys-2018-schelter-deequ | Venues, LearningSys, LearningSys 2018, Deequ - Data Quality Validation for Machine Learning Pipelines
					/authors/matei-zaharia                  | Authors, Matei Zaharia
					/institutions/google                    | Institutions, Google
					/venues/learningsys                     | Venues, LearningSys
					/venues/learningsys-2018                | Venues, LearningSys, LearningSys 2018
					""")
	void theWayToAPageIsToldStepByStep(String path, String names) {
		JsonNode steps = this.json.readTree(page(path).selectFirst("script[type=application/ld+json]").data())
			.findValues("itemListElement")
			.getFirst();
		assertThat(steps.valueStream().map((step) -> step.get("name").asString())).containsExactly(names.split(", "));
		assertThat(steps.valueStream().map((step) -> step.get("position").asInt()))
			.containsExactlyElementsOf(IntStream.rangeClosed(1, steps.size()).boxed().toList());
		assertThat(steps.get(steps.size() - 1).get("item").asString()).isEqualTo(at(path));
		steps.valueStream()
			.map((step) -> step.get("item").asString().substring(at("").length()))
			.forEach((step) -> assertThat(get(step).statusCode()).as(step).isEqualTo(200));
	}

	@Test
	void anAffiliationIsAnOrganisationWithItsRorId() throws Exception {
		assertThat(triples("/papers/learningsys-2018-you-large-batch")).contains(
				at("/authors/yang-you") + " affiliation " + at("/institutions/university-of-california-berkeley"),
				at("/institutions/university-of-california-berkeley") + " sameAs https://ror.org/01an7q238");
	}

	@Test
	void anInstitutionInTheTermsOfSchemaOrg() throws Exception {
		String berkeley = at("/institutions/university-of-california-berkeley");
		assertThat(triples("/institutions/university-of-california-berkeley")).contains(
				berkeley + " http://www.w3.org/1999/02/22-rdf-syntax-ns#type CollegeOrUniversity",
				berkeley + " sameAs https://ror.org/01an7q238", berkeley + " name University of California, Berkeley");
	}

	@Test
	void aPersonInTheTermsOfSchemaOrg() throws Exception {
		assertThat(triples("/authors/matei-zaharia")).contains(
				at("/authors/matei-zaharia") + " http://www.w3.org/1999/02/22-rdf-syntax-ns#type Person",
				at("/authors/matei-zaharia") + " name Matei Zaharia",
				at("/authors/matei-zaharia") + " affiliation " + at("/institutions/stanford-university"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/about" })
	void theCatalogIsADataset(String path) throws Exception {
		assertThat(triples(path)).contains(
				at("/about#dataset") + " http://www.w3.org/1999/02/22-rdf-syntax-ns#type Dataset",
				at("/about#dataset") + " license https://creativecommons.org/publicdomain/zero/1.0/",
				at("/about#dataset") + " name ML Systems Papers", "_ contentUrl " + at("/papers.bib"));
	}

	@Test
	void theLicenceIsOnThePageAboutTheCatalog() {
		assertThat(page("/about").select("a[rel~=license]").attr("href"))
			.isEqualTo("https://creativecommons.org/publicdomain/zero/1.0/");
	}

	// to copy

	@Test
	void theCitationsOfAPaperAreReadyToCopy() {
		Document page = page(DEEQU + "/cite");
		assertThat(page.select(".citations h2").eachText()).containsExactly("APA", "IEEE", "ACM", "Chicago", "BibTeX",
				"BibLaTeX", "RIS", "CSL-JSON");
		assertThat(page.select("#cite-bib ~ pre").text()).startsWith("@inproceedings{schelter2018learningsys:deequ,");
	}

	@ParameterizedTest
	@ValueSource(strings = { DEEQU, "/authors/matei-zaharia", "/institutions/google", "/venues/learningsys",
			"/venues/learningsys-2018", "/search?q=deep+learning&year=2018", "/papers" })
	void everyLinkToCitationsLeadsSomewhere(String path) {
		List<String> links = page(path).select("details.export a").eachAttr("href");
		assertThat(links).hasSizeGreaterThan(3);
		links.forEach((link) -> assertThat(get(link).statusCode()).as(link).isEqualTo(200));
	}

}
