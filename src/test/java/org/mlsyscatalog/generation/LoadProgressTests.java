package org.mlsyscatalog.generation;

import java.time.Instant;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How far a load is, in words. */
class LoadProgressTests {

	private static final Instant BEGAN = Instant.parse("2018-12-07T09:00:00Z");

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# done | total  | seconds | told
			0      | 0      | 20      | writing
			0      | 438000 | 20      | writing, 0 percent done
			# too early for an estimate
			4380   | 438000 | 1       | writing, 1 percent done
			109500 | 438000 | 10      | writing, 25 percent done, about 30 seconds left
			43800  | 438000 | 60      | writing, 10 percent done, about 9 minutes left
			437999 | 438000 | 60      | writing, 99 percent done, about 1 second left
			""")
	void tellsWhatIsLeft(long done, long total, long seconds, String told) {
		assertThat(new LoadProgress("writing", done, total, BEGAN).described(BEGAN.plusSeconds(seconds)))
			.isEqualTo(told);
	}

}
