package org.mlsyscatalog.identity;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whom an affiliation stands for that names a part; real records of ROR. */
class PrincipalTests {

	private final AffiliationResolver resolver = new AffiliationResolver(InstitutionRegistry
		.of(List.of(entry("indiana", "Indiana University", InstitutionKind.UNIVERSITY, "US", "", ""),
				entry("simon", "Indiana University Melvin and Bren Simon Comprehensive Cancer Center",
						InstitutionKind.NONPROFIT, "US", "indiana", ""),
				entry("johns-hopkins", "Johns Hopkins University", InstitutionKind.UNIVERSITY, "US", "", ""),
				entry("hopkins-medicine", "Johns Hopkins Medicine", InstitutionKind.NONPROFIT, "US", "",
						"Johns Hopkins University School of Medicine"),
				entry("leiden", "Leiden University", InstitutionKind.UNIVERSITY, "NL", "", ""),
				entry("lumc", "Leiden University Medical Center", InstitutionKind.NONPROFIT, "NL", "", ""),
				entry("nswc", "Naval Surface Warfare Center", InstitutionKind.LAB, "US", "", ""),
				entry("panama-city", "NSWC Panama City Division", InstitutionKind.LAB, "US", "nswc",
						"Naval Surface Warfare Center Panama City Division"),
				entry("cajal", "Instituto Cajal", InstitutionKind.LAB, "ES", "csic", ""),
				new RegistryEntry("csic", "Consejo Superior de Investigaciones Cient\u00edficas",
						InstitutionKind.GOVERNMENT, "ES", Optional.empty(), Optional.empty(), List.of(), List.of(),
						List.of(), List.of("CSIC"), List.of(), 145),
				new RegistryEntry("facebook", "Facebook", InstitutionKind.COMPANY, "US",
						Optional.of("https://ror.org/01zbnvs85"), Optional.empty(), List.of(), List.of(), List.of()),
				entry("fair", "Facebook AI Research", InstitutionKind.LAB, "US", "facebook", ""),
				entry("fair-paris", "Facebook AI Research Paris", InstitutionKind.LAB, "FR", "facebook", ""))));

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Indiana University Melvin and Bren Simon Comprehensive Cancer Center | simon            | indiana
			Department of Neurology, Johns Hopkins University School of Medicine | hopkins-medicine | johns-hopkins
			Naval Surface Warfare Center   Panama City Division                  | panama-city      | nswc
			# what has no ROR id counts as what it belongs to, in the same country
			Facebook AI Research                                                 | fair             | facebook
			Facebook AI Research Paris                                           | fair-paris       | fair-paris
			# a hospital of its own
			Department of Neurology, Leiden University Medical Center            | lumc             | lumc
			# the initials only say whose it is
			Instituto Cajal, CSIC                                                | cajal            | cajal
			""")
	void aPartIsNamedAndItsWholeIsMeant(String affiliation, String named, String meant) {
		assertThat(this.resolver.resolve(affiliation))
			.flatMap((resolution) -> resolution.institution().stream().toList())
			.map(RegistryEntry::id)
			.containsExactly(named);
		assertThat(this.resolver.principal(affiliation)).flatMap(Resolution::institution)
			.map(RegistryEntry::id)
			.contains(meant);
	}

	@Test
	void everyCountryHasANationalResearchCouncil() {
		AffiliationResolver councils = new AffiliationResolver(InstitutionRegistry
			.of(List.of(entry("cnr", "National Research Council", InstitutionKind.NONPROFIT, "IT", "", ""),
					entry("nasem", "National Academies of Sciences, Engineering, and Medicine",
							InstitutionKind.GOVERNMENT, "US", "", "National Research Council"),
					entry("nrc", "National Research Council Canada", InstitutionKind.GOVERNMENT, "CA", "", ""),
					entry("nrct", "National Research Council of Thailand", InstitutionKind.GOVERNMENT, "TH", "", ""),
					entry("nrcp", "National Research Council of the Philippines", InstitutionKind.GOVERNMENT, "PH", "",
							""),
					entry("nrcn", "National Research Council Nepal", InstitutionKind.NONPROFIT, "NP", "", ""),
					entry("csic", "Spanish National Research Council", InstitutionKind.GOVERNMENT, "ES", "", ""))));
		assertThat(councils.principal("National Research Council")).isEmpty();
		assertThat(councils.principal("National Research Council, Italy")).flatMap(Resolution::institution)
			.map(RegistryEntry::id)
			.contains("cnr");
	}

	private static RegistryEntry entry(String id, String name, InstitutionKind kind, String country, String parent,
			String alias) {
		return new RegistryEntry(id, name, kind, country, Optional.empty(), Optional.empty(), given(parent),
				given(alias), List.of());
	}

	private static List<String> given(String text) {
		return text.isEmpty() ? List.of() : List.of(text);
	}

}
