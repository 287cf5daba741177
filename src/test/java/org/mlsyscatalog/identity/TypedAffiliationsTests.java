package org.mlsyscatalog.identity;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mlsyscatalog.identity.Resolution.Rule;

import static org.assertj.core.api.Assertions.assertThat;

/** Affiliations as people typed them into a search field; real records of ROR. */
class TypedAffiliationsTests {

	private final AffiliationResolver resolver = new AffiliationResolver(InstitutionRegistry.of(List.of(
			entry("unam", "Universidad Nacional Aut\u00f3noma de M\u00e9xico", InstitutionKind.UNIVERSITY, "MX",
					"Mexico City"),
			entry("caas", "Chinese Academy of Agricultural Sciences", InstitutionKind.GOVERNMENT, "CN", "Beijing"),
			entry("infineon", "Infineon Technologies (Germany)", InstitutionKind.COMPANY, "DE", "Neubiberg"),
			entry("dresden", "TU Dresden", InstitutionKind.UNIVERSITY, "DE", "Dresden"),
			entry("honeywell", "Honeywell (United States)", InstitutionKind.COMPANY, "US", "Charlotte"),
			entry("bgi", "BGI Group (China)", InstitutionKind.COMPANY, "CN", "Shenzhen", "BGI"),
			entry("ixblue", "iXBlue (France)", InstitutionKind.COMPANY, "FR", "Saint-Germain-en-Laye"),
			entry("landmark", "Landmark University", InstitutionKind.UNIVERSITY, "NG", "Omu-Aran"),
			entry("rvc", "Royal Veterinary College", InstitutionKind.UNIVERSITY, "GB", "London"),
			entry("leibniz", "Leibniz University Hannover", InstitutionKind.UNIVERSITY, "DE", "Hanover"),
			entry("fermi", "Centro Ricerche Enrico Fermi", InstitutionKind.LAB, "IT", "Rome"),
			entry("azusa", "Azusa Pacific University", InstitutionKind.UNIVERSITY, "US", "Azusa"),
			entry("gmi", "Gregor Mendel Institute of Molecular Plant Biology", InstitutionKind.LAB, "AT", "Vienna"),
			entry("limoges", "Universit\u00e9 de Limoges", InstitutionKind.UNIVERSITY, "FR", "Limoges"),
			entry("ucla", "University of California, Los Angeles", InstitutionKind.UNIVERSITY, "US", "Los Angeles"),
			entry("uc", "University of California System", InstitutionKind.UNIVERSITY, "US", "Oakland"),
			entry("taipei-tech", "National Taipei University of Technology", InstitutionKind.UNIVERSITY, "TW",
					"Taipei"),
			entry("unisa", "UNISA", InstitutionKind.UNIVERSITY, "AU", "Adelaide"),
			entry("cetc", "China Electronics Technology Group Corporation", InstitutionKind.COMPANY, "CN", "Beijing"),
			entry("fu-berlin", "Free University of Berlin", InstitutionKind.UNIVERSITY, "DE", "Berlin"),
			entry("cnr", "National Research Council", InstitutionKind.NONPROFIT, "IT", "Rome"),
			entry("dcms", "Deccan College of Medical Sciences", InstitutionKind.UNIVERSITY, "IN", "Hyderabad", "DCMS"),
			entry("antioquia", "Universidad de Antioquia", InstitutionKind.UNIVERSITY, "CO", "Medell\u00edn", "UdeA"),
			entry("hzdr", "Helmholtz-Zentrum Dresden-Rossendorf", InstitutionKind.LAB, "DE", "Dresden"),
			entry("kotelnikov",
					"Kotelnikov Institute of Radioengineering and Electronics of the Russian Academy of Sciences",
					InstitutionKind.LAB, "RU", "Moscow"),
			entry("ras", "Russian Academy of Sciences", InstitutionKind.GOVERNMENT, "RU", "Moscow"),
			entry("nova", "Universidade Nova de Lisboa", InstitutionKind.UNIVERSITY, "PT", "Lisbon", "NOVA"),
			entry("lisbon", "University of Lisbon", InstitutionKind.UNIVERSITY, "PT", "Lisbon"),
			entry("unitedhealth", "UnitedHealth Group (United States)", InstitutionKind.COMPANY, "US", "Minnetonka"),
			entry("csic-cn", "China Shipbuilding Industry Corporation (China)", InstitutionKind.COMPANY, "CN",
					"Beijing"),
			entry("bmbf", "Federal Ministry of Education and Research", InstitutionKind.GOVERNMENT, "DE", "Bonn"),
			entry("huazhong", "Huazhong Agricultural University", InstitutionKind.UNIVERSITY, "CN", "Wuhan"),
			entry("tianjin", "Tianjin University", InstitutionKind.UNIVERSITY, "CN", "Tianjin"),
			entry("education-br", "Ministry of Education", InstitutionKind.GOVERNMENT, "BR", "Bras\u00edlia"))));

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Universidad Nacional Autnoma de M?xico                     | unam      | LETTERS_LOST
					Institute of Quality Standard Chinese Academy of Agricultural Sciences CN | caas | PART_REMOVED
					Infineon Technologies Dresden                              | infineon  | PLACE_REMOVED
					Honeywell International Inc                                | honeywell | LEGAL_SUFFIX_REMOVED
					BGI Shenzhen                                               | bgi       | ACRONYM
					iXblue Navigation System Division                          | ixblue    | PART_REMOVED
					Landmark Univ Sdg 15                                       | landmark  | PART_REMOVED
					The Royal Veterinary College Department of Clinical Science | rvc      | PART_REMOVED
					Leibniz University                                         | leibniz   | WORDS_REARRANGED
					Research Center Enrico Fermi                               | fermi     | WORDS_REARRANGED
					Los Angeles Pacific University  Azusa Pacific University   | azusa     | NAME
					Gregor Mendel Institute                                    | gmi       | WORDS_REARRANGED
					EA 6311 FREDUniversité de Limoges                          | limoges   | NAME
					The 39th Research Institute of China Electronics Technology Group Corporation | cetc | PART_REMOVED
					Free University, Berlin                                    | fu-berlin | WORDS_REARRANGED
					Shenzhen Res Inst Leibniz Univ                             | leibniz   | PART_REMOVED
					National Research Council of Italy                         | cnr       | COUNTRY_REMOVED
					School of Medicine at University of California, Los Angeles | ucla     | PART_REMOVED
					Universidad de Antioquia U de A                            | antioquia | NAME
					Helmholtz Zentrum Dresden   Rossendorf e V                 | hzdr      | LEGAL_SUFFIX_REMOVED
					Assistant Professor at Landmark University - PhD in Computer Science | landmark | NAME
					# one word in print, two in the registry
					Kotelnikov Institute of Radio Engineering and Electronics of Russian Academy of Sciences | kotelnikov | WORDS_REARRANGED
					NOVA University of Lisbon                                  | nova      | ACRONYM
					UnitedHealth Group Incorporated Svalbard and Jan Mayen     | unitedhealth | COUNTRY_REMOVED
					China Shipbuilding Industry Corporation 722nd Research Institute | csic-cn | PART_REMOVED
					The 39th Research Institute of China Electronics Technology Corporation | cetc | PART_REMOVED
					Infineon Technologies Dresden GmbH                         | infineon  | PLACE_REMOVED
					Federal Ministry of Education and Research of Germany      | bmbf      | COUNTRY_REMOVED
					College of Fisheries, Huazhong Agriculture University      | huazhong  | WORDS_REARRANGED
					""")
	void areFound(String affiliation, String institution, Rule rule) {
		Resolution answer = this.resolver.principal(affiliation).orElseThrow();
		assertThat(answer.institution()).map(RegistryEntry::id).contains(institution);
		assertThat(answer.rule()).isEqualTo(rule);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					# another university, whose name goes on
					National Taipei University
					# the initials of an unknown university, not of the one known by them
					Universidade Santo Amaro (UNISA)
					Universidade Santo Amaro  UNISA
					Dresden Center for Computational Materials Science  DCMS
					# of another country than the one it says to be in
					Deputyship for Research & Innovation, Ministry of Education in Saudi Arabia for funding this research
					# who is thanked is not where the author is
					Acknowledgments: The first author would like to thank Landmark University for providing a Summer Research Grant in 2012
					# cut within a word
					Tianjin UniStarCom Teachnology Co
					# one word of a company's name, without what makes it one
					Honeywell International
					""")
	void areNotGuessed(String affiliation) {
		assertThat(this.resolver.principal(affiliation).flatMap(Resolution::institution)).isEmpty();
	}

	private static RegistryEntry entry(String id, String name, InstitutionKind kind, String country, String place,
			String... acronyms) {
		return new RegistryEntry(id, name, kind, country, Optional.empty(), Optional.empty(), List.of(), List.of(),
				List.of(place), List.of(acronyms), List.of(), 0);
	}

}
