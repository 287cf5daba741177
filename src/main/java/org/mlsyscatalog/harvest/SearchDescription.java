package org.mlsyscatalog.harvest;

import java.io.Writer;

/**
 * How a browser can search the catalog from its address bar: an OpenSearch 1.1
 * description document.
 */
public final class SearchDescription {

	/** The document's own type. */
	public static final String TYPE = "application/opensearchdescription+xml";

	/** The longest short name the format allows. */
	private static final int SHORT = 16;

	private SearchDescription() {
	}

	/**
	 * Writes the document.
	 * @param title the catalog's title
	 */
	public static void write(String title, SiteAddress site, Writer out) {
		XmlElements.write(out, (elements) -> {
			elements.declaration();
			elements.element("OpenSearchDescription", () -> {
				elements.element("ShortName", shortName(title));
				elements.element("LongName", cut(title, 48));
				elements.element("Description", "Search papers, people and institutions in " + cut(title, 900));
				elements.element("InputEncoding", "UTF-8");
				elements.element("OutputEncoding", "UTF-8");
				elements.element("Image", site.at("/favicon.svg"), "type", "image/svg+xml");
				elements.empty("Url", "type", "text/html", "method", "get", "template",
						site.at("/search?q={searchTerms}&page={startPage?}"));
				elements.empty("Url", "type", "application/atom+xml", "method", "get", "template",
						site.at("/search.atom?q={searchTerms}&page={startPage?}"));
				elements.empty("Url", "type", "application/x-suggestions+json", "method", "get", "template",
						site.at("/opensearch/suggest?q={searchTerms}"));
				elements.empty("Url", "type", TYPE, "rel", "self", "template", site.at("/opensearch.xml"));
			}, "xmlns", "http://a9.com/-/spec/opensearch/1.1/");
		});
	}

	/** Whole words of the title, as many as fit. */
	private static String shortName(String title) {
		String name = title.isBlank() ? "Papers" : title.strip();
		if (name.length() <= SHORT) {
			return name;
		}
		int space = name.lastIndexOf(' ', SHORT);
		return cut(name, (space > 0) ? space : SHORT);
	}

	private static String cut(String text, int length) {
		return text.substring(0, Math.min(text.length(),
				text.offsetByCodePoints(0, Math.min(text.codePointCount(0, text.length()), length))));
	}

}
