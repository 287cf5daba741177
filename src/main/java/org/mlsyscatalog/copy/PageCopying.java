package org.mlsyscatalog.copy;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Makes a page of the site one of the copy: links become relative, and what needs a
 * server goes.
 */
final class PageCopying {

	/** Marks in a template what a copy cannot do. */
	private static final String NEEDS_SERVER = "[data-needs-server]";

	private static final String OURS_ALONE = "default-src 'none'; script-src 'self'; style-src 'self'; "
			+ "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'";

	/** Attributes besides links that hold an address scripts ask for. */
	private static final List<String> ADDRESSES = List.of("data-from", "data-copy", "data-copy-from", "data-citations");

	private static final String WITHOUT_ADDRESS = "link[rel=canonical], link[rel=cite-as], link[rel=author], "
			+ "link[rel=type], meta[property^=og:url], meta[property^=og:image], meta[name=twitter:card]";

	private final CopyPaths paths;

	private final CopySettings settings;

	private final CopyScripts scripts;

	private final BiConsumer<SiteLink, CopiedAddress> found;

	/**
	 * @param found is told of everything of the site that a page leads to or needs
	 */
	PageCopying(CopyPaths paths, CopySettings settings, CopyScripts scripts,
			BiConsumer<SiteLink, CopiedAddress> found) {
		this.paths = paths;
		this.settings = settings;
		this.scripts = scripts;
		this.found = found;
	}

	/**
	 * The page as it is written.
	 * @param from where the site has it
	 * @param here where the copy has it
	 */
	String copy(String html, URI from, CopiedAddress here) {
		Document page = Jsoup.parse(html);
		page.outputSettings().prettyPrint(false);
		removeWhatNeedsAServer(page, here);
		page.select("a[href]").forEach((link) -> relink(link, "href", from, here));
		page.select("link[href], use[href]").forEach((link) -> relink(link, "href", from, here));
		page.select("[src]").forEach((loaded) -> relink(loaded, "src", from, here));
		page.select("form[action]").forEach((form) -> relink(form, "action", from, here));
		ADDRESSES
			.forEach((name) -> page.select("[" + name + "]").forEach((element) -> relink(element, name, from, here)));
		page.select("ul").stream().filter((list) -> list.childrenSize() == 0).forEach(PageCopying::removeWithHeading);
		if (this.settings.address().isEmpty()) {
			makeLinkedDataRelative(page, from, here);
			forgetAddressInCitations(page, from);
		}
		Element root = page.expectFirst("html");
		root.attr("data-base", here.toRoot(this.settings).isEmpty() ? "./" : here.toRoot(this.settings));
		root.attr("data-page-end", this.settings.links().end());
		page.expectFirst("meta[charset]")
			.after(new Element("meta").attr("http-equiv", "Content-Security-Policy").attr("content", OURS_ALONE));
		this.scripts.addTo(page, here, this.settings);
		return page.outerHtml();
	}

	private void removeWhatNeedsAServer(Document page, CopiedAddress here) {
		page.select(NEEDS_SERVER + ", meta[name=htmx-config], script[src*=htmx], a.why-link, .facets .more").remove();
		// Lists of names can be filtered by a script, as long as they are whole.
		page.select("form.filter[action=/authors], form.filter[action=/institutions]").addClass("js-only");
		page.select("form[action]").not("form.search, form.js-only").remove();
		page.getAllElements()
			.forEach((element) -> element.attributes()
				.asList()
				.stream()
				.map(Attribute::getKey)
				.filter((name) -> name.startsWith("hx-"))
				.toList()
				.forEach(element::removeAttr));
		if (this.settings.address().isEmpty()) {
			page.select(WITHOUT_ADDRESS).remove();
		}
		if (here.path().equals("search/")) {
			page.select("#results .with-facets, #results .names, #results .total, script[src*=results]").remove();
			page.expectFirst("#results").removeAttr("data-said");
			page.expectFirst("#results")
				.append("<noscript><p class=\"messages\">Searching this copy of the catalog needs JavaScript.</p></noscript>"
						+ "<p class=\"browse\">Browse <a href=\"/papers\">all papers</a>, <a href=\"/authors\">authors</a>, "
						+ "<a href=\"/institutions\">institutions</a> or <a href=\"/venues\">venues</a>.</p>");
		}
	}

	private void relink(Element element, String attribute, URI from, CopiedAddress here) {
		Optional<SiteLink> link = SiteLink.read(element.attr(attribute), from);
		if (link.isEmpty()) {
			return;
		}
		Optional<CopiedAddress> copied = this.paths.of(link.get().path(), link.get().query());
		if (copied.isEmpty()) {
			leaveOut(element, attribute);
			return;
		}
		this.found.accept(link.get(), copied.get());
		element.attr(attribute, here.linkTo(copied.get(), this.settings) + link.get().fragment());
	}

	/** What is said stays, though it leads nowhere; an entry of a list goes. */
	private static void leaveOut(Element element, String attribute) {
		Element parent = element.parent();
		if (!element.nameIs("a")) {
			if (element.nameIs("link") || element.nameIs("script")) {
				element.remove();
			}
			else {
				element.removeAttr(attribute);
			}
		}
		else if (parent != null && parent.nameIs("li")) {
			parent.remove();
		}
		else if (parent != null && (parent.hasClass("facts") || parent.hasClass("letters"))) {
			element.remove();
		}
		else {
			element.replaceWith(new TextNode(element.text()));
		}
	}

	/** COinS name the page of the paper by its whole address. */
	private static void forgetAddressInCitations(Document page, URI from) {
		String origin = URLEncoder.encode(from.resolve("/").toString(), StandardCharsets.UTF_8);
		Pattern address = Pattern.compile("&?rft_id=" + Pattern.quote(origin) + "[^&]*");
		page.select("span.Z3988[title]")
			.forEach((coins) -> coins.attr("title", address.matcher(coins.attr("title")).replaceAll("")));
	}

	private static void removeWithHeading(Element list) {
		Element heading = list.previousElementSibling();
		if (heading != null && heading.nameIs("h2")) {
			heading.remove();
		}
		list.remove();
	}

	private void makeLinkedDataRelative(Document page, URI from, CopiedAddress here) {
		String origin = from.resolve("/").toString();
		String root = here.toRoot(this.settings);
		for (Element script : page.select("script[type=application/ld+json]")) {
			String data = script.data().replace(origin, root.isEmpty() ? "./" : root);
			script.empty().appendChild(new DataNode(data));
		}
	}

}
