package org.mlsyscatalog.web;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mlsyscatalog.SeedCatalog;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What programs take of the API: all of it, counted, or only some fields. */
class WalksTests extends SeedCatalog {

	private static List<String> ids(JsonNode list) {
		List<String> ids = new ArrayList<>();
		list.forEach((one) -> ids.add(one.path("id").asString()));
		return ids;
	}

	private static List<String> names(JsonNode object) {
		return new ArrayList<>(object.propertyNames());
	}

	private List<String> walk(String list, String address) {
		List<String> ids = new ArrayList<>();
		String cursor = "*";
		while (!cursor.isEmpty()) {
			JsonNode step = json(address + "&cursor=" + cursor);
			assertThat(step.path(list).size()).as(address).isPositive();
			ids.addAll(ids(step.path(list)));
			cursor = step.path("nextCursor").asString("");
		}
		return ids;
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			/api/papers?size=7,                                    papers
			/api/papers?size=1000,                                 papers
			/api/papers?size=10&sort=title,                        papers
			/api/papers?size=2&q=training,                         papers
			/api/papers?size=1&institution=stanford-university,    papers
			/api/authors?size=30,                                  authors
			/api/institutions?size=9,                              institutions
			/api/venues?size=1,                                    venues
			""")
	void aWalkMeetsEverythingOnce(String address, String list) {
		List<String> ids = walk(list, address);
		long total = json(address + "&cursor=*").path("total").asLong();
		assertThat(ids).doesNotHaveDuplicates().hasSize((int) total);
		if (total <= 100) {
			assertThat(ids).isEqualTo(ids(json(address.replaceAll("size=\\d+", "size=100")).path(list)));
		}
	}

	@Test
	void theStepsOfAWalkMayHaveDifferentSizes() {
		String second = json("/api/papers?q=learning&cursor=*&size=2").path("nextCursor").asString();
		assertThat(ids(json("/api/papers?q=learning&size=3&cursor=" + second).path("papers")))
			.isEqualTo(ids(json("/api/papers?q=learning&size=5").path("papers")).subList(2, 5));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			/api/papers?cursor=nonsense                     | 400 | is no cursor
			/api/papers?cursor=                             | 400 | is no cursor
			/api/papers?cursor=a.b.c                        | 400 | is no cursor
			/api/papers?cursor=a.b.99999999999              | 400 | is no cursor
			/api/papers?cursor=*&page=2                     | 400 | leave out 'page'
			/api/papers?cursor=*&size=1001                  | 400 | 'size' has to be a whole number from 1 to 1000
			/api/papers?cursor=*&year=soon                  | 400 | soon
			/api/authors?cursor=*&size=0                    | 400 | 'size'
			""")
	void aBadCursorIsRefused(String address, int status, String detail) {
		assertThat(get(address).statusCode()).isEqualTo(status);
		assertThat(json(address).path("detail").asString()).contains(detail);
	}

	@Test
	void aCursorHoldsForItsListAndItsStateOfTheCatalog() {
		String cursor = json("/api/papers?q=training&cursor=*&size=1").path("nextCursor").asString();
		assertThat(json("/api/papers?q=learning&cursor=" + cursor).path("detail").asString())
			.contains("belongs to another list");
		String gone = "000000000000" + cursor.substring(cursor.indexOf('.'));
		assertThat(get("/api/papers?q=training&cursor=" + gone).statusCode()).isEqualTo(410);
		assertThat(json("/api/papers?q=training&cursor=" + gone).path("detail").asString())
			.contains("The catalog has changed", "begin again with cursor=*");
	}

	@Test
	void papersAreCountedByYear() {
		JsonNode grouped = json("/api/papers?group_by=year&q=training");
		long total = json("/api/papers?q=training&size=1").path("total").asLong();
		assertThat(names(grouped)).containsExactly("total", "group_by", "groupCount", "groups");
		assertThat(grouped.path("total").asLong()).isEqualTo(total).isPositive();
		assertThat(grouped.path("group_by").asString()).isEqualTo("year");
		assertThat(grouped.path("groups")).isEqualTo(this.json.readTree("""
				[{"id": "2018", "name": "2018", "count": %d}]""".formatted(total)));
	}

