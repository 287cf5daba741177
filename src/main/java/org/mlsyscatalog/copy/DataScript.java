package org.mlsyscatalog.copy;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tools.jackson.databind.json.JsonMapper;

/**
 * Data that scripts of a copy ask for, as a script: browsers let pages from a disk load
 * scripts, and no files of another kind.
 */
final class DataScript {

	/** How the address of one ends. */
	static final String SUFFIX = ".js";

	/** The name of the one beside the page with the citations of a paper. */
	static final String CITATIONS = "citations" + SUFFIX;

	private DataScript() {
	}

	/** Hands something over that is written as JSON. */
	static String of(String json) {
		return "catalogCopy.received(" + json + ");\n";
	}

	/**
	 * Hands over what a page has for copying.
	 * @param page the page with the citations of a paper
	 */
	static String ofCitations(String page) {
		Document whole = Jsoup.parse(page);
		whole.outputSettings().prettyPrint(false);
		return of(JsonMapper.shared().writeValueAsString(whole.expectFirst(".citations").outerHtml()));
	}

}
