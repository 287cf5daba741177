package org.mlsyscatalog.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.mlsyscatalog.DataFolderCopy;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What a visitor sees of spellings nobody knows. */
class OpenQuestionsIT extends Browsing {

	@DynamicPropertySource
	static void ownData(DynamicPropertyRegistry properties) {
		properties.add("catalog.data", () -> {
			try {
				Path folder = Files.createTempDirectory(Path.of("target"), "browser-data");
				DataFolderCopy data = DataFolderCopy.in(folder);
				for (int i = 0; i < 12; i++) {
					data.addPaper("**Strange Paper %d**: Bob Ray (Foo Lab, Korea); Cy Day (%s)".formatted(i,
							(i < 3) ? "Standford Univrsity" : "Place " + "x".repeat(i)));
				}
				return folder;
			}
			catch (IOException ex) {
				throw new java.io.UncheckedIOException(ex);
			}
		});
	}

	@Test
	void spellingsComeWithTheirLinesAndAnEntryToPaste() {
		Page page = open("/problems");
		Locator questions = page.locator("ol.questions > li");
		assertThat(questions).hasCount(10);
		Locator first = questions.first();
		assertThat(first).containsText("Foo Lab, Korea");
		assertThat(first).containsText("12 times");
		first.locator("summary").click();
		assertThat(first.locator("pre")).containsText("name: \"Foo Lab\"");
		assertThat(questions.nth(1)).containsText("Nearest names: Stanford University");
		assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
		link(page, "All 11 spellings").click();
		assertThat(heading(page)).hasText("Organisations not identified");
		assertThat(page.locator("ol.questions > li")).hasCount(11);
		page.locator("ol.questions > li").first().getByText("listings/learningsys-2018.txt:52").click();
		assertThat(heading(page)).hasText("Strange Paper 0");
		assertThat(page.locator(".credits"))
			.containsText("listed as “Foo Lab, Korea”; no institution of the registry is known by this name");
	}

}
