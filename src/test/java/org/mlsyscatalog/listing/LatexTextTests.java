package org.mlsyscatalog.listing;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LatexTextTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
			D{\\"u}nner             | Dünner
			D{\\"{u}}nner           | Dünner
			D\\"unner               | Dünner
			Mich{\\`e}le \\'Emile   | Michèle Émile
			{\\L}ukasz Kaiser       | Łukasz Kaiser
			Miko{\\l}aj             | Mikołaj
			S{\\o}ren \\AA{}ngstr\\"om | Søren Ångström
			Fran\\c{c}ois \\c cay   | François çay
			{\\v{S}}koda \\v sek    | Škoda šek
			Erd\\H{o}s              | Erdős
			Garc{\\'\\i}a {\\'{\\i}} | García í
			O{\\u{g}}uz {\\.I}lker {\\i}pek | Oğuz İlker ıpek
			G\\"o{\\ss}             | Göß
			{\\AE}sir \\oe uvre     | Æsir œuvre
			W{\\k{e}}grzyn          | Węgrzyn
			Jos{\\'e}~{\\'A}lvarez  | José Álvarez
			{DAWNBench}: An {End-to-End} Benchmark | DAWNBench: An End-to-End Benchmark
			R\\&D at 50\\% \\#1 a\\_b \\$5 | R&D at 50% #1 a_b $5
			pages 1--2 --- a, ``so-called'' | pages 1–2 — a, “so-called”
			\\emph{Fast} {\\bf and} \\textsc{Furious} | Fast and Furious
			$O(n \\log n)$ in $\\mathcal{O}(\\sqrt{T})$ | O(n log n) in O(√T)
			$\\alpha$-fair \\LaTeX{} | α-fair LaTeX
			Dünner 日本 O'Reilly    | Dünner 日本 O'Reilly
			a\\,b\\ c\\-d\\/e \\\\ f | a b cde f
			\\                      | §§
			{ \\'{                  | §§
			""")
	void latexBecomesPlainText(String latex, String plain) {
		assertThat(LatexText.decode(latex)).isEqualTo(plain);
	}

}
