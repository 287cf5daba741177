package org.mlsyscatalog.web;

import java.util.Arrays;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Years in a few words. */
class YearRangesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "none", textBlock = """
			2018                     | 2018
			2018 2017                | 2017, 2018
			2018 2017 2016           | 2016–2018
			2014 2016 2018 2019 2017 | 2014, 2016–2019
			2014 2015 2019           | 2014, 2015, 2019
			2014 2014                | 2014
			""")
	void thoseInARowAreOne(String years, String words) {
		assertThat(YearRanges.of(Arrays.stream(years.split(" ")).map(Integer::valueOf).toList())).isEqualTo(words);
	}

}
