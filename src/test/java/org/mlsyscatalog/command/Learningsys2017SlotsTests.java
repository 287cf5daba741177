package org.mlsyscatalog.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.mlsyscatalog.SlotsReadByEye;
import org.mlsyscatalog.identity.AffiliationResolver;
import org.mlsyscatalog.identity.InstitutionRegistry;
import org.mlsyscatalog.identity.RegistryEntry;
import org.mlsyscatalog.identity.Resolution;
import org.mlsyscatalog.listing.ListedPaper;
import org.mlsyscatalog.listing.ListedPaper.ListedAuthor;
import org.mlsyscatalog.listing.Listing;
import org.mlsyscatalog.listing.ListingEntry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Every authorship of a real listing against what a person read there; left out where the
 * listing is not at hand. {@code -Dcatalog.shared=FOLDER} says where.
 */
class Learningsys2017SlotsTests {

	private static final Path FOLDER = Path.of(System.getProperty("catalog.shared", "../shared"), "data");

	private static final String FILE = "learningsys-2017.txt";

	private static final String READ_BY_EYE = """
			2 | 9xgoogle
			4 | 2xoracle-labs carnegie-mellon-university
			6 | seoul-national-university politecnico-di-milano 2xmicrosoft seoul-national-university
			8 | 3xyandex
			10 | 2xkorea-advanced-institute-of-science-and-technology university-of-california-santa-barbara university-of-wisconsin-madison university-of-california-berkeley
			12 | 5xamazon
			14 | 2xfacebook
			16 | 4xpreferred-networks -
			18 | 5xalibaba-group
			20 | 2xgoogle university-of-california-berkeley
			22 | university-of-alberta 2xcairo-university valeo
			24 | 3xtechnische-universitat-berlin
			26 | google brown-university 3xgoogle
			28 | 3xuniversity-of-illinois-urbana-champaign
			30 | 3xpreferred-networks
			32 | national-institute-of-advanced-industrial-science-and-technology
			34 | 6xstanford-university massachusetts-institute-of-technology+stanford-university 2xstanford-university stanford-university+databricks
			36 | 3xgoogle
			38 | 10xibm-research
			40 | 5xnaver naver+hong-kong-university-of-science-and-technology naver naver-webtoon search-solution naver naver+hong-kong-university-of-science-and-technology
			42 | tsinghua-university 2xstanford-university tsinghua-university stanford-university
			44 | 2xuniversity-of-california-berkeley
			46 | tsinghua-university 3xcarnegie-mellon-university institute-for-infocomm-research tsinghua-university petuum
			""";

	@Test
	void everySlotIsRightOrOpen() {
		assumeTrue(Files.exists(FOLDER.resolve(FILE)), () -> FOLDER.resolve(FILE) + " is not at hand");
		SlotsReadByEye read = new SlotsReadByEye(READ_BY_EYE);
		Listing listing = Listing.read(FOLDER, new ListingEntry(FILE, "LearningSys", "ML Systems Workshop", 2017,
				Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 0));
		AffiliationResolver resolver = new AffiliationResolver(InstitutionRegistry.read(Path.of("data")));
		for (ListedPaper paper : listing.papers()) {
			Map<String, List<Resolution>> resolved = resolver.resolveTogether(names(paper));
			assertThat(paper.authors()).as("line " + paper.line()).hasSize(read.authors(paper.line()));
			for (int i = 0; i < paper.authors().size(); i++) {
				read.compare(paper.line(), i, institutions(paper.authors().get(i), resolved));
			}
		}
		System.out.printf("learningsys-2017: %s%n", read);
		assertThat(read.precision()).isGreaterThanOrEqualTo(0.98);
		assertThat(read.recall()).isGreaterThanOrEqualTo(0.95);
	}

	private static List<String> names(ListedPaper paper) {
		return paper.authors()
			.stream()
			.flatMap((author) -> author.affiliations().stream())
			.flatMap((affiliation) -> affiliation.name().stream())
			.toList();
	}

	private static Set<String> institutions(ListedAuthor author, Map<String, List<Resolution>> resolved) {
		return author.affiliations()
			.stream()
			.flatMap((affiliation) -> affiliation.name().stream())
			.flatMap((name) -> resolved.getOrDefault(name, List.of()).stream())
			.flatMap((resolution) -> resolution.institution().stream())
			.map(RegistryEntry::id)
			.collect(Collectors.toSet());
	}

}
