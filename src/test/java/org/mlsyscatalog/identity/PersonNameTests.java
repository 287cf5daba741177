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
			Joelle Pineau                     | Joelle               | Pineau            |
			Gerard ’t Hooft                   | Gerard               | ’t Hooft          |
			Robert van ’t Hof                 | Robert               | van ’t Hof        |
			Maria da Graça Pimentel           | Maria                | da Graça Pimentel |
			Hermínio Moreira Filho            | Hermínio             | Moreira Filho     |
			Manoel Horta Ribeiro Neto         | Manoel Horta         | Ribeiro Neto      |
			Juan GARCIA LOPEZ                 | Juan                 | GARCIA LOPEZ      |
			MATEI ZAHARIA                     | MATEI                | ZAHARIA           |
			SMA Sharif                        | SMA                  | Sharif            |
			Prof. Dr. Bernhard Schölkopf      | Bernhard             | Schölkopf         |
			Dr. No                            | Dr.                  | No                |
			Jane Doe, Ph.D.                   | Jane                 | Doe               |
			Doe, Jane, PhD                    | Jane                 | Doe               |
			Xiang (Jenny) Ren                 | Xiang (Jenny)        | Ren               |
			Jason M. O’Kane                   | Jason M.             | O’Kane            |
			Florence d’Alche-Buc              | Florence             | d’Alche-Buc       |
			Иван Петров                       | Иван                 | Петров            |
			王 小明                           | 小明                 | 王                |
			王, 小明                          | 小明                 | 王                |
			김 철수                           | 철수                 | 김                |
			佐藤 さくら                       | さくら               | 佐藤              |
			محمد علي                          | محمد                 | علي               |
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

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# from listings of 1987 to 2025
			Peter D Bailis        | Peter Bailis              | NEAR
			Keno M Fischer        | Keno Fischer              | NEAR
			Phillip B Gibbons     | Phillip Gibbons           | NEAR
			Phillip B. Gibbons    | Phillip B Gibbons         | SAME
			Micah J. Smith        | Micah John Smith          | NEAR
			Celestine Dünner      | Celestine Duenner         | NEAR
			Klaus-Robert Müller   | Klaus-Robert Mueller      | NEAR
			Klaus-Robert Müller   | Klaus Robert Mueller      | NEAR
			Wen-Mei W. Hwu        | Wen-mei Hwu               | NEAR
			Jian-Guang Lou        | Jianguang Lou             | NEAR
			Thore Sørensen        | Thore Soerensen           | NEAR
			Matthew O’Kane        | Matthew OKane             | NEAR
			Chiyu “Max” Jiang     | Chiyu Jiang               | NEAR
			Xiang (Jenny) Ren     | Xiang Ren                 | NEAR
			Guy L. Steele Jr      | Guy L. Steele             | NEAR
			Guy L. Steele Jr      | Guy L. Steele III         | DIFFERENT
			# initials alone never
			V Srinivasan          | Venkatesh Srinivasan      | INITIALS
			M. Zaharia            | Matei Zaharia             | INITIALS
			J. Michael Smith      | John Michael Smith        | INITIALS
			JP Lewis              | John P. Lewis             | INITIALS
			J.-P. Vert            | Jean-Philippe Vert        | INITIALS
			# others
			Anna B. Xu            | Anna C. Xu                | DIFFERENT
			Yu Wang               | Yue Wang                  | DIFFERENT
			Xiao-Ming Wang        | Xiao Wang                 | DIFFERENT
			Wei Li                | Li Wei                    | DIFFERENT
			Jane Doe              | John Doe                  | DIFFERENT
			Arvind                | Arvind Arvind             | DIFFERENT
			김 철수               | 김 철                     | DIFFERENT
			""")
	void howFarTwoNamesAgree(String one, String other, PersonName.Likeness likeness) {
		assertThat(PersonName.parse(one).likeness(PersonName.parse(other))).isEqualTo(likeness);
		assertThat(PersonName.parse(other).likeness(PersonName.parse(one))).isEqualTo(likeness);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Celestine Dünner      | celestine dunner, celestine duenner
			Una-May O’Reilly      | una-may o'reilly, una may o'reilly, unamay oreilly, una may oreilly
			Søren Kierkegård      | soren kierkegard, soeren kierkegaard
			Straße Weiß           | strasse weiss
			M. J. Franklin        | m j franklin
			Иван Петров           | иван петров, ivan petrov
			王小明                | 王小明, wang xiao ming
			""")
	void aNameIsTypedInMoreThanOneWay(String name, String spellings) {
		assertThat(PersonName.parse(name).spellings()).contains(spellings.split(", "))
			.startsWith(PersonName.parse(name).key());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Tim P Capes           | Tim, P        | tp |
			Aho, J.R.             | J, R          | jr |
			J.-P. Vert            | J, P          | jp |
			JP Lewis              | J, P          | jp |
			Bo Li                 | Bo            | b  |
			Wen-Mei Hwu           | Wen-Mei       | w  |
			Xiang (Jenny) Ren     | Xiang         | x  | Jenny
			Chiyu "Max" Jiang     | Chiyu         | c  | Max
			Özgür Şimşek          | Özgür         | o  |
			""")
	void givenNamesComeOneByOne(String name, String given, String initials, String nickname) {
		PersonName parsed = PersonName.parse(name);
		assertThat(parsed.givenNames()).containsExactly(given.split(", "));
		assertThat(parsed.initials()).isEqualTo(initials);
		assertThat(parsed.nickname().orElse(null)).isEqualTo(nickname);
	}

	@Test
	void aSingleNameHasNoInitials() {
		assertThat(PersonName.parse("Arvind").givenNames()).isEmpty();
		assertThat(PersonName.parse("Arvind").initials()).isEmpty();
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
