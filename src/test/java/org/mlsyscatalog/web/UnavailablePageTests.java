package org.mlsyscatalog.web;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.mlsyscatalog.SeedCatalog;
import org.mlsyscatalog.generation.LoadProgress;
import org.mlsyscatalog.generation.LoadStatus;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/** What is said while the catalog is built for the first time. */
class UnavailablePageTests extends SeedCatalog {

	@Autowired
	private UnavailablePage page;

	@Test
	void theCatalogBeingBuiltTellsTheStepHowMuchIsDoneAndWhatIsLeft() throws IOException {
		MockHttpServletResponse answer = answer(
				new LoadProgress("writing", 40_000, 100_000, Instant.now().minusSeconds(20)));
		assertThat(answer.getStatus()).isEqualTo(503);
		assertThat(answer.getHeader("Retry-After")).isEqualTo("3");
		assertThat(answer.getContentAsString()).contains("The catalog is being built", "http-equiv=\"refresh\"",
				"writing, 40 percent done, about 30 seconds left", "<progress", "value=\"40\"");
	}

	@Test
	void withoutATotalThereIsNoBar() throws IOException {
		assertThat(answer(new LoadProgress("reading", 0, 0, Instant.now())).getContentAsString())
			.contains("Now: reading.")
			.doesNotContain("<progress");
	}

	private MockHttpServletResponse answer(LoadProgress progress) throws IOException {
		MockHttpServletResponse answer = new MockHttpServletResponse();
		this.page.write(new MockHttpServletRequest("GET", "/"), answer,
				new LoadStatus(Optional.empty(), true, Optional.of(progress), List.of()));
		return answer;
	}

}
