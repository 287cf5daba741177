package org.mlsyscatalog.web;

import java.net.http.HttpResponse;
import java.nio.file.Path;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mlsyscatalog.DataFolderCopy;
import org.mlsyscatalog.StartedSite;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** A catalog with much that is open, and a hierarchy of many ways and a circle. */
class OpenQuestionsTests {

	@TempDir
	private static Path folder;

	private static StartedSite site;

	@BeforeAll
	static void start() {
		DataFolderCopy data = DataFolderCopy.in(folder.resolve("data"));
		data.append("institutions.yaml", """
				  - {id: top, name: Top Group, kind: company, country: DE}
				  - {id: left, name: Left Holding, kind: company, country: DE, parents: [top]}
				  - {id: right, name: Right Holding, kind: company, country: DE, parents: [top]}
				  - {id: deep, name: Deep Laboratory, kind: lab, country: DE, parents: [left, right]}
				  - {id: deeper, name: Deeper Laboratory, kind: lab, country: DE, parents: [deep]}
				  - {id: hen, name: Hen Company, kind: company, country: DE, parents: [egg]}
				  - {id: egg, name: Egg Company, kind: company, country: DE, parents: [hen]}
				  - {id: unmet, name: Unmet University, kind: university, country: FR}
				""");
		StringBuilder papers = new StringBuilder("**Holding Pattern**: Ada Lovelace (Top Group)\n")
			.append("**Deeply Layered**: Alan Turing (Deeper Laboratory)\n")
			.append("**Chicken**: Alan Turing (Egg Company); Ada Lovelace (Hen Company)\n");
		for (int i = 1; i <= 30; i++) {
			papers.append("**Strange Paper Number ").append(i).append("**: Bob Ray (Foo Lab, Korea); Cy Day (");
			papers.append((i <= 3) ? "Standford Univrsity" : "Place Nr " + "x".repeat(i)).append(")\n");
		}
		papers.append("**Which**: Di Fox (University of Massachusetts)\n");
		papers.append("**Nobody**: Bob Ray ()\n".replace("()", "(); Eve Ann ()"));
		data.append(DataFolderCopy.SEED, papers.toString());
		site = StartedSite.of(data, folder);
	}

	@AfterAll
	static void stop() {
		site.close();
	}

	private static Document page(String path) {
		HttpResponse<String> answer = site.get(path);
		assertThat(answer.statusCode()).as(path).isEqualTo(200);
		return Jsoup.parse(answer.body());
	}

	private static JsonNode json(String path) {
		return site.json(path);
	}

	@Test
	void spellingsComeByFrequencyWithTheirLines() {
		Document problems = page("/problems");
		assertThat(problems.select("ol.questions > li")).hasSize(10);
		Element first = problems.selectFirst("ol.questions > li");
		assertThat(first.selectFirst("h3").text()).isEqualTo("Foo Lab, Korea 30 times");
		assertThat(first.text()).contains("Printed in listings/learningsys-2018.txt:55,").contains("and more");
		assertThat(first.selectFirst("pre").wholeText()).isEqualTo("""
				  - id: foo-lab
				    name: "Foo Lab"
				    kind: lab
				    country: KR
				""");
		Element second = problems.select("ol.questions > li").get(1);
		assertThat(second.selectFirst("h3").text()).isEqualTo("Standford Univrsity 3 times");
		assertThat(second.text()).contains("Nearest names: Stanford University (US)");
		assertThat(second.selectFirst("pre").wholeText()).isEqualTo("\"Standford Univrsity\"");
	}

	@Test
	void allSpellingsCanBePagedThrough() {
		Document first = page("/problems/unresolved");
		assertThat(first.select("ol.questions > li")).hasSize(25);
		assertThat(first.text()).contains("30 spellings, printed 61 times");
		Document second = page("/problems/unresolved?page=2");
		assertThat(second.select("ol.questions > li")).hasSize(5);
		assertThat(second.text()).contains("University of Massachusetts");
		assertThat(page("/problems/unresolved?page=9").select("ol.questions > li")).isEmpty();
		assertThat(page("/problems/unresolved?page=x").text()).contains("'page' has to be a whole number");
	}

	@Test
	void problemsOfOneKindHaveAPage() {
		Document kind = page("/problems/kinds/empty-affiliation");
		assertThat(kind.selectFirst("h1").text()).isEqualTo("The author's affiliation is empty.");
		assertThat(kind.select("ul.found > li")).hasSizeGreaterThan(2);
		assertThat(site.get("/problems/kinds/nonsense").statusCode()).isEqualTo(404);
	}

	@Test
	void aParentHasEverythingBelowItOnceAndOnlyThisHasItsOwn() {
		assertThat(json("/api/papers?institution=top").path("total").asInt()).isEqualTo(2);
		assertThat(json("/api/papers?institution=left").path("total").asInt()).isOne();
		assertThat(json("/api/papers?institutionOnly=top").path("total").asInt()).isOne();
		assertThat(json("/api/institutions/top").path("papers").asInt()).isEqualTo(2);
		assertThat(page("/institutions/top").select("ol.papers > li")).hasSize(2);
		assertThat(page("/institutions/top?only=true").select("ol.papers > li")).hasSize(1);
		assertThat(page("/institutions/left?only=true").text()).contains("No paper names this institution itself.");
	}

	@Test
	void aHierarchyOfManyWaysIsATreeThatEnds() {
		Element below = page("/institutions/top").selectFirst("section[aria-labelledby=below]");
		assertThat(below.select("li").eachText()).containsExactly(
				"Left Holding 1 Deep Laboratory 1 Deeper Laboratory 1", "Deep Laboratory 1 Deeper Laboratory 1",
				"Deeper Laboratory 1", "Right Holding 1 Deep Laboratory 1 continued above",
				"Deep Laboratory 1 continued above");
		Element above = page("/institutions/deeper").selectFirst("section[aria-labelledby=above]");
		assertThat(above.select("li a").eachText()).containsExactly("Deep Laboratory", "Left Holding", "Top Group",
				"Right Holding", "Top Group");
	}

	@Test
	void aCircleIsToldAndBrokenAlwaysAtTheSamePlace() {
		assertThat(page("/problems").text()).contains("Institutions stand above each other in a circle")
			.contains("egg is not taken as a parent of hen");
		assertThat(json("/api/institutions/egg").path("parents").get(0).path("id").asString()).isEqualTo("hen");
		assertThat(json("/api/institutions/hen").path("parents").size()).isZero();
		assertThat(json("/api/papers?institution=hen").path("total").asInt()).isOne();
	}

	@Test
	void institutionsNobodyNamedAreKnownToTheResolverToo() {
		JsonNode answer = json("/api/institutions/resolve?affiliation=Unmet+University");
		JsonNode found = answer.path("resolutions").get(0).path("institution");
		assertThat(found.path("id").asString()).isEqualTo("unmet");
		assertThat(found.path("url").isNull()).isTrue();
		assertThat(site.get("/api/institutions/unmet").statusCode()).isEqualTo(404);
	}

}
