package org.mlsyscatalog.harvest;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Cells that a spreadsheet would compute, and the way back to what they say. */
class CsvRowsTests {

	private static final String BACK = "(?<=^|[;\\t\\r\\n])'(?=[\\s']*[=+\\-@＝＋－＠]|'*[\\t\\r\\n])";

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "＝1", "＋1", "－1", "＠x",
			"'=1", "''-1", "Title;=cmd", "Title; =cmd", "A; B; -C", "x\t=1", "x\n=1", ";=1;=2", "';'=1", "'\t" })
	void whatWouldBeAFormulaIsTextAndCanBeHadBack(String cell) {
		String safe = CsvRows.safe(cell);
		assertThat(safe).isNotEqualTo(cell);
		assertThat(safe.split("[;\t\r\n]", -1)).noneMatch((piece) -> piece.strip().matches("[=+\\-@＝＋－＠].*"));
		assertThat(safe.replaceAll(BACK, "")).isEqualTo(cell);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Deequ - Data Quality Validation", "'Don't' Unroll Adjoint", "1-bit SGD", "C++", "x = y",
			"Ada Lovelace; Grace Hopper", "'tis" })
	void everythingElseStaysAsItIs(String cell) {
		assertThat(CsvRows.safe(cell)).isEqualTo(cell);
		assertThat(cell.replaceAll(BACK, "")).isEqualTo(cell);
	}

}
