package org.mlsyscatalog.browser;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Pictures of ten kinds of pages, wide and narrow, light and dark, to be looked at:
 * {@code mvn verify -Dit.test=ScreenshotsIT -Dtest=None -Dsurefire.failIfNoSpecifiedTests=false
 * -Dscreenshots=target/screenshots}.
 */
@EnabledIfSystemProperty(named = "screenshots", matches = ".+")
class ScreenshotsIT extends Browsing {

	private static final Map<String, String> PAGES = new LinkedHashMap<>();
	static {
		PAGES.put("home", "/");
		PAGES.put("search", "/search?q=training&institution=google");
		PAGES.put("nothing-found", "/search?q=xylophone");
		PAGES.put("papers", "/papers");
		PAGES.put("paper", "/papers/learningsys-2018-hoffer-infer2train?q=training&at=4");
		PAGES.put("authors", "/authors");
		PAGES.put("author", "/authors/matei-zaharia");
		PAGES.put("institution", "/institutions/google");
		PAGES.put("explore", "/explore");
		PAGES.put("problems", "/problems");
		PAGES.put("reading-list", "/reading-list?id=learningsys-2018-schelter-deequ&id=learningsys-2018-jia-highly");
		PAGES.put("not-found", "/papers/learningsys-2018-schelter-dequ");
	}

	@Test
	void takeThem() {
		Path folder = Path.of(System.getProperty("screenshots"));
		PAGES.forEach((name, path) -> {
			for (int width : new int[] { WIDE, NARROW }) {
				for (ColorScheme colours : new ColorScheme[] { ColorScheme.LIGHT, ColorScheme.DARK }) {
					Page page = open(path, width, colours);
					page.waitForLoadState(LoadState.NETWORKIDLE);
					assertThat(heading(page)).isVisible();
					page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(
							"%s-%d-%s.png".formatted(name, width, colours.name().toLowerCase(java.util.Locale.ROOT)))));
				}
			}
		});
	}

}
