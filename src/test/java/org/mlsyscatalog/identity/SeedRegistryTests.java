package org.mlsyscatalog.identity;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.mlsyscatalog.identity.Resolution.Rule;

import static org.assertj.core.api.Assertions.assertThat;

/** The registry of the data folder against the seed listing. */
class SeedRegistryTests {

	private static final Path DATA = Path.of("data");

	private final InstitutionRegistry registry = InstitutionRegistry.read(DATA);

	@Test
	void noInstitutionIsAboveItself() {
		assertThat(this.registry.entries()).isNotEmpty();
		assertThat(this.registry.cycles()).isEmpty();
	}

	@Test
	void everyNameAndAliasResolvesToItsInstitutionOrIsAmbiguous() {
		AffiliationResolver resolver = new AffiliationResolver(this.registry);
		for (RegistryEntry entry : this.registry.entries()) {
			assertThat(resolver.resolve(entry.name())).singleElement()
				.satisfies((resolution) -> assertThat(resolution.institution()).contains(entry));
			assertThat(entry.aliases()).allSatisfy(
					(alias) -> assertThat(resolver.resolve(alias)).singleElement()
						.satisfies((resolution) -> assertThat(
								resolution.institution().map(List::of).orElse(resolution.alternatives()))
							.contains(entry)));
		}
	}

	@Test
	void onlyTheseAffiliationsOfTheSeedNeedContextOrACorrection() throws Exception {
		AffiliationResolver resolver = new AffiliationResolver(this.registry);
		Set<String> unresolved = new TreeSet<>();
		Pattern.compile("\\(([^)]*[^) ][^)]*)\\)")
			.matcher(Files.readString(DATA.resolve("listings/learningsys-2018.txt")))
			.results()
			.flatMap((match) -> resolver.resolve(match.group(1)).stream())
			.filter((resolution) -> resolution.rule() == Rule.UNKNOWN || resolution.rule() == Rule.AMBIGUOUS)
			.forEach((resolution) -> unresolved.add(resolution.part() + ": " + resolution.rule()));
		assertThat(unresolved).containsExactly("1997: UNKNOWN", "IDC: UNKNOWN", "None: UNKNOWN",
				"SAIC Toronto: UNKNOWN", "University of Massachusetts: AMBIGUOUS");
	}

}
