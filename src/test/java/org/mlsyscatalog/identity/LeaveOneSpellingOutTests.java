package org.mlsyscatalog.identity;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The seed with, for each affiliation, the alias that explains it taken out of the
 * registry: what the rules find alone, since the aliases were written from the seed.
 */
class LeaveOneSpellingOutTests {

	private final List<RegistryEntry> entries = List.copyOf(InstitutionRegistry.read(Path.of("data")).entries());

	private final AffiliationResolver whole = new AffiliationResolver(InstitutionRegistry.of(this.entries));

	@Test
	void mostSpellingsAreFoundWithoutBeingListed() throws Exception {
		int resolved = 0;
		int found = 0;
		for (String affiliation : AffiliationBenchmark.seedAffiliations()) {
			for (Resolution resolution : this.whole.resolve(affiliation)) {
				if (resolution.institution().isPresent()) {
					resolved++;
					found += isFoundWithoutSpelling(affiliation, resolution) ? 1 : 0;
				}
			}
		}
		AffiliationBenchmark.print("%d of %d spellings of the seed are found when not listed: %.3f%n", found, resolved,
				found / (double) resolved);
		assertThat(found / (double) resolved).isGreaterThan(0.70);
	}

	private boolean isFoundWithoutSpelling(String affiliation, Resolution resolution) {
		RegistryEntry entry = resolution.institution().orElseThrow();
		RegistryEntry without = new RegistryEntry(entry.id(), entry.name(), entry.kind(), entry.country(), entry.ror(),
				entry.homepage(), entry.parents(),
				entry.aliases().stream().filter((alias) -> !Optional.of(alias).equals(resolution.matched())).toList(),
				entry.places());
		List<RegistryEntry> left = this.entries.stream().map((each) -> each.equals(entry) ? without : each).toList();
		return new AffiliationResolver(InstitutionRegistry.of(left)).resolve(affiliation)
			.stream()
			.flatMap((each) -> each.institution().stream())
			.anyMatch(without::equals);
	}

}
