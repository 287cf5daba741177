package org.mlsyscatalog.identity;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SlugTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			University of California, Berkeley | university-of-california-berkeley
			Celestine Dünner                   | celestine-dunner
			Łukasz                             | lukasz
			Una-May O'Reilly                   | una-may-oreilly
			Una-May O’Reilly                   | una-may-oreilly
			北京大学                           | bei-jing-da-xue
			Татьяна                            | tatana
			Weißwurst & Söhne                  | weisswurst-sohne
			C++                                | cplusplus
			C#                                 | csharp
			ML.NET                             | ml-net
			A+B                                | a-b
			Don’t Unroll Adjoint               | dont-unroll-adjoint
			--- x ---                          | x
			!?                                 | ''
			""")
	void anIdIsReadable(String text, String slug) {
		assertThat(Slug.of(text)).isEqualTo(slug);
	}

	@Property
	void anIdHoldsLettersDigitsAndSingleHyphensOnly(@ForAll String text) {
		assertThat(Slug.of(text)).matches("([a-z0-9]+(-[a-z0-9]+)*)?");
		assertThat(Slug.of(Slug.of(text))).isEqualTo(Slug.of(text));
	}

	@Property
	void aPlainTextHasTheIdItAlwaysHad(@ForAll @CharRange(from = ' ', to = '~') String text) {
		assertThat(Slug.of(text)).isEqualTo(Slug.ofAny(text));
	}

	@Test
	void aDigestStaysTheSameForEver() {
		assertThat(Slug.digest("Matei Zaharia")).isEqualTo("nc1f5b");
		assertThat(Slug.digest("Matei Zaharia", 51)).hasSize(51).startsWith(Slug.digest("Matei Zaharia"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Deequ - Data Quality Validation for Machine Learning Pipelines | deequ data quality validation machine learning pipelines
					A Case for Serverless Machine Learning                         | case serverless machine learning
					Just-in-Time Dynamic-Batching                                  | just-in-time dynamic-batching
					ensmallen: a flexible C++ library                              | ensmallen flexible cplusplus library
					To Be or Not                                                   | not
					As It Is                                                       | as it is
					深度学习系统                                                   | shen du xue xi xi tong
					?                                                              | ''
					""")
	void theWordsThatTellATitleFromOthers(String title, String words) {
		assertThat(String.join(" ", Slug.tellingWords(title))).isEqualTo(words);
	}

}
