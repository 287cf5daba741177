package org.mlsyscatalog.search;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.mlsyscatalog.Fuzzing;
import org.mlsyscatalog.SeedCatalog;

import org.springframework.beans.factory.annotation.Autowired;

/** Whatever is typed, there is an answer, and soon. */
class SearchFuzzBenchmark extends SeedCatalog {

	private static final List<String> TOKENS = List.of("\"", "“", "”", "author:", "title:", "year:", "institution:",
			"affiliation:", "venue:", "topic:", "doi:", "2018", "..", "2017..2019", "-", " ", " OR ", " AND ", "deep",
			"learning", "Zaharia", "C++", "ML.NET", "'", "’", "*", "?", "~", "~2", "^2", "(", ")", "[", "]", "{", "}",
			"\\", "/", ":", "é", "\u0301", "机器", "学习", "🙂", "a", "a*", "m*", "\t", "\n", "li", "-author:",
			"\"a b\"~3");

	@Autowired
	private PaperSearch search;

	private List<String> samples() {
		List<String> samples = new ArrayList<>(List.of("author:zaharia", "\"machine learning\" -google", "deeq", "UCLA",
				"title:(deep OR learning) year:2018..2019", "trainig of modles", "matei z", "institution:mit a*"));
		this.generations.<Boolean, RuntimeException>read(() -> {
			this.search.walk(PaperQuery.of(""), (paper) -> {
				samples.add(paper.title());
				samples.add(paper.title().toLowerCase(java.util.Locale.ROOT) + " " + paper.authors().getFirst().name());
			});
			return true;
		});
		return samples;
	}

	@Test
	void searches() {
		Fuzzing fuzzing = new Fuzzing("searches", samples(), TOKENS);
		fuzzing.run((text) -> this.generations.<PaperHits, RuntimeException>read(() -> {
			PaperQuery query = PaperQuery.of(text);
			PaperHits hits = this.search.find((text.length() % 4 == 0) ? query.literally() : query);
			if (hits.total() < hits.hits().size()) {
				throw new AssertionError("more hits than counted");
			}
			return hits;
		}));
	}

	@Test
	void completions() {
		new Fuzzing("completions", samples(), TOKENS)
			.run((text) -> this.generations.<Suggestions, RuntimeException>read(() -> this.search.suggest(text, 5)));
	}

	@Test
	void whyAndFacetValues() {
		new Fuzzing("why, and facet values", samples(), TOKENS)
			.run((text) -> this.generations.<Boolean, RuntimeException>read(() -> {
				PaperQuery query = PaperQuery.of(text);
				this.search.explain(query, "learningsys-2018-schelter-deequ");
				this.search.values(query, Facet.AUTHOR, text);
				this.search.slice(query, 0, 10);
				return true;
			}));
	}

}
