package org.mlsyscatalog.identity;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LegalFormsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Google, Inc.                 | Google
			Julia Computing Inc          | Julia Computing
			Samsung Electronics Co., Ltd. | Samsung Electronics
			SAP SE                       | SAP
			Siemens AG                   | Siemens
			Intel Corporation            | Intel
			DeepMind Technologies Limited | DeepMind Technologies
			Helmholtz-Zentrum Dresden-Rossendorf e.V. | Helmholtz-Zentrum Dresden-Rossendorf
			Centro Hospitalar de Lisboa Central E.P.E. | Centro Hospitalar de Lisboa Central
			Asphericon sro               | Asphericon
			IPT Fiber sp z oo            | IPT Fiber
			""")
	void legalFormsAreLeftOut(String name, String bare) {
		assertThat(LegalForms.without(name)).contains(bare);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Inc.", "Inc", "Petuum", "Known as", "Cisco", "Alibaba Group", "" })
	void aNameWithoutOneIsLeftAlone(String name) {
		assertThat(LegalForms.without(name)).isEmpty();
	}

}
