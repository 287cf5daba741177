package org.mlsyscatalog.identity;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mlsyscatalog.identity.Resolution.Rule;

import static org.assertj.core.api.Assertions.assertThat;

/** What a second registry's relations, words and initials add; real records of ROR. */
class NamesakesTests {

	private final AffiliationResolver resolver = new AffiliationResolver(InstitutionRegistry.of(List.of(
			entry("northwestern-us", "Northwestern University", InstitutionKind.UNIVERSITY, "US", 15),
			entry("northwestern-ph", "Northwestern University", InstitutionKind.UNIVERSITY, "PH", 0),
			entry("concordia-ca", "Concordia University", InstitutionKind.UNIVERSITY, "CA", 2),
			entry("concordia-us", "Concordia University", InstitutionKind.UNIVERSITY, "US", 0),
			entry("kaist", "Korea Advanced Institute of Science and Technology", InstitutionKind.UNIVERSITY, "KR", 5,
					"KAIST"),
			entry("museums", "National Commission for Museums and Monuments", InstitutionKind.NONPROFIT, "NG", 0,
					"NCMM"),
			entry("fred-hutch", "Fred Hutchinson Cancer Center", InstitutionKind.NONPROFIT, "US", 5),
			entry("marche", "Marche Polytechnic University", InstitutionKind.UNIVERSITY, "IT", 3),
			entry("litoral", "Universidad Nacional del Litoral", InstitutionKind.UNIVERSITY, "AR", 3))));

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Department of Pathology, Northwestern University          | northwestern-us | FOREMOST
			Northwestern University, Philippines                      | northwestern-ph | COUNTRY_REMOVED
			Concordia University                                      | ?               | AMBIGUOUS
			Department of Biological Sciences, KAIST                  | kaist           | ACRONYM
			KAIST, Korea                                              | kaist           | ACRONYM
			KAIST                                                     | ?               | UNKNOWN
			Department of Brain Sciences, KAIST, Nigeria              | ?               | UNKNOWN
			Department of Physics, Nordic Centre of Medicine (NCMM)   | ?               | UNKNOWN
			Fred Hutchinson Center                                    | fred-hutch      | MOST_WORDS
			Fred Hutchinson Center, Germany                           | ?               | UNKNOWN
			Fred Hutchison Cancer Center                              | ?               | UNKNOWN
			Cancer Center                                             | ?               | UNKNOWN
			Polytechnic University of Marche                          | marche          | MOST_WORDS
			Universidad Nacional del Litoral-CONICET                  | litoral         | PART_REMOVED
			Currently at Marche Polytechnic University                | marche          | NAME
			Also atMarche Polytechnic University                      | marche          | NAME
			FSBEI of HE &quot;Marche Polytechnic University&quot;     | marche          | NAME
			MarchePolytechnic University                              | marche          | NAME
			""")
	void evidenceBesideTheName(String affiliation, String institution, Rule rule) {
		assertThat(this.resolver.resolve(affiliation)).anySatisfy((resolution) -> {
			assertThat(resolution.institution().map(RegistryEntry::id).orElse("?")).isEqualTo(institution);
			assertThat(resolution.rule()).isEqualTo(rule);
		});
	}

	@Test
	void whatDiffersByLettersIsASuggestionAndNoAnswer() {
		assertThat(this.resolver.suggestions("Fred Hutchison Cancer Center").getFirst().id()).isEqualTo("fred-hutch");
	}

	@Test
	void twoUniversitiesSideBySideHaveNoPrincipal() {
		assertThat(this.resolver.principal("Marche Polytechnic University and Universidad Nacional del Litoral"))
			.isEmpty();
		assertThat(this.resolver.principal("Department of Physics, Marche Polytechnic University, Italy"))
			.flatMap(Resolution::institution)
			.map(RegistryEntry::id)
			.contains("marche");
	}

	private static RegistryEntry entry(String id, String name, InstitutionKind kind, String country, int standing,
			String... acronyms) {
		return new RegistryEntry(id, name, kind, country, Optional.empty(), Optional.empty(), List.of(), List.of(),
				List.of(), List.of(acronyms), List.of(), standing);
	}

}
