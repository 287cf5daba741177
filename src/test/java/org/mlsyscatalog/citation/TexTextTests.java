package org.mlsyscatalog.citation;

import java.io.StringReader;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is written for TeX comes back from a parser of somebody else. */
class TexTextTests {

	private static String readBack(String tex) throws Exception {
		BibTeXDatabase read = new BibTeXParser().parse(new StringReader("@misc{k, title = {" + tex + "}}"));
		String value = read.getEntries().values().iterator().next().getField(BibTeXEntry.KEY_TITLE).toUserString();
		return new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(value)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Dünner, Čiča, Łukasz, Ørsted, Weiß", "Interoperating with C++ and C#",
			"Machine Learning at Microsoft with ML.NET", "“Don’t” and ‘do’", "Search & Rescue at 100% of $5",
			"snake_case #1", "a~b^c", "back\\slash", "{braces}", "}wrong{", "one { brace", "one } brace", "{a} } {b",
			"100\\% \\& {\\LaTeX}", "“LSTM – a long dash — and another”" })
	void noCharacterIsLost(String text) throws Exception {
		assertThat(readBack(TexText.of(text))).isEqualTo(text);
		assertThat(readBack(TexText.withCapitals(text))).isEqualTo(text);
	}

	/** Of what TeX has signs for, a run of signs stays a run of signs. */
	@ParameterizedTest
	@ValueSource(strings = { "a--b", "a---b", "<<a>>" })
	void signsSideBySideDoNotBecomeAnother(String text) throws Exception {
		assertThat(readBack(TexText.of(text))).isEqualTo(text);
	}

	@Provide
	Arbitrary<String> texts() {
		return Arbitraries.strings()
			.withChars("abzABZ019 &%$#_{}~^\\\"()[]|+=*@;:,.?!/-<>üéßŁ“”’")
			.ofMinLength(1)
			.ofMaxLength(40)
			.map((text) -> "x" + text + "x");
	}

	@Property(tries = 500)
	void noCharacterIsLostWhateverTheText(@ForAll("texts") String text) throws Exception {
		assertThat(readBack(TexText.of(text))).isEqualTo(text);
		assertThat(readBack(TexText.withCapitals(text))).isEqualTo(text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Large-Batch Training for LSTM and Beyond                | Large-Batch Training for {LSTM} and Beyond
					Machine Learning at Microsoft with ML.NET               | Machine Learning at Microsoft with {ML.NET}
					A Case for C++                                          | A Case for {C++}
					From F# to C#                                           | From {F\\#} to {C\\#}
					TrIMS: Transparent and Isolated Model Sharing           | {TrIMS}: Transparent and Isolated Model Sharing
					Top-K Sparsification over I/O                           | Top-{K} Sparsification over {I}/{O}
					Scaling T5 on TPUs                                      | Scaling {T5} on {TPUs}
					Training deep networks with Horovod on small machines   | Training deep networks with {Horovod} on small machines
					deequ - Data Quality Validation                         | deequ - Data Quality Validation
					Don’t Use Large Mini-Batches, Use Local SGD             | Don’t Use Large Mini-Batches, Use Local {SGD}
					""")
	void capitalsThatMatterAreKept(String title, String tex) {
		assertThat(TexText.withCapitals(title)).isEqualTo(tex);
	}

}
