package org.mlsyscatalog.catalog;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AuthorTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Matei Zaharia   | Zaharia, Matei   | Z
			# a family name, not an article
			Byung-Hoon An   | An, Byung-Hoon   | A
			Bui The         | The, Bui         | T
			Øystein Ås      | Ås, Øystein      | A
			""")
	void standsUnderTheLetterOfTheFamilyName(String name, String inverted, String initial) {
		Author author = new Author(1, "x", name, List.of(), 1, 1, List.of());
		assertThat(author.invertedName()).isEqualTo(inverted);
		assertThat(author.initial()).isEqualTo(initial);
	}

}
