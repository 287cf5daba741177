package org.mlsyscatalog.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mlsyscatalog.SeedCatalog;
import org.mlsyscatalog.catalog.PaperCard;
import org.mlsyscatalog.generation.Generation;

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

	@ParameterizedTest
	@ValueSource(ints = { 1, 7, 17, 50, 51, 52 })
	void everyHitComesOnceHoweverManyAreFoundAtOnce(int stretch) {
		assertThat(walked(Sort.RELEVANCE, stretch)).hasSize(51).doesNotHaveDuplicates();
		Sort byYear = new Sort(new SortField(IndexFields.YEAR_NUMBER, SortField.Type.INT, true));
		assertThat(walked(byYear, stretch)).hasSize(51).doesNotHaveDuplicates();
	}

	private List<String> walked(Sort sort, int stretch) {
		List<String> ids = new ArrayList<>();
		this.generations.<Boolean, RuntimeException>read(() -> {
			OpenIndex index = Generation.pinned().part(OpenIndex.class);
			try {
				new HitWalk(index.papers(), new MatchAllDocsQuery(), sort, stretch).forEach((card) -> ids
					.add(this.json.readValue(card.bytes, card.offset, card.length, PaperCard.class).id()));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			return true;
		});
		return ids;
	}

}
