package org.mlsyscatalog.copy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which addresses of the site are part of a copy, and where. Addresses stay the same;
 * what is a parameter of a list becomes a step of the path ({@code /authors?letter=Z} is
 * {@code authors/letter/z/}), and what only a search can answer is left to the browser.
 */
final class CopyPaths {

	private static final String SEARCH = "/search";

	private static final String READING_LIST = "/reading-list";

	private static final String EXPLORE = "/explore";

	private static final String PAPERS = "/papers";

	private static final String INSTITUTIONS = "/institutions";

	private static final Set<String> PAGES = Set.of("/", PAPERS, "/authors", INSTITUTIONS, "/venues", "/topics",
			"/about", "/problems", "/problems/corrections", "/problems/unresolved", "/dumps", "/help/search");

	private static final Pattern MORE_PAGES = Pattern
		.compile("/(?:papers|authors|institutions|venues|topics)/[^/.]+|/papers/[^/.]+/cite|/problems/kinds/[^/.]+");

	private static final Pattern CITATIONS = Pattern
		.compile("(/papers|/(?:papers|authors|institutions|venues)/[^/.]+)\\.(bib|biblatex|ris|csl\\.json|txt)");

	private static final Pattern ASSETS = Pattern
		.compile("/(?:css|js|fonts|webjars)/.+|/favicon[^/]*\\.svg|/papers/[^/.]+/picture\\.png");

	/** What pictures show. */
	private static final Pattern DATA = Pattern.compile("/api/(?:network|map|authors/[^/]+/network)");

	/** These name whole addresses, and so need one. */
	private static final Pattern ADDRESSED = Pattern
		.compile("/(?:papers|search)\\.atom|/(?:authors|institutions|venues)/[^/.]+\\.atom"
				+ "|/papers/[^/.]+/linkset|/dumps/papers\\.[a-z]+|/sitemap\\.xml|/sitemap/[^/]+\\.xml|/robots\\.txt"
				+ "|/opensearch\\.xml");

	private static final Pattern OF_SITEMAP = Pattern.compile("\\s*<url>\\s*<loc>([^<]*)</loc>\\s*</url>");

	/** Parameters of lists that become steps of the path, in this order. */
	private static final List<String> STEPS = List.of("only", "kind", "country", "letter", "page");

	private final CopySettings settings;

	private final boolean addressed;

	CopyPaths(CopySettings settings) {
		this.settings = settings;
		this.addressed = settings.address().isPresent();
	}

	/**
	 * Where an address of the site is in the copy.
	 * @param path from the root of the site, as in a link
	 * @param query without the question mark, encoded; may be empty
	 * @return empty if it is not part of it
	 */
	Optional<CopiedAddress> of(String path, String query) {
		if (path.equals(SEARCH) || path.equals(READING_LIST) || path.equals(EXPLORE)) {
			return Optional.of(new CopiedAddress(path.substring(1) + "/", query));
		}
		if (PAGES.contains(path) || MORE_PAGES.matcher(path).matches()) {
			return page(path, query);
		}
		Matcher citations = CITATIONS.matcher(path);
		if (citations.matches()) {
			return citations(citations, query);
		}
		if (DATA.matcher(path).matches()) {
			return Optional.of(new CopiedAddress(path.substring(1) + DataScript.SUFFIX, ""));
		}
		boolean file = ASSETS.matcher(path).matches() || this.addressed && ADDRESSED.matcher(path).matches();
		return file ? Optional.of(new CopiedAddress(path.substring(1), "")) : Optional.empty();
	}

	/** A site map of the site without what is not part of the copy. */
	String withinSitemap(String sitemap) {
		String root = this.settings.whole("").orElseThrow();
		return OF_SITEMAP.matcher(sitemap).replaceAll((entry) -> {
			String address = entry.group(1);
			boolean copied = !address.startsWith(root) || of(address.substring(root.length()), "").isPresent();
			return copied ? Matcher.quoteReplacement(entry.group()) : "";
		});
	}

	private static Optional<CopiedAddress> citations(Matcher address, String query) {
		Map<String, String> given = parameters(query);
		String style = given.containsKey("style") ? "." + given.get("style") : "";
		return given.keySet().stream().allMatch("style"::equals)
				? Optional.of(new CopiedAddress(address.group(1).substring(1) + style + "." + address.group(2), ""))
				: Optional.empty();
	}

	private static Optional<CopiedAddress> page(String path, String query) {
		Map<String, String> given = parameters(query);
		if (given.isEmpty()) {
			return Optional.of(new CopiedAddress(folder(path), ""));
		}
		if (path.equals(PAPERS) && !Set.of("page").containsAll(given.keySet())) {
			String order = given.containsKey("sort") ? "" : "&sort=title";
			return Optional.of(new CopiedAddress("search/", query + order));
		}
		if (path.startsWith(PAPERS + "/")) {
			// Where a paper stands among the results is not known to a file.
			return Optional.of(new CopiedAddress(folder(path), ""));
		}
		if (!STEPS.containsAll(given.keySet()) || isOneOfTooMany(given)) {
			return Optional.empty();
		}
		return Optional.of(new CopiedAddress(folder(path) + STEPS.stream()
			.filter(given::containsKey)
			.map((name) -> (name.equals("only") ? name : name + "/" + step(given.getOrDefault(name, ""))) + "/")
			.collect(Collectors.joining()), ""));
	}

	/** Every letter of every kind in every country would be more pages than entries. */
	private static boolean isOneOfTooMany(Map<String, String> given) {
		return given.containsKey("letter") && (given.containsKey("kind") || given.containsKey("country"));
	}

	private static String step(String value) {
		return value.equals("%23") ? "other" : value.toLowerCase(Locale.ROOT);
	}

	private static String folder(String path) {
		return path.equals("/") ? "" : path.substring(1) + "/";
	}

	private static Map<String, String> parameters(String query) {
		return Stream.of(query.split("&"))
			.filter((parameter) -> !parameter.isEmpty())
			.map((parameter) -> parameter.split("=", 2))
			.collect(Collectors.toMap((pair) -> pair[0], (pair) -> (pair.length > 1) ? pair[1] : "",
					(one, other) -> other, LinkedHashMap::new));
	}

}
