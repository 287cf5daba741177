package org.mlsyscatalog.browser;

import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a page costs to load, and that nothing moves while it does. */
class WeightIT extends Browsing {

	private static final int FIRST_VISIT = 100 * 1024;

	private static final int SECOND_VISIT = 30 * 1024;

	private static final double STEADY = 0.02;

	static List<String> pages() {
		return List.of("/", "/search?q=training", "/search?size=100", "/papers", "/papers/learningsys-2018-jia-highly",
				"/authors", "/authors/matei-zaharia", "/institutions", "/institutions/google", "/venues",
				"/venues/learningsys-2018", "/problems", "/about", "/explore", "/reading-list");
	}

	@ParameterizedTest
	@MethodSource("pages")
	void aPageIsLightAtFirstAndLighterTheSecondTime(String path) {
		Page page = visitor(new Browser.NewContextOptions().setViewportSize(WIDE, 900));
		Transfers transfers = new Transfers(page);
		page.navigate(path);
		assertThat(transfers.bytes()).as("first visit").isBetween(1000.0, (double) FIRST_VISIT);
		page.navigate(path);
		assertThat(transfers.bytes()).as("second visit").isLessThan(SECOND_VISIT);
	}

	@ParameterizedTest
	@MethodSource("pages")
	void nothingMovesWhileAPageLoads(String path) {
		Page page = open(path);
		page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
		Object moved = page.evaluate("""
				() => new Promise((resolve) => {
				  let sum = 0;
				  new PerformanceObserver((list) => list.getEntries().forEach((shift) => { sum += shift.value; }))
				    .observe({ type: 'layout-shift', buffered: true });
				  setTimeout(() => resolve(sum), 300);
				})""");
		assertThat(((Number) moved).doubleValue()).isLessThan(STEADY);
	}

}
