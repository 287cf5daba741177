package org.mlsyscatalog.web;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mlsyscatalog.OtherProgram;
import org.mlsyscatalog.SeedCatalog;

import static org.assertj.core.api.Assertions.assertThat;

/** What the page for programmers tells to type does what it says, as it stands there. */
class ApiExamplesIT extends SeedCatalog {

	private static final Map<String, List<String>> INTERPRETERS = Map.of("bash", List.of("bash", "-u", "-c"), "python",
			List.of("python3", "-c"), "r", List.of("Rscript", "-e"));

	@TempDir
	private Path folder;

	/** What the examples of a language say, each run by itself. */
	private List<String> run(String language) {
		return Jsoup.parse(get("/help/api").body())
			.select("code[data-run=" + language + "]")
			.stream()
			.map((code) -> OtherProgram.run(this.folder,
					Stream.concat(INTERPRETERS.getOrDefault(language, List.of()).stream(), Stream.of(code.wholeText()))
						.toList()))
			.toList();
	}

	@Test
	void theCommandsWork() {
		List<String> said = run("bash");
		assertThat(said).hasSize(6);
		assertThat(this.json.readTree(said.get(0)).path("papers").size()).isEqualTo(5);
		assertThat(this.json.readTree(said.get(1)).path("groups").size()).isEqualTo(5);
		assertThat(this.json.readTree(said.get(2)).path("papers").size())
			.isEqualTo(json("/api/papers?q=training&size=1").path("total").asInt());
		assertThat(said.get(3)).contains("@inproceedings{", "TY  - CONF", "[1] ");
		assertThat(this.json.readTree(said.get(4)).path("id").asString()).startsWith("learningsys-2018-");
		assertThat(said.get(5)).contains("university-of-california-berkeley");
		assertThat(run("bash").get(4)).as("unchanged, so what was fetched before").isEqualTo(said.get(4));
	}

	@Test
	void pythonWalksThroughAllThatIsFound() {
		assertThat(run("python").getFirst().lines())
			.hasSize(json("/api/papers?q=training&size=1").path("total").asInt())
			.anyMatch((line) -> line.startsWith("2018 Large-Batch Training for LSTM and Beyond - Yang You, "));
	}

	@Test
	void rReadsTables() {
		String said = run("r").getFirst();
		assertThat(said).contains("learningsys-2018-you-large-batch", "institutions");
		assertThat(said).containsPattern("2018 +2018 +51");
	}

}
