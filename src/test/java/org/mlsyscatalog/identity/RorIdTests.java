package org.mlsyscatalog.identity;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RorIdTests {

	@ParameterizedTest
	@ValueSource(strings = { "https://ror.org/01an7q238", "https://ror.org/00971b260", "https://ror.org/05hh8d621" })
	void theCheckDigitsOfRealIdsAreRight(String ror) {
		assertThat(RorId.isValid(ror)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://ror.org/01an7q239", "https://ror.org/01na7q238", "http://ror.org/01an7q238",
			"01an7q238", "https://ror.org/11an7q238", "https://ror.org/01an7q23", "https://ror.org/01anlq238", "" })
	void aMistypedIdIsNotValid(String ror) {
		assertThat(RorId.isValid(ror)).isFalse();
	}

}
