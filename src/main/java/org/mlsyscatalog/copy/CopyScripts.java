package org.mlsyscatalog.copy;

import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The scripts that do in a copy what the server does for the site.
 *
 * @param library the address of the search library in the copy
 * @param data the address of what is searched
 * @param everywhere the address of the script of all pages
 * @param search the address of the script of the search page
 * @param names the address of the script of lists of names
 */
record CopyScripts(String library, String data, String everywhere, String search, String names) {

	/** Adds them before the scripts that ask them. */
	void addTo(Document page, CopiedAddress here, CopySettings settings) {
		String root = here.toRoot(settings);
		Element html = page.expectFirst("html");
		html.attr("data-search", root + this.library + " " + root + this.data);
		Element first = page.selectFirst("script[defer]");
		List<String> needed = switch (here.path()) {
			case "search/" -> List.of(this.everywhere, this.search);
			case "authors/", "institutions/" -> List.of(this.everywhere, this.names);
			default -> List.of(this.everywhere);
		};
		for (String script : needed) {
			Element element = new Element("script").attr("defer", true).attr("src", root + script);
			if (first != null) {
				first.before(element);
			}
			else {
				page.head().appendChild(element);
			}
		}
	}

}
