package org.mlsyscatalog.listing;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MojibakeTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# learningsys-2018, line 25
			Donâ€™t Unroll Adjoint | Don’t Unroll Adjoint
			Celestine DÃ¼nner      | Celestine Dünner
			JoÃ£o Carreira         | João Carreira
			Christopher RÃ©        | Christopher Ré
			JosÃ© GarcÃ­a          | José García
			JosÃ³n                 | Josón
			Ä°smail ÅžimÅŸek       | İsmail Şimşek
			Bogdan È™tefan         | Bogdan ștefan
			KÃ–LN                  | KÖLN
			NÄ—ris                 | Nėris
			Ð’ Ð¼Ð¸Ñ€Ðµ            | В мире
			æœºå™¨å\u00AD¦ä¹\u00A0            | 机器学习
			ðŸ˜€                    | 😀
			CafÃ© – Bar            | Café – Bar
			""")
	void utf8ReadAsWindows1252IsUndone(String misread, String meant) {
		assertThat(Mojibake.repair(misread)).isEqualTo(meant);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			DÃƒÂ¼nner             | Dünner
			DonÃ¢â‚¬â„¢t          | Don’t
			DÃƒÆ’Ã‚Â¼nner         | Dünner
			""")
	void textMisreadTwiceOrThriceIsUndoneToo(String misread, String meant) {
		assertThat(Mojibake.repair(misread)).isEqualTo(meant);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# Undefined in windows-1252: the second half of Á, Í, Ï, Ð, Ý and of a closing quote.
			\u00C3\u0081lvaro              | \u00C1lvaro
			\u00C3\u008Dsland              | \u00CDsland
			\u00E2\u20AC\u0153x\u00E2\u20AC\u009D | \u201Cx\u201D
			# Read as ISO 8859-1 instead.
			Don\u00E2\u0080\u0099t         | Don\u2019t
			""")
	void bytesThatWindows1252DoesNotDefineAreControls(String misread, String meant) {
		assertThat(Mojibake.repair(misread)).isEqualTo(meant);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			São Paulo
			Ångström
			naïve Bayes
			CAFÉ–BAR
			CAFÉ–BAR and CAFÉ–BAR
			KOÇ’un
			5 Å–10 Å
			cells of 5 Å³
			Ä“
			„Ä“
			le café…”
			Spaß“
			Fußball – „Straße“
			LÉON’S
			«Ça alors», dit-elle…
			École Polytechnique Fédérale de Lausanne
			Đặng Thị Hương
			Москва
			清华大学
			""")
	void soundTextStaysAsItIs(String text) {
		assertThat(Mojibake.repair(text)).isEqualTo(text);
	}

}
