package org.mlsyscatalog.search;

import java.time.Duration;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.BeforeTry;
import org.mlsyscatalog.SeedCatalog;
import org.mlsyscatalog.catalog.PaperCard;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestContextManager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/** Whatever somebody types, there is an answer. */
class AnyTextPropertyTests extends SeedCatalog {

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	@Autowired
	private PaperSearch search;

	/** Spring's own extension does not reach jqwik; the catalog is the shared one. */
	@BeforeTry
	void join() throws Exception {
		if (this.search == null) {
			new TestContextManager(getClass()).prepareTestInstance(this);
		}
	}

	@Property(tries = 500)
	void anyTextHasAnAnswer(@ForAll String text) {
		answered(text);
	}

	@Property(tries = 500)
	void anyMixtureOfWhatQueriesAreMadeOfHasAnAnswer(@ForAll("mixtures") String text) {
		answered(text);
	}

	@Property(tries = 200)
	void addingAWordNeverFindsMore(@ForAll("words") List<String> words) {
		PaperQuery fewer = PaperQuery.of(String.join(" ", words.subList(0, words.size() - 1))).literally();
		PaperQuery all = PaperQuery.of(String.join(" ", words)).literally();
		assertThat(find(all).total()).isLessThanOrEqualTo(find(fewer).total());
	}

	private void answered(String text) {
		PaperHits hits = assertTimeout(PATIENCE, () -> find(PaperQuery.of(text).withSize(100)), text);
		assertThat(hits.hits()).hasSize((int) hits.total());
		assertThat(hits.hits()).allSatisfy((hit) -> {
			assertThat(hit.title().text()).isEqualTo(hit.paper().title());
			assertThat(hit.authors().stream().map(Highlight::text).toList())
				.isEqualTo(hit.paper().authors().stream().map(PaperCard.Credit::name).toList());
		});
		assertTimeout(PATIENCE,
				() -> this.generations.<Suggestions, RuntimeException>read(() -> this.search.suggest(text, 5)), text);
	}

	private PaperHits find(PaperQuery query) {
		return this.generations.<PaperHits, RuntimeException>read(() -> this.search.find(query));
	}

	@Provide
	Arbitrary<String> mixtures() {
		return Arbitraries
			.of("\"", "“", "”", "author:", "title:", "year:", "institution:", "affiliation:", "venue:", "2018", "..",
					"-", " ", " ", "deep", "learning", "Zaharia", "C++", "ML.NET", "'", "’", "*", "?", "~", "(", ")",
					"\\", "/", "AND", "OR", "é", "\u0301", "机器", "🙂", "a")
			.list()
			.ofMaxSize(40)
			.map((pieces) -> String.join("", pieces));
	}

	@Provide
	Arbitrary<List<String>> words() {
		return Arbitraries
			.of("deep", "learning", "training", "models", "zaharia", "google", "MIT", "2018", "system", "for", "li",
					"author:li", "title:deep", "\"machine learning\"", "C++")
			.list()
			.ofMinSize(2)
			.ofMaxSize(5);
	}

}
