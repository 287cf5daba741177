package org.mlsyscatalog.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mlsyscatalog.catalog.Problem;

import static org.assertj.core.api.Assertions.assertThat;

/** What differs between a text as printed and as it became. */
class TextChangeTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			Vivek Natrajan             | Vivek Natarajan                    | [Vivek Nat(->a)rajan]
			Amit  Agarwal              | Amit Agarwal                       | [Amit ( ->)Agarwal]
			Donâ€™t Unroll             | Don’t Unroll                       | [Don(â€™->’)t Unroll]
			IDC                        | Interdisciplinary Center Herzliya  | [I(DC->nterdisciplinary Center Herzliya)]
			# Both halves of a letter outside the basic plane stay together.
			𝒜-learning in practice     | 𝒞-learning in practice             | [(𝒜->𝒞)-learning in practice]
			aa                         | aaa                                | [aa(->a)]
			""")
	void theDifferenceIsTold(String from, String to, String expected) {
		TextChange change = TextChange.of(from, to);
		assertThat("[%s(%s->%s)%s]".formatted(change.before(), change.removed(), change.added(), change.after()))
			.isEqualTo(expected);
	}

	@Test
	void theDifferenceIsMarkedWhereMostOfTheTextStays() {
		assertThat(TextChange.of("Vivek Natrajan", "Vivek Natarajan").isPartial()).isTrue();
		assertThat(TextChange.of("IDC", "Interdisciplinary Center Herzliya").isPartial()).isFalse();
	}

	@Test
	void ofALongLineTheStretchAroundTheDifferenceIsShown() {
		String line = "Deep ".repeat(100) + "  " + "Learning ".repeat(100);
		TextChange change = TextChange.of(new Problem(1, "listings/x.txt", 1, 1, Problem.Severity.REPAIRED,
				"white-space-collapsed", 1, "Surplus white space was removed.", line, line.replace("   ", " ")));
		assertThat(change.before()).startsWith("…").hasSizeLessThan(90).endsWith("Deep ");
		assertThat(change.removed()).isBlank().hasSize(2);
		assertThat(change.after()).startsWith("Learning").endsWith("…").hasSizeLessThan(90);
	}

}
