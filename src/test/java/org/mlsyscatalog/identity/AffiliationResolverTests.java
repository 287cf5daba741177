package org.mlsyscatalog.identity;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mlsyscatalog.identity.Resolution.Rule;

import static org.assertj.core.api.Assertions.assertThat;

class AffiliationResolverTests {

	private final AffiliationResolver resolver = new AffiliationResolver(TestRegistry.registry());

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					# LearningSys 2018
					Amazon                                | amazon                               | NAME
					amazon                                | amazon                               | NAME
					UC Berkeley                           | university-of-california-berkeley    | ALIAS
					University of California, Berkeley    | university-of-california-berkeley    | NAME
					"University of California, Berkeley"  | university-of-california-berkeley    | NAME
					EECS, UC Berkeley                     | university-of-california-berkeley    | DEPARTMENT_REMOVED
					The Ohio State University             | ohio-state-university                | NAME
					MIT CSAIL                             | mit-csail                            | NAME
					CSAIL                                 | mit-csail                            | ALIAS
					Deepmind                              | deepmind                             | NAME
					Google DeepMind                       | deepmind                             | ALIAS
					Google DeepMind, Mountain View        | deepmind                             | PLACE_REMOVED
					Google, Inc.                          | google                               | LEGAL_SUFFIX_REMOVED
					Tencent Inc.                          | tencent                              | LEGAL_SUFFIX_REMOVED
					Facebook Inc.                         | facebook                             | LEGAL_SUFFIX_REMOVED
					Julia Computing Inc                   | julia-computing                      | LEGAL_SUFFIX_REMOVED
					Amazon, USA                           | amazon                               | COUNTRY_REMOVED
					IBM Research Zurich                   | ibm-research-zurich                  | NAME
					U Washington                          | university-of-washington             | ALIAS
					USC                                   | university-of-southern-california    | ALIAS
					# LearningSys 2017
					EE at KAIST                           | kaist                                | DEPARTMENT_REMOVED
					Preferred Networks                    | preferred-networks                   | LEGAL_SUFFIX_REMOVED
					Preferred Networks, Inc.              | preferred-networks                   | NAME
					Technische Universität Berlin         | tu-berlin                            | NAME
					# elsewhere
					Technische Universitat Berlin         | tu-berlin                            | NAME
					M.I.T.                                | massachusetts-institute-of-technology | ALIAS
					Univ. of California, Berkeley         | university-of-california-berkeley    | NAME
					EECS, University of California, Berkeley | university-of-california-berkeley | DEPARTMENT_REMOVED
					Department of Electrical Engineering and Computer Sciences, UC Berkeley | university-of-california-berkeley | DEPARTMENT_REMOVED
					Stanford University, Department of Computer Science | stanford-university    | DEPARTMENT_REMOVED
					School of Computer Science, Carnegie Mellon University, Pittsburgh PA 15213 | carnegie-mellon-university + ? | DEPARTMENT_REMOVED
					MIT EECS                              | massachusetts-institute-of-technology | DEPARTMENT_REMOVED
					Electronics and Telecommunications Research Institute, Daejeon, Korea | etri | PLACE_REMOVED
					University of Washington, Seattle, WA 98195, U.S.A. | university-of-washington | PLACE_REMOVED
					ETH Zürich, 8092 Zürich, Switzerland  | eth-zurich                           | PLACE_REMOVED
					Google Zurich                         | google                               | PLACE_REMOVED
					Google LLC, Zurich, Switzerland       | google                               | PLACE_REMOVED
					Tencent Holdings Ltd                  | ?                                    | UNKNOWN
					Microsoft Research, India             | microsoft-research                   | COUNTRY_REMOVED
					Microsoft Research India              | microsoft-research                   | COUNTRY_REMOVED
					Stanford University, zaharia@stanford.edu | stanford-university              | NAME
					Stanford University, {a, b}@cs.stanford.edu | stanford-university            | NAME
					CSAIL, MIT                            | mit-csail                            | ALIAS
					Google Brain, Google                  | google-brain                         | NAME
					Facebook AI Research (FAIR)           | facebook-ai-research                 | NAME
					University of Massachusetts, Amherst  | university-of-massachusetts-amherst  | NAME
					""")
	void oneOrganisation(String affiliation, String institution, Rule rule) {
		assertThat(idsOf(affiliation)).isEqualTo(institution);
		assertThat(this.resolver.resolve(affiliation).getFirst().rule()).isEqualTo(rule);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			IBM Research, Karlsruhe Institute of Technology | ibm-research + karlsruhe-institute-of-technology
			UCLA, Google                        | university-of-california-los-angeles + google
			Petuum Inc. and CMU                 | petuum + carnegie-mellon-university
			McGill University/Facebook FAIR     | mcgill-university + facebook-ai-research
			Stanford and Databricks             | stanford-university + databricks
			Stanford & Databricks               | stanford-university + databricks
			MIT; Google, Inc., Mountain View    | massachusetts-institute-of-technology + google
			Department of Computer Science and Google, ETH Zurich | google + eth-zurich
			ETH Zurich, Switzerland and MIT, USA | eth-zurich + massachusetts-institute-of-technology
			""")
	void twoOrganisations(String affiliation, String institutions) {
		assertThat(idsOf(affiliation)).isEqualTo(institutions);
	}

	@ParameterizedTest
	@ValueSource(strings = { "IDC", "SAIC Toronto", "Independent Researcher", "Unknown", "None", "1997", "USA", "usc",
			"Mit", "Department of Computer Science", "Foo Lab, Bar Institute, Timbuktu", "Universities of York",
			"University of California at Timbuktu", "?!" })
	void whatIsNotKnownStaysWhole(String affiliation) {
		List<Resolution> resolutions = this.resolver.resolve(affiliation);
		assertThat(resolutions).containsExactly(Resolution.unknown(affiliation));
		assertThat(resolutions.getFirst().confidence()).isZero();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Oden Institute, Stanford University       | ? + stanford-university   | Oden Institute
					Stanford University, Palo Alto            | stanford-university + ?   | Palo Alto
					Department of Statistics, Foo College and MIT | ? + massachusetts-institute-of-technology | Department of Statistics, Foo College
					MIT, Foo University, Toronto, Canada      | massachusetts-institute-of-technology + ? | Foo University, Toronto, Canada
					Independent Researcher, Google            | ? + google                | Independent Researcher
					""")
	void anUnknownNeighbourIsNeverDropped(String affiliation, String institutions, String unknown) {
		assertThat(idsOf(affiliation)).isEqualTo(institutions);
		assertThat(this.resolver.resolve(affiliation)).contains(Resolution.unknown(unknown));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			York University                | york-university
			York University, Canada        | york-university
			York University, Toronto, ON, Canada | york-university + ?
			York University, CA            | york-university
			York University, UK            | ?
			York University, UK and MIT    | ? + massachusetts-institute-of-technology
			University of York, UK         | university-of-york
			University of York, England    | university-of-york
			UCL, UK                        | university-college-london
			UCL, Belgium                   | universite-catholique-de-louvain
			UCL Belgium                    | universite-catholique-de-louvain
			UCL, Australia                 | ?
			""")
	void anInstitutionOfAnotherCountryIsNotMeant(String affiliation, String institutions) {
		assertThat(idsOf(affiliation)).isEqualTo(institutions);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			University of Massachusetts | university-of-massachusetts, university-of-massachusetts-amherst
			University of Paris         | sorbonne-universite, universite-paris-cite
			UCL                         | universite-catholique-de-louvain, university-college-london
			""")
	void aNameOfSeveralInstitutionsIsAmbiguous(String affiliation, String alternatives) {
		assertThat(this.resolver.resolve(affiliation)).singleElement().satisfies((resolution) -> {
			assertThat(resolution.rule()).isEqualTo(Rule.AMBIGUOUS);
			assertThat(resolution.institution()).isEmpty();
			assertThat(resolution.confidence()).isZero();
			assertThat(resolution.alternatives()).extracting(RegistryEntry::id)
				.containsExactly(alternatives.split(", "));
		});
	}

	// ToyBox, LearningSys 2018: two authors are printed without Amherst.
	@Test
	void aCoAuthorsAffiliationSettlesAnAmbiguousOne() {
		Map<String, List<Resolution>> resolved = this.resolver.resolveTogether(List.of("University of Massachusetts",
				"Smith College", "University of Massachusetts", "University of Massachusetts Amherst", ""));
		assertThat(resolved.keySet()).containsExactly("University of Massachusetts", "Smith College",
				"University of Massachusetts Amherst", "");
		assertThat(resolved.get("University of Massachusetts")).singleElement().satisfies((resolution) -> {
			assertThat(resolution.rule()).isEqualTo(Rule.CO_AUTHOR);
			assertThat(resolution.confidence()).isEqualTo(0.9);
			assertThat(resolution.matched()).contains("University of Massachusetts");
			assertThat(resolution.institution()).map(RegistryEntry::id).contains("university-of-massachusetts-amherst");
		});
		assertThat(resolved.get("")).isEmpty();
	}

	@Test
	void coAuthorsWhoDisagreeSettleNothing() {
		Map<String, List<Resolution>> resolved = this.resolver
			.resolveTogether(List.of("University of Paris", "Sorbonne Université", "Université Paris Cité"));
		assertThat(resolved.get("University of Paris")).extracting(Resolution::rule).containsExactly(Rule.AMBIGUOUS);
	}

	@Test
	void aPlaceSettlesAnAmbiguousName() {
		assertThat(idsOf("University of Massachusetts, USA, Amherst")).isEqualTo("university-of-massachusetts-amherst");
	}

	@Test
	void aResolutionTellsWhichPartOfTheTextItExplains() {
		assertThat(this.resolver.resolve("EECS, UC Berkeley and Google, Inc.")).extracting(Resolution::part)
			.containsExactly("EECS, UC Berkeley", "Google, Inc.");
		assertThat(this.resolver.resolve("EECS, UC Berkeley").getFirst().matched()).contains("UC Berkeley");
	}

	@Test
	void aCorrectionIsCertain() {
		RegistryEntry samsung = TestRegistry.registry().find("samsung-ai-center-toronto").orElseThrow();
		Resolution resolution = this.resolver.corrected("SAIC Toronto", samsung, samsung.name());
		assertThat(resolution.rule()).isEqualTo(Rule.CORRECTION);
		assertThat(resolution.confidence()).isEqualTo(1);
		assertThat(resolution.institution()).contains(samsung);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "\t", "\u00a0" })
	void nothingPrintedNamesNothing(String blank) {
		assertThat(this.resolver.resolve(blank)).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void everyRuleHasWordsForReaders(Rule rule) {
		assertThat(rule.description()).isNotBlank();
	}

	private String idsOf(String affiliation) {
		return this.resolver.resolve(affiliation)
			.stream()
			.map((resolution) -> resolution.institution().map(RegistryEntry::id).orElse("?"))
			.collect(Collectors.joining(" + "));
	}

}
