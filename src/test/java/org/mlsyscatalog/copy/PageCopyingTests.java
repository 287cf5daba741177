package org.mlsyscatalog.copy;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.mlsyscatalog.copy.CopySettings.LinkForm;

import static org.assertj.core.api.Assertions.assertThat;

class PageCopyingTests {

	private static final String PAGE = """
			<!DOCTYPE html><html lang="en" data-base="/"><head><meta charset="utf-8"><title>Deequ</title>
			<link rel="canonical" href="%1$s/papers/deequ"><meta property="og:url" content="%1$s/papers/deequ">
			<link rel="describedby" href="%1$s/papers/deequ.bib">
			<link rel="stylesheet" href="/css/catalog-1.css"><script defer src="/js/site-1.js"></script>
			<script type="application/ld+json">{"@id":"%1$s/papers/deequ"}</script></head><body><main>
			<form class="search" action="/search" hx-boost="true"><input name="q"></form>
			<form class="report" action="/report"><input name="what"></form>
			<a href="/authors/a#papers">A</a> <a href="/search?q=lstm&amp;year=2018">LSTM</a>
			<a href="https://doi.org/10.1">DOI</a> <a href="#content">Skip</a>
			<ul><li><a href="/papers/deequ.ris">RIS</a></li><li><a href="/papers.atom">Feed</a> to follow</li></ul>
			<p data-needs-server><a href="/resolve">Identify affiliations</a></p>
			<p>See <a href="/api/explorer">the explorer</a>.</p>
			<span class="Z3988" title="rft.au=A&amp;rft_id=%2$s"></span>
			</main></body></html>""";

	private final Set<String> found = new TreeSet<>();

	@Test
	void linksBecomeRelativeAndKeepWhereInThePageTheyLead() {
		Document page = copied(Optional.empty());
		assertThat(page.select("a").eachAttr("href")).containsExactly("../../authors/a/#papers",
				"../../search/?q=lstm&year=2018", "https://doi.org/10.1", "#content", "../../papers/deequ.ris");
		assertThat(page.select("link[rel=stylesheet]").attr("href")).isEqualTo("../../css/catalog-1.css");
		assertThat(page.select("html").attr("data-base")).isEqualTo("../../");
		assertThat(this.found).contains("/css/catalog-1.css", "/js/site-1.js", "/authors/a");
	}

	@Test
	void whatNeedsAServerGoesAndItsWordsStayWhereTheyAreOfASentence() {
		Document page = copied(Optional.empty());
		assertThat(page.select("form")).hasSize(1);
		assertThat(page.select("form.search").attr("action")).isEqualTo("../../search/");
		assertThat(page.text()).contains("See the explorer.").doesNotContain("Identify affiliations", "Feed", "follow");
		assertThat(page.outerHtml()).doesNotContain("hx-boost");
	}

	@Test
	void withoutAnAddressNothingNamesOne() {
		Document page = copied(Optional.empty());
		assertThat(page.outerHtml()).doesNotContain("127.0.0.1");
		assertThat(page.select("link[rel=canonical], meta[property='og:url']")).isEmpty();
		assertThat(page.select("link[rel=describedby]").attr("href")).isEqualTo("../../papers/deequ.bib");
		assertThat(page.select("script[type='application/ld+json']").first().data())
			.isEqualTo("{\"@id\":\"../../papers/deequ\"}");
		assertThat(page.select(".Z3988").attr("title")).isEqualTo("rft.au=A");
	}

	@Test
	void withAnAddressMachinesAreToldIt() {
		Document page = copied(Optional.of(URI.create("https://papers.example.org/mlsys")));
		assertThat(page.select("link[rel=canonical]").attr("href"))
			.isEqualTo("https://papers.example.org/mlsys/papers/deequ");
		assertThat(page.select("script[type='application/ld+json']").first().data())
			.contains("https://papers.example.org/mlsys/papers/deequ");
		assertThat(page.select("li").eachText()).contains("Feed to follow");
		assertThat(page.select(".Z3988").attr("title")).contains("rft_id=https");
	}

	@Test
	void aPolicyForbidsWhatTheSiteForbids() {
		Document page = copied(Optional.empty());
		assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
			.startsWith("default-src 'none'; script-src 'self'");
		assertThat(page.select("script[defer]").eachAttr("src")).containsExactly("../../js/copy.js",
				"../../js/site-1.js");
	}

	private Document copied(Optional<URI> address) {
		CopySettings settings = new CopySettings(address, LinkForm.FOLDER);
		CopyPaths paths = new CopyPaths(settings);
		PageCopying copying = new PageCopying(paths, settings, new CopyScripts("js/minisearch.js", "search/catalog.js",
				"js/copy.js", "js/copy-search.js", "js/copy-names.js"), (link, place) -> this.found.add(link.path()));
		String site = address.map(URI::toString).orElse("http://127.0.0.1:4711");
		String encoded = site.replace(":", "%3A").replace("/", "%2F") + "%2Fpapers%2Fdeequ";
		return Jsoup.parse(copying.copy(PAGE.formatted(site, encoded), URI.create("http://127.0.0.1:4711/papers/deequ"),
				paths.of("/papers/deequ", "").orElseThrow()));
	}

}
