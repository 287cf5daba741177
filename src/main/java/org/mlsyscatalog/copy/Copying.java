package org.mlsyscatalog.copy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.mlsyscatalog.generation.Generations;
import org.mlsyscatalog.generation.LoadStatus;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.util.DigestUtils;

/** One copy on its way. */
final class Copying {

	private static final String STEP = "Copying";

	private static final Pattern IN_STYLE = Pattern.compile("url\\(\\s*['\"]?([^'\")]+)['\"]?\\s*\\)");

	/** Another page of a feed cannot be had from a file. */
	private static final Pattern OTHER_PAGES = Pattern
		.compile("<link rel=\"(?:next|prev|previous|first|last)\"[^>]*/>\\s*");

	private static final Pattern OF_ONE = Pattern.compile("(?:papers|authors|institutions|venues|topics)/[^/]+/|"
			+ "papers/[^/]+/cite/|(?:papers|authors|institutions|venues)/.*\\.(?:bib|biblatex|ris|json|txt|atom)");

	private static final String MAP = "/api/map";

	private static final String ALL_OF_MAP = MAP + "?size=10000";

	private final SiteClient client;

	private final CopyFolder folder;

	private final CopySettings settings;

	private final CopyProgress progress;

	private final CopyPaths paths;

	private final CopyWorkers workers = new CopyWorkers();

	/** What pages lead to besides what the catalog lists. */
	private final Queue<String> found = new ConcurrentLinkedQueue<>();

	private final Set<String> known = ConcurrentHashMap.newKeySet();

	private final AtomicLong total = new AtomicLong();

	private final AtomicLong done = new AtomicLong();

	private final AtomicLong bytes = new AtomicLong();

	private final AtomicLong files = new AtomicLong();

	private CopyScripts scripts = new CopyScripts("", "", "", "", "");

	Copying(SiteClient client, CopyFolder folder, CopySettings settings, CopyProgress progress) {
		this.client = client;
		this.folder = folder;
		this.settings = settings;
		this.progress = progress;
		this.paths = new CopyPaths(settings);
	}

	/** Writes what does the searching, and what is searched. */
	void scripts(Generations generations, SearchData data) throws IOException {
		this.progress.reached("Writing what is searched", 0, 0);
		Path unnamed = this.folder.fileFor("search/catalog.js");
		try (OutputStream out = Files.newOutputStream(unnamed)) {
			generations.read(() -> {
				data.write(out);
				return null;
			});
		}
		String name = "search/catalog-" + digest(unnamed) + ".js";
		Files.move(unnamed, this.folder.fileFor(name));
		count(this.folder.fileFor(name));
		this.scripts = new CopyScripts(script("minisearch"), name, script("copy"), script("copy-search"),
				script("copy-names"));
	}

	private String script(String name) throws IOException {
		Path unnamed = this.folder.fileFor("js/" + name + ".js");
		try (SiteClient.Answer answer = this.client.get("/js/" + name + ".js")) {
			Files.copy(answer.body(), unnamed);
		}
		String named = "js/" + name + "-" + digest(unnamed) + ".js";
		Files.move(unnamed, this.folder.fileFor(named));
		count(this.folder.fileFor(named));
		return named;
	}

