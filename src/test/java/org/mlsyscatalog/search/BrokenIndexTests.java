package org.mlsyscatalog.search;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mlsyscatalog.DataFolderCopy;
import org.mlsyscatalog.MlsysCatalog;
import org.mlsyscatalog.SeedCatalog;
import org.mlsyscatalog.StartedSite;
import org.mlsyscatalog.generation.Generations;
import org.mlsyscatalog.generation.Generation;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** An index that breaks, or that does not hold what the database holds. */
class BrokenIndexTests {

	private static final String DEEQU = "learningsys-2018-schelter-deequ";

	@TempDir
	private Path folder;

	@Test
	void anIndexThatBreaksUnderTheRunningSiteIsToldAndNobodyIsSentToIt() {
		DataFolderCopy data = DataFolderCopy.in(this.folder.resolve("data"));
		try (ConfigurableApplicationContext site = SpringApplication.run(MlsysCatalog.class,
				"--catalog.data=" + data.root(), "--catalog.state=" + this.folder.resolve("state"),
				"--catalog.start-wait=120s", "--catalog.meaning=false", "--server.port=0")) {
			int port = Integer.parseInt(site.getEnvironment().getRequiredProperty("local.server.port"));
			assertThat(SeedCatalog.get(port, "/actuator/health/readiness").statusCode()).isEqualTo(200);

			site.getBean(Generations.class).read(() -> {
				Generation.pinned().part(OpenIndex.class).close();
				return true;
			});
			HttpResponse<String> readiness = SeedCatalog.get(port, "/actuator/health/readiness");
			assertThat(readiness.statusCode()).isEqualTo(503);
			assertThat(readiness.body()).contains("\"wrong\":{\"index\":");
			assertThat(SeedCatalog.get(port, "/actuator/health").statusCode()).isEqualTo(503);
			assertThat(SeedCatalog.get(port, "/actuator/health/liveness").statusCode()).isEqualTo(200);
		}
	}

	/**
	 * It is whole, and stamped with the right digest, but a paper was taken out of it.
	 */
	@Test
	void anIndexThatLacksAPaperOfTheDatabaseIsBuiltAgainAtStart() throws Exception {
		DataFolderCopy data = DataFolderCopy.in(this.folder.resolve("data"));
		StartedSite.of(data, this.folder, "--catalog.meaning=false").close();
		Path state = this.folder.resolve("state");
		String digest = Files.readString(state.resolve("CURRENT")).strip();
		Path index = OpenIndex.papersIn(state.resolve("generations").resolve(digest).resolve("index"));
		try (Directory directory = FSDirectory.open(index);
				IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
			writer.setLiveCommitData(writer.getLiveCommitData());
			writer.deleteDocuments(new Term(IndexFields.ID, DEEQU));
			writer.commit();
		}
		try (StartedSite site = StartedSite.of(data, this.folder, "--catalog.meaning=false")) {
			assertThat(site.json("/api/papers?q=deequ").at("/papers/0/id").asString()).isEqualTo(DEEQU);
			assertThat(site.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
		}
	}

}
