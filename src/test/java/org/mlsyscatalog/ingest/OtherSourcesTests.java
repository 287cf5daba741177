package org.mlsyscatalog.ingest;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mlsyscatalog.DataFolderCopy;
import org.mlsyscatalog.catalog.PaperCard;
import org.mlsyscatalog.generation.UnusableFolderException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Listings of other layouts, and a second registry, beside the seed and ours. */
class OtherSourcesTests extends OwnRuns {

	@TempDir
	private Path folder;

	private DataFolderCopy data;

	@BeforeEach
	void prepareFolders() {
		this.data = DataFolderCopy.in(this.folder.resolve("data"));
	}

	private Run started(Run.Parts parts) {
		return Run.started(parts, this.data.root(), this.folder.resolve("state"));
	}

	/**
	 * One line of the listing of 2017, whose authors and affiliations stand at commas.
	 */
	@Test
	void aListingOfAnotherLayoutStandsBesideTheSeedWithItsPdfLinks() {
		this.data.write("listings/learningsys-2017.txt",
				"[**Sketchy Inference: Towards Streaming LDA**](assets/papers/paper_4.pdf): Jean-Baptiste Tristan*, "
						+ "Oracle Labs; Michael Wick, Oracle Labs; Joseph Tassarotti, Carnegie Mellon University\n");
		this.data.append("catalog.yaml", """
				  - file: listings/learningsys-2017.txt
				    venue: LearningSys
				    name: ML Systems Workshop at NIPS 2017
				    year: 2017
				    url: http://learningsys.org/nips17/
				""");
		try (Run run = started(parts())) {
			assertThat(run.failures()).isEmpty();
			assertThat(run.papers()).isEqualTo(52);
			PaperCard paper = run.cardsFor("sketchy inference").getFirst();
			assertThat(paper.id()).isEqualTo("learningsys-2017-tristan-sketchy");
			assertThat(paper.pdf()).isEqualTo("http://learningsys.org/nips17/assets/papers/paper_4.pdf");
			assertThat(paper.authors()).extracting(PaperCard.Credit::name)
				.containsExactly("Jean-Baptiste Tristan", "Michael Wick", "Joseph Tassarotti");
			assertThat(paper.authors().getLast().institutions()).extracting(PaperCard.Place::id)
				.containsExactly("carnegie-mellon-university");
		}
	}

	@Test
	void whatOurRegistryDoesNotKnowIsLookedUpInTheRorDataDump() {
		Path dump = this.data.root().resolve("../ror.json");
		this.data.write("../ror.json", """
				[{"id":"https://ror.org/000063q30","status":"active","types":["facility"],
				"names":[{"value":"Tecnology Centre of Testing","types":["ror_display","label"],"lang":"en"}],
				"established":null,"domains":[],"links":[],
				"locations":[{"geonames_id":null,"geonames_details":{"country_code":"ES","name":"Madrid"}}],
				"relationships":[],"external_ids":[]}]
				""");
		this.data.addPaper("**Zebra: A Brand New Paper**: Ada Lovelace (Tecnology Centre of Testing)");
		try (Run run = started(parts())) {
			assertThat(institutionsOf(run, "zebra")).isEmpty();
		}
		try (Run run = started(parts().with(dump))) {
			assertThat(institutionsOf(run, "zebra")).singleElement()
				.satisfies((place) -> assertThat(place.ror()).isEqualTo("https://ror.org/000063q30"));
			assertThat(institutionsOf(run, "deequ")).extracting(PaperCard.Place::id)
				.containsExactly("apache-software-foundation", "amazon-research", "amazon");
		}
	}

	private static List<PaperCard.Place> institutionsOf(Run run, String text) {
		return run.cardsFor(text).getFirst().institutions();
	}

	@Test
	void aDataDumpThatIsNotThereIsToldAtTheStart() {
		Path missing = this.folder.resolve("v2.json");
		assertThatExceptionOfType(UnusableFolderException.class).isThrownBy(() -> started(parts().with(missing)))
			.withMessageContaining("v2.json")
			.withMessageContaining("cannot be read");
	}

}