	@Test
	void groupsCountWithinWhatIsChosen() {
		JsonNode coAuthors = json("/api/papers?group_by=author&author=matei-zaharia").path("groups");
		assertThat(coAuthors.get(0).path("id").asString()).isEqualTo("matei-zaharia");
		assertThat(coAuthors.get(0).path("count").asLong())
			.isEqualTo(json("/api/papers?author=matei-zaharia&size=1").path("total").asLong());
		for (JsonNode author : coAuthors) {
			assertThat(author.path("count").asLong()).isLessThanOrEqualTo(coAuthors.get(0).path("count").asLong());
		}
	}

	@ParameterizedTest
	@CsvSource({ "author, 50", "institution, 11", "venue, 1", "year, 200" })
	void everyGroupIsMetOnceAndCountsWhatItsFilterFinds(String facet, int size) {
		String address = "/api/papers?group_by=" + facet + "&size=" + size;
		List<String> groups = walk("groups", address);
		assertThat(groups).doesNotHaveDuplicates().hasSize(json(address).path("groupCount").asInt());
		for (JsonNode group : json(address).path("groups").valueStream().limit(5).toList()) {
			String filtered = "/api/papers?size=1&" + facet + "=" + group.path("id").asString();
			assertThat(group.path("count").asLong()).as(filtered).isEqualTo(json(filtered).path("total").asLong());
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			/api/papers?group_by=autor        | There is no facet 'autor', did you mean 'author'?
			/api/papers?group_by=colour       | there are author, institution, venue, year, topic
			/api/papers?autor=matei-zaharia   | There is no parameter 'autor', did you mean 'author'?
			/api/papers?groupBy=year          | did you mean 'group_by'?
			/api/papers?query=training        | did you mean 'q'?
			/api/papers?Institution=x         | did you mean 'institution'?
			/api/papers?colour=red            | There is no parameter 'colour'; there are
			/api/papers?inst=google           | did you mean 'institution'?
			/api/authors?qq=zaharia           | did you mean 'q'?
			/api/suggest?query=zah            | did you mean 'q'?
			/api/facets/author?facetquery=zah | did you mean 'facetQuery'?
			/api/map?facetSize=3              | There is no parameter 'facetSize'
			/api/papers?fields=id,titel       | There is no field 'titel', did you mean 'title'?
			/api/papers?fields=authors.nam    | There is no field 'authors.nam', did you mean 'name'?
			/api/papers?fields=title.name     | There is no field 'title.name'
			""")
	void whatIsMisspeltIsRefusedWithWhatMayBeMeant(String address, String detail) {
		assertThat(get(address).statusCode()).isEqualTo(400);
		assertThat(get(address).headers().firstValue("Content-Type").orElseThrow())
			.startsWith("application/problem+json");
		assertThat(json(address).path("detail").asString()).contains(detail);
	}

	@Test
	void anUnknownFacetOfAnAddressIsNotFoundWithTheOneThatMayBeMeant() {
		assertThat(get("/api/facets/autor").statusCode()).isEqualTo(404);
		assertThat(json("/api/facets/autor").path("detail").asString()).contains("did you mean 'author'?");
		assertThat(json("/api/authors/matei-zahari").path("near").get(0).path("name").asString())
			.isEqualTo("Matei Zaharia");
	}

	@Test
	void onlyTheFieldsAskedForAreGiven() {
		JsonNode page = json("/api/papers?q=deequ&fields=id,title,authors.name");
		assertThat(page.path("total").asInt()).isOne();
		JsonNode paper = page.path("papers").get(0);
		assertThat(names(paper)).containsExactlyInAnyOrder("id", "title", "authors");
		assertThat(names(paper.path("authors").get(0))).containsExactly("name");
		assertThat(names(json("/api/papers/learningsys-2018-schelter-deequ?fields=title&fields=venue.id")))
			.containsExactlyInAnyOrder("title", "venue");
		assertThat(names(json("/api/papers?cursor=*&fields=id").path("papers").get(0))).containsExactly("id");
		assertThat(names(json("/api/authors?fields=id,papers").path("authors").get(0))).containsExactlyInAnyOrder("id",
				"papers");
		assertThat(names(json("/api/venues/learningsys?fields=name"))).containsExactly("name");
		assertThat(get("/api/papers?q=deequ&fields=additions.doi").statusCode()).isEqualTo(200);
	}

}
