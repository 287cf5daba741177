package org.mlsyscatalog.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mlsyscatalog.DataFolderCopy;
import org.mlsyscatalog.catalog.PaperCard;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Only what changed is read again, and nobody can tell from the result. */
class ReusedDraftsTests extends OwnRuns {

	private static final String SECOND = "listings/second.txt";

	private static final String TABLES = """
			select table_name from information_schema.tables
			where table_schema = 'PUBLIC' and table_name not like 'flyway%' order by table_name""";

	@Autowired
	private DataSource leased;

	@TempDir
	private Path folder;

	private DataFolderCopy data;

	@BeforeEach
	void twoListings() {
		this.data = DataFolderCopy.in(this.folder.resolve("data"));
		this.data.append("catalog.yaml", """
				  - file: listings/second.txt
				    venue: Second
				    name: The Second
				    year: 2019
				""");
		this.data.write(SECOND, "**Zebra: One**: MATEI ZAHARIA (Stanford); Ada Lovelace (MIT)\n");
	}

	private Run start(String state) {
		return Run.started(parts(), this.data.root(), this.folder.resolve(state));
	}

	/** Every row of every table, and every paper as the index shows it. */
	private List<Object> everything(Run run) {
		return run.reading(() -> {
			JdbcTemplate jdbc = new JdbcTemplate(this.leased);
			List<Object> all = new ArrayList<>();
			for (String table : jdbc.queryForList(TABLES, String.class)) {
				List<String> rows = new ArrayList<>();
				jdbc.query("select * from " + table, (row) -> {
					StringBuilder text = new StringBuilder(table);
					for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
						text.append(" | ").append(row.getString(column));
					}
					rows.add(text.toString());
				});
				all.addAll(rows.stream().sorted().toList());
			}
			return all;
		});
	}

	private Map<String, Path> drafts(String state) throws IOException {
		try (Stream<Path> files = Files.list(this.folder.resolve(state).resolve("drafts"))) {
			Map<String, Path> drafts = new HashMap<>();
			files.forEach((file) -> drafts.put(file.getFileName().toString(), file));
			return drafts;
		}
	}

	@Test
	void aLoadThatReusesDraftsEqualsAColdOne() throws Exception {
		try (Run run = start("warm")) {
			assertThat(run.papers()).isEqualTo(52);
			// The spelling that stands for an author of the seed changes with this line.
			this.data.write(SECOND, """
					**Zebra: One**: Matei Zaharia (Stanford University); Ada Lovelace (MIT)
					**Zebra: Two**: Mátei Zaharia (); Sebastian  Schelter (Nowhere in Particular)
					""");
			this.data.append("corrections.yaml", """

					  - target: second-2019-lovelace-zebra
					    field: title
					    from: "x"
					    to: "y"
					    reason: For the sake of argument.
					    source: none
					""");
			assertThat(run.load().outcome()).isEqualTo(LoadReport.Outcome.PUBLISHED);
			try (Run cold = start("cold")) {
				assertThat(everything(run)).isEqualTo(everything(cold)).hasSizeGreaterThan(500);
				assertThat(run.cardsFor("")).isEqualTo(cold.cardsFor("")).hasSize(53);
				assertThat(run.cardsFor("zebra")).extracting(PaperCard::title)
					.containsExactlyInAnyOrder("Zebra: One", "Zebra: Two");
			}
		}
	}

	@Test
	void onlyAChangedListingIsReadAgain() throws Exception {
		try (Run run = start("state")) {
			Map<String, Path> before = drafts("state");
			assertThat(before).hasSize(2);
			this.data.write(SECOND, "**Zebra: Another**: Ada Lovelace (MIT)\n");
			run.load();
			Map<String, Path> after = drafts("state");
			assertThat(after).hasSize(2);
			after.keySet().retainAll(before.keySet());
			assertThat(after).as("the seed's drafts are kept, those of the former line are gone").hasSize(1);
		}
	}

	@Test
	void aChangedRegistryReadsAllListingsAgain() throws Exception {
		try (Run run = start("state")) {
			Map<String, Path> before = drafts("state");
			this.data.replace("institutions.yaml", "name: Smith College", "name: Smith's College");
			run.load();
			assertThat(drafts("state").keySet()).hasSize(2).doesNotContainAnyElementsOf(before.keySet());
		}
	}

	@Test
	void damagedDraftsAreMadeAgain() throws Exception {
		try (Run run = start("state")) {
			for (Path draft : drafts("state").values()) {
				byte[] content = Files.readAllBytes(draft);
				content[content.length / 2] ^= 0x10;
				Files.write(draft, content);
			}
			this.data.addPaper("**Zebra: Two**: Ada Lovelace (MIT)");
			assertThat(run.load().outcome()).isEqualTo(LoadReport.Outcome.PUBLISHED);
			assertThat(run.hitsFor("zebra")).containsExactlyInAnyOrder("second-2019-zaharia-zebra",
					"learningsys-2018-lovelace-zebra");
			assertThat(run.papers()).isEqualTo(53);
		}
	}

}
