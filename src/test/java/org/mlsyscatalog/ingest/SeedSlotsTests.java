package org.mlsyscatalog.ingest;

import java.nio.file.Path;
import java.util.Optional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.mlsyscatalog.SlotsReadByEye;
import org.mlsyscatalog.catalog.Authorship;
import org.mlsyscatalog.catalog.Institution;
import org.mlsyscatalog.identity.InstitutionRegistry;
import org.mlsyscatalog.listing.CatalogDescription;

import static org.assertj.core.api.Assertions.assertThat;

/** Every authorship of the seed against what a person read there. */
class SeedSlotsTests {

	private static final Path DATA = Path.of("data");

	private static final String READ_BY_EYE = """
			1 | apache-software-foundation amazon-research amazon amazon-research
			2 | 3xibm-research
			3 | 4xmit-csail massachusetts-institute-of-technology
			4 | massachusetts-institute-of-technology - massachusetts-institute-of-technology
			5 | ibm-research+karlsruhe-institute-of-technology 2xibm-research
			6 | 2xdeepmind google deepmind google 2xdeepmind - deepmind
			7 | 2xtencent hong-kong-baptist-university 10xtencent hong-kong-baptist-university
			8 | 3xsamsung-ai-center-toronto samsung-research-america
			9 | technion interdisciplinary-center-herzliya technion habana-labs technion
			10 | 2xohio-state-university
			11 | 7xmicrosoft
			12 | university-of-california-berkeley google-brain university-of-california-los-angeles+google 2xuniversity-of-california-berkeley google-brain
			13 | 4xfacebook-conversational-ai
			14 | massachusetts-institute-of-technology
			15 | 2xfacebook 3xfacebook-ai-research - 2xfacebook
			16 | facebook-ai-research
			17 | 5xpanasonic
			18 | 2xcarnegie-mellon-university
			19 | carnegie-mellon-university university-of-washington 2x- 2xuniversity-of-california-berkeley carnegie-mellon-university
			20 | carnegie-mellon-university determined-ai university-of-washington carnegie-mellon-university
			21 | seoul-national-university microsoft seoul-national-university 2xmicrosoft
			22 | 4xibm-research
			23 | 2xmicrosoft yandex 3xmicrosoft
			24 | julia-computing
			25 | julia-computing
			26 | nec-laboratories-europe politecnico-di-milano university-of-cambridge nec-laboratories-europe
			27 | mcgill-university+facebook-ai-research university-of-edinburgh 2xfacebook-ai-research
			28 | 3xuniversity-of-illinois-urbana-champaign ibm-thomas-j-watson-research-center university-of-illinois-urbana-champaign
			29 | ibm-research ibm-research-zurich 2xibm-research ibm-research-zurich
			30 | delhi-technological-university relationalai freie-universitat-berlin - nicta
			31 | carnegie-mellon-university microsoft carnegie-mellon-university - 2xmicrosoft
			32 | 2xcarnegie-mellon-university google-brain petuum+carnegie-mellon-university
			33 | columbia-university - 4xcolumbia-university
			34 | 2xstanford-university microsoft-research stanford-university+databricks
			35 | 2xfacebook stanford-university
			36 | 9xstanford-university stanford-university+databricks
			37 | university-of-massachusetts-amherst smith-college 2xuniversity-of-massachusetts-amherst
			38 | google-brain google
			39 | university-of-illinois-urbana-champaign 3xlawrence-livermore-national-laboratory university-of-illinois-urbana-champaign lawrence-livermore-national-laboratory
			40 | 2xfacebook
			41 | 4xintel-labs
			42 | 2xjulia-computing
			43 | 2xsamsung-research
			44 | openai
			45 | university-of-california-berkeley purdue-university 3xuniversity-of-california-berkeley
			46 | 3xuniversity-of-california-berkeley massachusetts-institute-of-technology 3xuniversity-of-california-berkeley
			47 | 5xuniversity-of-california-berkeley
			48 | google-brain columbia-university
			49 | university-of-southern-california california-institute-of-technology 4xuniversity-of-southern-california
			50 | 3xstanford-university stanford-university+databricks
			51 | university-of-washington amazon-web-services amazon amazon-web-services
			""";

	@Test
	void everySlotIsRightWithCorrections() throws Exception {
		SlotsReadByEye read = compared(CorrectionsFile.read(DATA));
		assertThat(read.differences()).isEmpty();
	}

	@Test
	void withoutCorrectionsOnlyTwoAbbreviationsStayOpen() throws Exception {
		SlotsReadByEye read = compared(new CorrectionsFile(List.of(), CorrectionsFile.read(DATA).authors(), List.of()));
		assertThat(read.precision()).isEqualTo(1);
		assertThat(read.differences()).containsExactly("8, author 1: [] for [samsung-ai-center-toronto]",
				"8, author 2: [] for [samsung-ai-center-toronto]", "8, author 3: [] for [samsung-ai-center-toronto]",
				"9, author 2: [] for [interdisciplinary-center-herzliya]");
	}

	private static SlotsReadByEye compared(CorrectionsFile corrections) throws Exception {
		SlotsReadByEye read = new SlotsReadByEye(READ_BY_EYE);
		DataReading reading = new DataReading(DATA, CatalogDescription.read(DATA), InstitutionRegistry.read(DATA),
				corrections, List.of(), List.of());
		CatalogAssembly catalog = new CatalogAssembly(reading,
				new DraftKeys(new DataFolder(DATA, Optional.empty()), "slots"), DraftStore.inMemory(),
				Progress.untold());
		catalog.forEachPaper((paper) -> {
			int line = paper.listedAt().line();
			assertThat(paper.authorships()).as("line " + line).hasSize(read.authors(line));
			for (Authorship authorship : paper.authorships()) {
				read.compare(line, authorship.position() - 1, ids(authorship));
			}
		});
		System.out.printf("seed: %s%n", read);
		assertThat(catalog.papers()).isEqualTo(read.papers());
		return read;
	}

	private static Set<String> ids(Authorship authorship) {
		return authorship.institutions().stream().map(Institution::id).collect(Collectors.toSet());
	}

}
