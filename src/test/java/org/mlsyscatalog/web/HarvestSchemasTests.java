package org.mlsyscatalog.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mlsyscatalog.SeedCatalog;
import org.mlsyscatalog.harvest.OaiProvider;
import org.mlsyscatalog.harvest.SiteAddress;
import org.xml.sax.SAXException;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Whatever is harvested, followed or crawled is valid by its schema. */
@TestPropertySource(properties = "catalog.oai-page=20")
class HarvestSchemasTests extends SeedCatalog {

	private static final Pattern TOKEN = Pattern.compile("<resumptionToken[^>]*>([^<]+)<");

	private static final Pattern PLACE = Pattern.compile("<loc>https?://[^/]+([^<]+)</loc>");

	@Autowired
	private OaiProvider provider;

	@ParameterizedTest
	@ValueSource(strings = { "verb=Identify", "verb=ListSets", "verb=ListMetadataFormats",
			"verb=ListMetadataFormats&identifier=oai:localhost:learningsys-2018-schelter-deequ",
			"verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:localhost:learningsys-2018-schelter-deequ",
			"verb=GetRecord&metadataPrefix=mods&identifier=oai:localhost:learningsys-2018-li-population",
			"verb=ListIdentifiers&metadataPrefix=oai_dc&set=learningsys&from=2018-01-01&until=2018-12-31", "",
			"verb=Nonsense", "verb=Identify&extra=1", "verb=ListRecords&metadataPrefix=marc21",
			"verb=ListRecords&metadataPrefix=oai_dc&from=yesterday", "verb=ListRecords&resumptionToken=nonsense",
			"verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:localhost:no-such-paper",
			"verb=GetRecord&metadataPrefix=oai_dc&identifier=%3Cscript%3E", "verb=ListRecords&set=%26%3C",
			"verb=ListIdentifiers&metadataPrefix=oai_dc&set=no-such-venue" })
	void everyAnswerIsValid(String query) throws SAXException {
		Schemas.checkHarvest(get("/oai?" + query).body());
	}

	@ParameterizedTest
	@CsvSource({ "ListRecords, oai_dc", "ListRecords, mods", "ListIdentifiers, oai_dc" })
	void everyPageOfAHarvestIsValid(String verb, String format) throws SAXException {
		String page = get("/oai?verb=" + verb + "&metadataPrefix=" + format).body();
		int records = 0;
		while (!page.isEmpty()) {
			Schemas.checkHarvest(page);
			records += page.split("<header", -1).length - 1;
			Matcher token = TOKEN.matcher(page);
			page = token.find() ? get("/oai?verb=" + verb + "&resumptionToken="
					+ URLEncoder.encode(token.group(1), StandardCharsets.UTF_8))
				.body() : "";
		}
		assertThat(records).isEqualTo(51);
	}

	@Test
	void aSiteWithANameOfItsOwnTellsHowItNamesRecords() throws SAXException {
		byte[] answer = this.generations
			.<byte[], RuntimeException>read(() -> this.provider.answer(Map.of("verb", new String[] { "Identify" }),
					new SiteAddress("https://papers.example.org"), "papers@example.org"));
		String document = new String(answer, StandardCharsets.UTF_8);
		Schemas.checkHarvest(document);
		assertThat(document).contains("<repositoryIdentifier>papers.example.org</repositoryIdentifier>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/papers.atom", "/search.atom?q=training", "/search.atom?q=%3C%26%22&size=100",
			"/authors/matei-zaharia.atom", "/institutions/stanford-university.atom",
			"/venues/learningsys.atom?size=100", "/venues/learningsys-2018.atom?page=2",
			"/topics/training-at-scale.atom" })
	void everyFeedIsValid(String path) throws SAXException {
		String feed = get(path).body();
		Schemas.checkAtom(feed);
		assertThat(feed).contains("<feed");
	}

	@Test
	void everyMapOfTheSiteIsValidAndLeadsToPages() throws SAXException {
		String index = get("/sitemap.xml").body();
		Schemas.checkSitemapIndex(index);
		Matcher map = PLACE.matcher(index);
		int maps = 0;
		while (map.find()) {
			String addresses = get(map.group(1)).body();
			Schemas.checkSitemap(addresses);
			Matcher address = PLACE.matcher(addresses);
			assertThat(address.find()).isTrue();
			assertThat(get(address.group(1)).statusCode()).as(address.group(1)).isEqualTo(200);
			maps++;
		}
		assertThat(maps).isEqualTo(6);
	}

	@Test
	void theSchemasRefuseWhatIsWrong() {
		String answer = get(
				"/oai?verb=GetRecord&metadataPrefix=mods" + "&identifier=oai:localhost:learningsys-2018-schelter-deequ")
			.body();
		assertThatExceptionOfType(SAXException.class).isThrownBy(() -> Schemas
			.checkHarvest(answer.replace("<titleInfo>", "<titleInf>").replace("</titleInfo>", "</titleInf>")));
		assertThatExceptionOfType(SAXException.class).isThrownBy(
				() -> Schemas.checkHarvest(answer.replaceAll("<datestamp>[^<]+", "<datestamp>7 December 2018")));
		assertThatExceptionOfType(SAXException.class)
			.isThrownBy(() -> Schemas.checkAtom(get("/papers.atom").body().replaceAll("<updated>[^<]+</updated>", "")));
		assertThatExceptionOfType(SAXException.class)
			.isThrownBy(() -> Schemas.checkAtom(get("/papers.atom").body().replaceAll("(?s)<author>.*?</author>", "")))
			.withMessageContaining("atom:author");
		assertThatExceptionOfType(SAXException.class)
			.isThrownBy(() -> Schemas.checkSitemapIndex(get("/sitemap.xml").body().replace("http://", "//")));
	}

}
