package org.mlsyscatalog.browser;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What each kind of page of a running catalog costs a visitor: kilobytes at the first and
 * the second visit, how much moves while it loads, and when its largest part is painted.
 * <pre>
 * mvn test -Dtest=PageBenchmark -Dpages.of=http://localhost:8080
 * </pre> Every page is visited {@value #VISITS} times by a new visitor, after one visit
 * that warms the server up; told is the median.
 */
@EnabledIfSystemProperty(named = "pages.of", matches = "http.+")
class PageBenchmark {

	private static final int VISITS = 5;

	/** Kinds of pages whose address is the same in every catalog. */
	private static final List<String> PAGES = List.of("/", "/search?q=training", "/search?q=xylophone+zebra",
			"/search?size=100", "/papers", "/authors", "/institutions", "/institutions/tree", "/venues", "/topics",
			"/explore", "/problems", "/about", "/dumps", "/resolve", "/help/search", "/reading-list",
			"/papers/no-such-paper");

	private static final String PAINTED = """
			() => new Promise((resolve) => {
			  let moved = 0;
			  let painted = 0;
			  new PerformanceObserver((list) => list.getEntries().forEach((shift) => { moved += shift.value; }))
			    .observe({ type: 'layout-shift', buffered: true });
			  new PerformanceObserver((list) => list.getEntries().forEach((paint) => { painted = paint.startTime; }))
			    .observe({ type: 'largest-contentful-paint', buffered: true });
			  setTimeout(() => resolve([moved, painted]), 300);
			})""";

	private final String site = System.getProperty("pages.of", "");

	private record Visit(double first, double second, double moved, double painted) {
	}

	@Test
	void weighEveryKindOfPage() {
		System.out.printf("%-60s %9s %9s %7s %7s%n", "page", "first KB", "second KB", "CLS", "LCP ms");
		for (String path : pages()) {
			visit(path);
			List<Visit> visits = new ArrayList<>();
			for (int number = 0; number < VISITS; number++) {
				visits.add(visit(path));
			}
			System.out.printf(Locale.ENGLISH, "%-60s %9.1f %9.1f %7.4f %7.0f%n", path,
					median(visits.stream().map(Visit::first).toList()) / 1024,
					median(visits.stream().map(Visit::second).toList()) / 1024,
					median(visits.stream().map(Visit::moved).toList()),
					median(visits.stream().map(Visit::painted).toList()));
		}
	}

	/**
	 * Those of {@link #PAGES}, and the first and largest of whatever this catalog has.
	 */
	private List<String> pages() {
		List<String> pages = new ArrayList<>(PAGES);
		try (BrowserContext visitor = Chromium.shared().newContext()) {
			Page page = visitor.newPage();
			page.navigate(this.site + "/");
			for (String kind : List.of("papers", "authors", "institutions", "topics", "venues")) {
				String found = (String) page.evaluate("(kind) => document.querySelector(`main a[href^='/${kind}/']`)"
						+ "?.getAttribute('href') ?? ''", kind);
				if (!Objects.requireNonNull(found).isEmpty()) {
					pages.add(found);
				}
			}
			page.navigate(this.site + "/search?q=training");
			pages.add((String) page.evaluate("document.querySelector('ol.papers h3 a').getAttribute('href')"));
			pages.add((String) page.evaluate("document.querySelector('#facet-institution li a').getAttribute('href')"));
			pages.add((String) page.evaluate("document.querySelector('a.why-link').getAttribute('href')"));
		}
		assertThat(pages).doesNotContainNull();
		return pages;
	}

	private Visit visit(String path) {
		try (BrowserContext visitor = Chromium.shared()
			.newContext(new Browser.NewContextOptions().setViewportSize(Browsing.WIDE, 900))) {
			Page page = visitor.newPage();
			Transfers transfers = new Transfers(page);
			page.navigate(this.site + path);
			List<?> told = (List<?>) Objects.requireNonNull(page.evaluate(PAINTED));
			double first = transfers.bytes();
			page.navigate(this.site + path);
			return new Visit(first, transfers.bytes(), ((Number) told.get(0)).doubleValue(),
					((Number) told.get(1)).doubleValue());
		}
	}

	private static double median(List<Double> figures) {
		List<Double> sorted = new ArrayList<>(figures);
		Collections.sort(sorted);
		return sorted.get(sorted.size() / 2);
	}

}
