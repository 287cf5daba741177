package org.mlsyscatalog.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mlsyscatalog.DataFolderCopy;
import org.mlsyscatalog.StartedSite;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Which of several papers that have all the words comes first. */
class BestHitTests {

	@TempDir
	private static Path folder;

	private static StartedSite site;

	@BeforeAll
	static void start() {
		DataFolderCopy data = DataFolderCopy.in(folder.resolve("data"));
		data.addPaper("**Vision Transformer With Deformable Attention**: Zhuofan Xia (Tsinghua University)");
		data.addPaper(
				"**Accelerating Vision Transformers Based on Heterogeneous Attention Patterns**: Deli Yu (Baidu)");
		data.addPaper(
				"**Understanding Long Videos with Multimodal Language Models**: Kanchana Ranasinghe (Stony Brook)");
		data.addPaper("**LongVILA: Scaling Language Models for Long Videos**: Yukang Chen (NVIDIA)");
		data.addPaper("**Aligning Kernels Early**: Bernhard Schoelkopf (ETH Zurich)");
		data.addPaper("**A Kernel Mean Embedding**: Bernhard Schölkopf (Max Planck Institute)");
		data.addPaper("**Falling Rule Lists**: Bernhard Schölkopf (Max Planck Institute)");
		data.addPaper("**Expert Routing with Synthetic Data**: Zachary C. Lipton (Carnegie Mellon University)");
		data.addPaper("**Detecting Covariate Drift Early**: Zachary Lipton (Carnegie Mellon University)");
		data.addPaper("**Reconciling Elastic Methods**: Hijung Shin; Carnegie Mellon University");
		data.addPaper("**Learning From Weak Teachers**: Shai Ben-David (University of Waterloo)");
		data.addPaper("**Dimensional Reconstruction for Active Shape Models**: Ann Other (ACT)");
		data.append("institutions.yaml", "  - id: act\n    name: ACT\n    kind: company\n    country: US\n");
		site = StartedSite.of(data, folder, "--catalog.meaning=false");
	}

	@AfterAll
	static void stop() {
		site.close();
	}

	private static JsonNode find(String text) {
		return site.json("/api/papers?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			vision transformers atten     | Accelerating Vision Transformers Based on Heterogeneous Attention Patterns
			vision transformer attention  | Vision Transformer With Deformable Attention
			long language models          | Understanding Long Videos with Multimodal Language Models
			language models long          | LongVILA: Scaling Language Models for Long Videos
			langauge models long          | LongVILA: Scaling Language Models for Long Videos
			Bernhard Schoelkopf           | Falling Rule Lists
			Bernhard Schölkopf            | Falling Rule Lists
			Lipton, Zachary               | Detecting Covariate Drift Early
			Zachary Lipton                | Detecting Covariate Drift Early
			Shai Bendavid                 | Learning From Weak Teachers
			bendavid weak                 | Learning From Weak Teachers
			Ben David, Shai               | Learning From Weak Teachers
			Lipton, Zachary C.            | Expert Routing with Synthetic Data
			dimensional reconstruction act | Dimensional Reconstruction for Active Shape Models
			""")
	void theLikeliestComesFirst(String typed, String title) {
		assertThat(find(typed).path("papers").path(0).path("title").asString()).isEqualTo(title);
	}

	@Test
	void anInstitutionIsMeantThoughAListingHasItAmongTheAuthors() {
		JsonNode first = find("Carnegie Mellon University").path("papers").path(0);

		assertThat(first.path("authors").toString()).contains("carnegie-mellon-university").doesNotContain("Hijung");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			langauge models long       | language models long
			covariate drfit            | covariate drift
			Bernhard Schölkopff        | bernhard scholkopf
			vision transformers atten  |
			deformable attention       |
			""")
	void mistypedWordsAreToldAsTheHitsHaveThem(String typed, @Nullable String meant) {
		assertThat(find(typed).path("meant").asString("")).isEqualToIgnoringCase((meant != null) ? meant : "");
	}

	@Test
	void orderIsToldAsAReason() {
		JsonNode why = site.json("/api/papers/learningsys-2018-xia-vision/why?q=vision+deformable+attention");

		assertThat(why.path("parts").findValuesAsString("label")).contains("the words in the order of the title");
	}

}
