package org.mlsyscatalog.search;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mlsyscatalog.SeedCatalog;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Walking through all hits of a query. */
class HitWalkTests extends SeedCatalog {

	@Autowired
	private PaperSearch search;

	private List<String> walked(PaperQuery query) {
		List<String> ids = new ArrayList<>();
		this.generations.<Boolean, RuntimeException>read(() -> {
			this.search.walk(query, (card) -> ids.add(card.id()));
			return true;
		});
		return ids;
	}

	private List<String> found(PaperQuery query) {
		return this.generations.<PaperHits, RuntimeException>read(() -> this.search.find(query.withSize(100)))
			.hits()
			.stream()
			.map((hit) -> hit.paper().id())
			.toList();
	}

	static List<PaperQuery> queries() {
		PaperQuery learning = PaperQuery.of("learning");
		return List.of(PaperQuery.of(""), learning, learning.sortedBy(SortOrder.TITLE),
				learning.sortedBy(SortOrder.YEAR), PaperQuery.by(Facet.INSTITUTION, "google"),
				learning.with(Constraint.of(Facet.AUTHOR, "matei-zaharia")), PaperQuery.of("nothing has these words"));
	}

	@ParameterizedTest
	@MethodSource("queries")
	void aWalkHandsOverWhatThePagesShowInTheSameOrder(PaperQuery query) {
		assertThat(walked(query)).isEqualTo(found(query)).doesNotHaveDuplicates();
	}

	@Test
	void thePageDoesNotMatter() {
		assertThat(walked(PaperQuery.of("").withSize(5).atPage(3))).hasSize(51);
	}

}
