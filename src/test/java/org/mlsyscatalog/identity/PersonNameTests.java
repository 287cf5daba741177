package org.mlsyscatalog.identity;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PersonNameTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# as printed                      | given                | family            | suffix
			Matei Zaharia                     | Matei                | Zaharia           |
			Zaharia, Matei                    | Matei                | Zaharia           |
			# LearningSys 2018
			Simon  Garcia de Gonzalo          | Simon                | Garcia de Gonzalo |
			Alessandro De Palma               | Alessandro           | De Palma          |
			Brian Van Essen                   | Brian                | Van Essen         |
			Ignavier Ng Zhi Yong              | Ignavier Ng Zhi      | Yong              |
			Una-May O'Reilly                  | Una-May              | O'Reilly          |
			Abdullah Al-Dujaili               | Abdullah             | Al-Dujaili        |
			Seyed Mohammadreza Mousavi Kalan  | Seyed Mohammadreza Mousavi | Kalan       |
			Vishakha Gupta-Cledat             | Vishakha             | Gupta-Cledat      |
			Wen-Mei Hwu                       | Wen-Mei              | Hwu               |
			Tim P Capes                       | Tim P                | Capes             |
			Micah J. Smith                    | Micah J.             | Smith             |
			Li-Wen Chang                      | Li-Wen               | Chang             |
			# LearningSys 2017
			minmin sun                        | minmin               | sun               |
			Quoc Le                           | Quoc                 | Le                |
			# elsewhere
			Laurens van der Maaten            | Laurens              | van der Maaten    |
			Luiz Inacio da Silva              | Luiz Inacio          | da Silva          |
			Santiago Ramón y Cajal            | Santiago             | Ramón y Cajal     |
			Ahmed El Kishky                   | Ahmed                | El Kishky         |
			de Bruyn Kops, S M                | S M                  | de Bruyn Kops     |
			van Gogh                          | ''                   | van Gogh          |
			Dan Van                           | Dan                  | Van               |
			Martin Luther King Jr.            | Martin Luther        | King              | Jr.
			King, Martin Luther, Jr.          | Martin Luther        | King              | Jr.
			King, Jr., Martin Luther          | Martin Luther        | King              | Jr.
			Robert Tarjan, III                | Robert               | Tarjan            | III
			Guy L. Steele Jr                  | Guy L.               | Steele            | Jr
			Aho, J.R.                         | J.R.                 | Aho               |
			Arvind                            | ''                   | Arvind            |
			王小明                            | ''                   | 王小明            |
			Zaharia,                          | ''                   | Zaharia           |
			""")
	void givenAndFamilyNameAreToldApart(String printed, String given, String family, String suffix) {
		PersonName name = PersonName.parse(printed);
		assertThat(name.given()).isEqualTo(given);
		assertThat(name.family()).isEqualTo(family);
		assertThat(name.suffix().orElse(null)).isEqualTo(suffix);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Mike J. Innes              | Mike J Innes
			Wenhai  Yang               | Wenhai Yang
			Zaharia, Matei             | Matei Zaharia
			MATEI ZAHARIA              | matei zaharia
			Celestine Dünner           | Celestine Dunner
			Łukasz Kaiser              | Lukasz Kaiser
			Søren Sønderby             | Soren Sonderby
			Una-May O’Reilly           | Una-May O'Reilly
			Wen‐Mei Hwu                | Wen-Mei Hwu
			M.J. Franklin              | M. J. Franklin
			King, Martin Luther, Jr.   | Martin Luther King Jr
			""")
	void spellingsOfOneNameShareItsKey(String one, String other) {
		assertThat(PersonName.parse(one).key()).isEqualTo(PersonName.parse(other).key());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Celestine Dünner     | Celestine Duenner
			Peter D Bailis       | Peter Bailis
			V Srinivasan         | Venkatesh Srinivasan
			Keno M Fischer       | Keno Fischer
			がんじ               | かんじ
			""")
	void namesThatEvidenceWouldHaveToJoinStayApart(String one, String other) {
		assertThat(PersonName.parse(one).key()).isNotEqualTo(PersonName.parse(other).key());
	}

	@Test
	void aListFromAToZGoesByFamilyName() {
		assertThat(List.of("Matei Zaharia", "Una-May O'Reilly", "Alessandro De Palma", "Łukasz Łapinski", "王小明")
			.stream()
			.map((name) -> PersonName.parse(name).sortKey())
			.sorted()).containsExactly("de palma alessandro", "lapinski lukasz", "oreilly una may", "wang xiao ming",
					"zaharia matei");
	}

	@Test
	void anInvertedNameReadsAsTheSamePerson() {
		PersonName name = PersonName.parse("Simon Garcia de Gonzalo");
		assertThat(name.inverted()).isEqualTo("Garcia de Gonzalo, Simon");
		assertThat(PersonName.parse(name.inverted())).isEqualTo(name);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\t\n", "\u00a0" })
	void nothingIsNoName(String blank) {
		assertThatIllegalArgumentException().isThrownBy(() -> PersonName.parse(blank));
	}

	@ParameterizedTest
	@ValueSource(strings = { ".", ",", "*", "-", "Jr.", ", Jr.", "de", "???", "\u0301" })
	void whateverElseIsPrintedIsTakenAsAName(String odd) {
		PersonName name = PersonName.parse(odd);
		assertThat(name.key()).isNotEmpty();
		assertThat(name.sortKey()).isNotEmpty();
	}

	@Test
	void the226NamesOfTheSeedAre204Authors() throws Exception {
		String listing = Files.readString(Path.of("data/listings/learningsys-2018.txt"));
		List<String> names = Pattern.compile("(?:\\*\\*: |; )([^(;]+) \\(")
			.matcher(listing)
			.results()
			.map((MatchResult match) -> match.group(1))
			.toList();
		assertThat(names).hasSize(226);
		assertThat(names.stream().map((name) -> PersonName.parse(name).key()).distinct()).hasSize(204);
	}

}
