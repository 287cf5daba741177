package org.mlsyscatalog.web;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.catalog.CatalogFeatures;
import javax.xml.catalog.CatalogManager;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

import org.springframework.util.xml.SimpleNamespaceContext;

/**
 * Checks documents by the schemas of those who made the formats. They lie among the
 * tests' resources, where their README says what comes from where; nothing is asked of
 * the network.
 */
final class Schemas {

	private static final Schema HARVEST = of("OAI-PMH.xsd", "oai_dc.xsd", "oai-identifier.xsd", "xsd/mods-3-8.xsd");

	private static final Schema SITEMAP = of("com/redfin/sitemapgenerator/sitemap.xsd");

	private static final Schema SITEMAP_INDEX = of("com/redfin/sitemapgenerator/siteindex.xsd");

	/**
	 * What the grammar of Atom has as Schematron, which jing leaves aside: what must not
	 * be there.
	 */
	private static final List<String> NOT_IN_ATOM = List.of(
			"//atom:feed[not(atom:author or not(atom:entry[not(atom:author)]))]",
			"//atom:entry[not(atom:link[@rel='alternate'] or atom:link[not(@rel)] or atom:content)]",
			"//atom:entry[not(atom:author or ../atom:author or atom:source/atom:author)]");

	private Schemas() {
	}

	/** Any problem is one. */
	private static final class Strict implements ErrorHandler {

		@Override
		public void warning(SAXParseException ex) throws SAXException {
			throw ex;
		}

		@Override
		public void error(SAXParseException ex) throws SAXException {
			throw ex;
		}

		@Override
		public void fatalError(SAXParseException ex) throws SAXException {
			throw ex;
		}

	}

	private static Schema of(String... names) {
		try {
			SchemaFactory factory = SchemaFactory.newDefaultInstance();
			factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
			factory.setErrorHandler(new Strict());
			factory.setResourceResolver(CatalogManager.catalogResolver(CatalogFeatures.defaults(),
					URI.create(resource("catalog.xml").toString())));
			return factory.newSchema(
					Stream.of(names).map((name) -> new StreamSource(resource(name).toString())).toArray(Source[]::new));
		}
		catch (SAXException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static URL resource(String name) {
		return Objects.requireNonNull(Schemas.class.getResource("/schemas/" + name));
	}

	/** Throws where an answer of OAI-PMH, or metadata in it, is not valid. */
	static void checkHarvest(String document) throws SAXException {
		check(HARVEST, document);
	}

	/** Throws where a map of the site is not valid. */
	static void checkSitemap(String document) throws SAXException {
		check(SITEMAP, document);
	}

	/** Throws where the index of the maps of the site is not valid. */
	static void checkSitemapIndex(String document) throws SAXException {
		check(SITEMAP_INDEX, document);
	}

	private static void check(Schema schema, String document) throws SAXException {
		try {
			schema.newValidator().validate(new StreamSource(new StringReader(document)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Throws where a feed is not valid. */
	static void checkAtom(String document) throws SAXException {
		PropertyMapBuilder properties = new PropertyMapBuilder();
		properties.put(ValidateProperty.ERROR_HANDLER, new Strict());
		ValidationDriver driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
		try {
			driver.loadSchema(new InputSource(resource("atom.rnc").toString()));
			driver.validate(new InputSource(new StringReader(document)));
			SimpleNamespaceContext prefixes = new SimpleNamespaceContext();
			prefixes.bindNamespaceUri("atom", "http://www.w3.org/2005/Atom");
			XPath path = XPathFactory.newDefaultInstance().newXPath();
			path.setNamespaceContext(prefixes);
			for (String rule : NOT_IN_ATOM) {
				if (path.evaluateExpression("boolean(" + rule + ")", new InputSource(new StringReader(document)),
						Boolean.class)) {
					throw new SAXException("There is " + rule);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (XPathExpressionException ex) {
			throw new SAXException(ex);
		}
	}

}