	private static String digest(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return DigestUtils.md5DigestAsHex(in).substring(0, 8);
		}
	}

	/** Writes every page and file of the site. */
	void pages(SitePages pages) throws IOException {
		this.total.addAndGet(pages.count());
		pages.forEach(this::copyIfNew);
		pages.forEachMoved((from, to) -> this.workers.run(() -> forward(from, to)));
		this.workers.run(() -> writePage(CopiedAddress.MISSING, this.client.missing(), this.client.at("/")));
		if (this.settings.address().isPresent()) {
			copySitemaps();
		}
		this.workers.finish(this.found, (address) -> this.workers.run(() -> copy(address)));
		// Hosts that build sites from sources leave this one alone.
		Files.createFile(this.folder.fileFor(".nojekyll"));
	}

	/** Pages that lead to something may have had it copied before it is its turn. */
	private void copyIfNew(String address) {
		if (isNew(address)) {
			this.workers.run(() -> copy(address));
		}
	}

	private boolean isNew(String address) {
		SiteLink link = SiteLink.read(address, this.client.at("/")).orElseThrow();
		return this.paths.of(link.path(), link.query())
			.map(CopiedAddress::path)
			.filter((path) -> OF_ONE.matcher(path).matches() || this.known.add(path))
			.isPresent();
	}

	private void copy(String address) throws IOException {
		URI from = this.client.at(address);
		SiteLink link = SiteLink.read(address, from).orElseThrow();
		Optional<CopiedAddress> here = this.paths.of(link.path(), link.query());
		if (here.isPresent()) {
			try (SiteClient.Answer answer = this.client.get(address.equals(MAP) ? ALL_OF_MAP : address)) {
				if (answer.isPage()) {
					writePage(here.get(), answer.text(), from);
				}
				else if (answer.type().startsWith("text/css")) {
					write(here.get().file(), styleOf(answer.text(), from, here.get()));
				}
				else if (here.get().path().endsWith(".atom")) {
					write(here.get().file(), OTHER_PAGES.matcher(answer.text()).replaceAll(""));
				}
				else if (here.get().path().startsWith("sitemap/")) {
					write(here.get().file(), this.paths.withinSitemap(answer.text()));
				}
				else if (here.get().path().startsWith("api/")) {
					write(here.get().file(), DataScript.of(answer.text()));
				}
				else {
					Path file = this.folder.fileFor(here.get().file());
					Files.copy(answer.body(), file);
					count(file);
				}
			}
		}
		this.progress.reached(STEP, this.done.incrementAndGet(), this.total.get());
	}

	private void writePage(CopiedAddress here, String html, URI from) throws IOException {
		PageCopying page = new PageCopying(this.paths, this.settings, this.scripts, this::follow);
		write(here.file(), page.copy(html, from, here));
		if (here.path().endsWith("/cite/")) {
			write(here.path() + DataScript.CITATIONS, DataScript.ofCitations(html));
		}
	}

	/** Whatever the catalog does not list by itself is copied when something needs it. */
	private void follow(SiteLink link, CopiedAddress copied) {
		boolean listed = OF_ONE.matcher(copied.path()).matches() || !copied.query().isEmpty();
		if (!listed && this.known.add(copied.path())) {
			this.total.incrementAndGet();
			this.found.add(link.address());
		}
	}

	private String styleOf(String style, URI from, CopiedAddress here) {
		return IN_STYLE.matcher(style).replaceAll((match) -> {
			String whole = match.group();
			Optional<SiteLink> link = SiteLink.read(match.group(1).strip(), from);
			Optional<CopiedAddress> loaded = link.flatMap((one) -> this.paths.of(one.path(), one.query()));
			if (loaded.isEmpty()) {
				return Matcher.quoteReplacement(whole);
			}
			follow(link.orElseThrow(), loaded.get());
			return Matcher.quoteReplacement("url(" + here.linkTo(loaded.get(), this.settings) + ")");
		});
	}

	/** A page that leads on from a former id. */
	private void forward(String from, String to) throws IOException {
		CopiedAddress here = this.paths.of(from, "").orElseThrow();
		CopiedAddress there = this.paths.of(to, "").orElseThrow();
		String link = here.linkTo(there, this.settings);
		String canonical = this.settings.whole(to)
			.map((address) -> "<link rel=\"canonical\" href=\"" + address + "\">")
			.orElse("");
		write(here.file(), """
				<!DOCTYPE html>
				<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
				<title>Moved</title><meta http-equiv="refresh" content="0; url=%s">%s</head>
				<body><main><h1>Moved</h1><p>This is now <a href="%s">here</a>.</p></main></body></html>
				""".formatted(link, canonical, link));
	}

	private void copySitemaps() throws IOException {
		try (SiteClient.Answer answer = this.client.get("/sitemap.xml")) {
			copyIfNew("/sitemap.xml");
			Matcher map = Pattern.compile("/sitemap/[a-z]+-\\d+\\.xml").matcher(answer.text());
			while (map.find()) {
				copyIfNew(map.group());
			}
		}
		String sitemap = this.settings.whole("/sitemap.xml").orElseThrow();
		write("robots.txt", "User-agent: *\nAllow: /\n\nSitemap: " + sitemap + "\n");
	}

	private void write(String name, String text) throws IOException {
		Path file = this.folder.fileFor(name);
		Files.writeString(file, text, StandardCharsets.UTF_8);
		count(file);
	}

	private void count(Path file) {
		try {
			this.bytes.addAndGet(Files.size(file));
			this.files.incrementAndGet();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Says what this folder is, last of all. */
	void mark(JsonMapper json, LoadStatus status) throws IOException {
		Map<String, Object> mark = new LinkedHashMap<>();
		mark.put("what", "static copy of a catalog of papers");
		status.serving().ifPresent((manifest) -> {
			mark.put("digest", manifest.digest());
			mark.put("built", manifest.builtAt().toString());
		});
		this.settings.address().ifPresent((address) -> mark.put("address", address.toString()));
		mark.put("files", this.files.get());
		write(CopyFolder.MARK, json.writeValueAsString(mark));
	}

	CopyReport report() {
		return new CopyReport(this.folder.place(), this.files.get(), this.bytes.get());
	}

}
