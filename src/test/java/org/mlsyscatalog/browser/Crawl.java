package org.mlsyscatalog.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Follows every internal link, breadth first, and remembers what it saw.
 * <p>
 * Result lists link to each other without end, so of {@code /search} and {@code /papers}
 * with parameters those with one parameter beside the words (a chosen value, an order, a
 * page) are all followed, of those with two the first {@value #PAIRS_FOLLOWED}, and none
 * with more. Papers whose address carries the search they were found by, and maps of a
 * search, are as many, and the first {@value #PAIRS_FOLLOWED} of them are followed.
 * Everything else is followed.
 */
final class Crawl {

	private static final String SAYING = "link:is([rel=cite-as], [rel=type], [rel=author], [rel=item], "
			+ "[rel=describedby], [rel=linkset], [rel=canonical])";

	private static final int PAIRS_FOLLOWED = 250;

	/** The addresses of things in styles, and in scripts' settings. */
	private static final Pattern IN_STYLE = Pattern.compile("url\\(\\s*['\"]?([^'\")]+)|@import\\s+['\"]([^'\"]+)");

	private static final Pattern IN_SETTINGS = Pattern.compile("['\"]((?:https?:)?//[^'\"\\s]+)['\"]");

	private final URI home;

	private final Deque<URI> waiting = new ArrayDeque<>();

	/** What was found, and where first. */
	private final Map<URI, URI> found = new HashMap<>();

	private final Map<URI, Visited> visited = new LinkedHashMap<>();

	private final Set<String> broken = new TreeSet<>();

	private final Set<String> thirdParties = new TreeSet<>();

	/** Scripts read these from the address; the page is the same file. */
	private final boolean ofFiles;

	private int pairs;

	private int papersInResults;

	private Crawl(URI home, boolean ofFiles) {
		this.home = home;
		this.ofFiles = ofFiles;
	}

	/** Of the running site. */
	static Crawl ofSite(URI home) {
		return new Crawl(home, false);
	}

	/** Of a copy, whose pages are files whatever parameters follow their names. */
	static Crawl ofFiles(URI home) {
		return new Crawl(home, true);
	}

	/** A page of the site that was read. */
	record Visited(URI address, Document document) {
	}

	void run() throws IOException, InterruptedException {
		try (HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build()) {
			follow(this.home, this.home);
			while (!this.waiting.isEmpty()) {
				visit(client, this.waiting.remove());
			}
		}
	}

	private void visit(HttpClient client, URI address) throws IOException, InterruptedException {
		HttpResponse<String> answer = client.send(
				HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(30)).build(),
				HttpResponse.BodyHandlers.ofString());
		if (answer.statusCode() >= 400) {
			this.broken.add(answer.statusCode() + " " + address + " on " + this.found.get(address));
		}
		String type = answer.headers().firstValue("Content-Type").orElse("");
		URI base = answer.uri();
		if (type.startsWith("text/html")) {
			Document document = Jsoup.parse(answer.body(), base.toString());
			this.visited.put(address, new Visited(base, document));
			read(document, base);
		}
		else if (type.startsWith("text/css")) {
			readStyle(answer.body(), base);
		}
		else if (type.contains("javascript") && answer.body().length() < 10_000) {
			readSettings(answer.body(), base);
		}
		else if (type.startsWith("application/json")) {
			this.visited.put(address, new Visited(base, new Document(base.toString())));
		}
	}

	private void read(Document document, URI base) {
		// The same eight downloads on every page; MetadataTests follows those of each
		// kind.
		document.select("a[href]")
			.not("details.export a[rel=nofollow], a[download]")
			.forEach((link) -> followIfOurs(link.attr("abs:href"), base));
		// A report is about something, which is in the form and not in its address.
		document.select("form[action]")
			.not("form.report")
			.forEach((form) -> followIfOurs(form.attr("abs:action"), base));
		// These lead to what describes the page and to words for it; nobody loads them.
		document.select(SAYING).forEach((link) -> followIfOurs(link.attr("abs:href"), base));
		for (Element loaded : document.select("link[href], use[href]").not(SAYING)) {
			followOwn(loaded.attr("abs:href"), base);
		}
		for (Element loaded : document.select("[src]")) {
			followOwn(loaded.attr("abs:src"), base);
		}
		for (Element images : document.select("[srcset]")) {
			Stream.of(images.attr("srcset").split(","))
				.map((image) -> image.strip().split("\\s+")[0])
				.forEach((image) -> followOwn(base.resolve(image).toString(), base));
		}
		document.select("[style]").forEach((styled) -> readStyle(styled.attr("style"), base));
		document.select("style").forEach((style) -> readStyle(style.data(), base));
		document.select("script:not([src])")
			.not("[type='application/ld+json']")
			.forEach((script) -> readSettings(script.data(), base));
	}

	private void readStyle(String style, URI base) {
		Matcher address = IN_STYLE.matcher(style);
		while (address.find()) {
			String found = (address.group(1) != null) ? address.group(1) : address.group(2);
			if (!found.startsWith("data:") && !found.startsWith("#")) {
				followOwn(base.resolve(found.strip()).toString(), base);
			}
		}
	}

	private void readSettings(String script, URI base) {
		Matcher address = IN_SETTINGS.matcher(script);
		while (address.find()) {
			followOwn(base.resolve(address.group(1)).toString(), base);
		}
	}

	/** Follows an address that has to be ours. */
	private void followOwn(String address, URI from) {
		if (address.startsWith("data:")) {
			return;
		}
		if (!isOurs(URI.create(address))) {
			this.thirdParties.add(address + " on " + from);
			return;
		}
		follow(URI.create(address), from);
	}

	/** Follows an address where it is ours; a link may lead elsewhere. */
	private void followIfOurs(String address, URI from) {
		if (address.isEmpty()) {
			this.broken.add("empty link on " + from);
		}
		else if (!address.startsWith("mailto:") && isOurs(URI.create(address))) {
			follow(URI.create(address), from);
		}
	}

	private boolean isOurs(URI address) {
		return this.home.getAuthority().equals(address.getAuthority());
	}

	private void follow(URI address, URI from) {
		String whole = address.toString();
		URI page = URI.create(whole.split(this.ofFiles ? "[#?]" : "#", 2)[0]);
		if (!this.found.containsKey(page) && isWorthFollowing(page)) {
			this.found.put(page, from);
			this.waiting.add(page);
		}
	}

	private boolean isWorthFollowing(URI page) {
		// Every list of results leads to the map of its own.
		if (page.getRawQuery() != null
				&& (page.getPath().startsWith("/papers/") || page.getPath().equals("/explore"))) {
			return this.papersInResults++ < PAIRS_FOLLOWED;
		}
		if (page.getRawQuery() == null || !List.of("/search", "/papers").contains(page.getPath())) {
			return true;
		}
		long beside = Stream.of(page.getRawQuery().split("&"))
			.filter((parameter) -> !parameter.startsWith("q="))
			.count();
		return beside < 2 || (beside == 2 && this.pairs++ < PAIRS_FOLLOWED);
	}

	Collection<String> broken() {
		return this.broken;
	}

	Collection<String> thirdParties() {
		return this.thirdParties;
	}

	Set<String> paths() {
		return this.visited.keySet().stream().map(URI::getPath).collect(Collectors.toCollection(TreeSet::new));
	}

	Set<String> pagesUnder(String folder) {
		return paths().stream()
			.filter((path) -> path.startsWith(folder) && path.indexOf('/', folder.length()) < 0)
			.collect(Collectors.toSet());
	}

	/** The pages without parameters that are made here, not those of the API explorer. */
	List<Visited> ownPages() {
		List<Visited> pages = new ArrayList<>();
		for (Visited page : this.visited.values()) {
			if (page.address().getRawQuery() == null && !page.address().getPath().startsWith("/api/")) {
				pages.add(page);
			}
		}
		return pages;
	}

}
