package org.mlsyscatalog.web;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mlsyscatalog.SeedCatalog;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A page needs few statements, and no more for a long paper than for a short one. */
class StatementsTests extends SeedCatalog {

	@Autowired
	private EntityManagerFactory entityManagers;

	private Statistics statistics;

	@BeforeEach
	void count() {
		this.statistics = this.entityManagers.unwrap(SessionFactory.class).getStatistics();
		assertThat(this.statistics.isStatisticsEnabled()).isTrue();
	}

	private int asked;

	private long statementsFor(String path) {
		this.statistics.clear();
		// Another address each time, for pages asked for again are not made again.
		String address = path.startsWith("/api/") ? path
				: path + (path.contains("?") ? "&" : "?") + "asked=" + this.asked++;
		assertThat(get(address).statusCode()).as(path).isEqualTo(200);
		return this.statistics.getPrepareStatementCount();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/                                                | 1
			/search                                          | 0
			/search?q=learning                               | 0
			/search?q=learning&institution=google&size=100   | 0
			/papers                                          | 0
			/papers?size=100                                 | 0
			/papers/learningsys-2018-jia-highly              | 7
			/authors                                         | 3
			/authors?letter=Z                                | 2
			/authors/matei-zaharia                           | 6
			/institutions                                    | 4
			/institutions/google                             | 8
			/reading-list                                    | 0
			/venues                                          | 2
			/venues/learningsys                              | 2
			/venues/learningsys-2018                         | 2
			/problems                                        | 7
			/problems/corrections                            | 2
			/problems/unresolved                             | 3
			/problems/kinds/empty-affiliation                | 2
			/about                                           | 7
			/api/papers?q=learning&size=100                  | 0
			/api/papers/learningsys-2018-jia-highly          | 4
			/api/authors?size=100                            | 2
			/api/authors/matei-zaharia                       | 4
			/api/institutions?size=100                       | 1
			/api/institutions/google                         | 5
			/api/venues                                      | 2
			/api/venues/learningsys                          | 2
			/api/suggest?q=deep                              | 0
			""")
	void aPageNeedsExactly(String path, long statements) {
		assertThat(statementsFor(path)).isEqualTo(statements);
	}

	@Test
	void aPaperWithFourteenAuthorsNeedsNoMoreThanOneWithOne() {
		assertThat(statementsFor("/papers/learningsys-2018-jia-highly"))
			.isEqualTo(statementsFor("/papers/learningsys-2018-johnson-rethinking"));
		assertThat(statementsFor("/api/papers/learningsys-2018-jia-highly"))
			.isEqualTo(statementsFor("/api/papers/learningsys-2018-johnson-rethinking"));
	}

	@Test
	void anAuthorOfManyPapersNeedsNoMoreThanOneOfOne() {
		assertThat(statementsFor("/authors/matei-zaharia")).isEqualTo(statementsFor("/authors/jeff-johnson"));
	}

	@Test
	void anInstitutionOfManyPapersNeedsNoMoreThanOneOfOne() {
		assertThat(statementsFor("/institutions/university-of-california-berkeley"))
			.isEqualTo(statementsFor("/institutions/smith-college"));
	}

	@Test
	void aLongListNeedsNoMoreThanAShortOne() {
		assertThat(statementsFor("/authors?size=30")).isEqualTo(statementsFor("/authors?size=5"));
		assertThat(statementsFor("/institutions?size=30")).isEqualTo(statementsFor("/institutions?size=5"));
		assertThat(statementsFor("/api/authors?size=30")).isEqualTo(statementsFor("/api/authors?size=5"));
	}

}
