package org.mlsyscatalog.listing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mlsyscatalog.Fuzzing;
import org.mlsyscatalog.datafolder.DataFileException;

/**
 * Whatever is in a listing or in {@code catalog.yaml}, it is read or refused in words.
 */
class ListingFuzzBenchmark {

	private static final List<String> TOKENS = List.of("**", "**: ", ":", "; ", "(", ")", "()", "\"", "“", "”", "\n",
			"\r\n", "\r", "#", "<!--", "-->", "- ", "Ã©", "Â", "*", ".", ",", "\u00A0", "\uFEFF", "MIT", "None",
			"Ann Lee", "**Deequ**: ", "(MIT)", "\u2028", "\u0085", ", ", " and ", "\nAnn Lee, MIT", "](", "[", "1. ",
			"@inproceedings{k,", "@misc(", "title={", "author = {", "editor=", "}", "{", "},\n", "\\\"u", "\\'{\\i}",
			"@string{a = ", "@comment", "@preamble{", " # ", "%", "\t", "$x^2$", "~", "https://a.b/c", "University of",
			"\\", "\\\\", "<a href=\"", "</a>", "<strong>", "&amp;", "☆");

	private static final List<String> BIBTEX = List.of(
			"@inproceedings{li14, title = {Scaling Distributed Machine Learning}, author = {Mu Li and David G. Andersen}, year = 2014, url = {https://a.b/c}}",
			"@string{osdi = {OSDI}}\n@misc{k, title = \"{TVM}: \\\"Uber\" # { compilers}, author = {Chen, Tianqi and {The Team} and others}, booktitle = osdi,\n}\n",
			"% a comment\n@article(k2,\n  title={A $\\mathcal{O}(n)$ Method},\n  author={Dünner, Celestine and van der Berg, J. and Jr., King, Martin}\n)");

	private static List<String> samples() throws IOException {
		List<String> samples = new ArrayList<>(
				Fuzzing.samples(Files.readString(Path.of("data/listings/learningsys-2018.txt")), 2));
		samples.addAll(BIBTEX);
		samples.add("[Deequ](https://a.b/c.pdf)\nSebastian Schelter (Amazon), Felix Biessmann (Amazon)\n");
		samples.add("Deequ\nSebastian Schelter*, Amazon; Felix Biessmann, Amazon Research\nAnn Lee*, MIT\n");
		samples.add("12\tDeequ: Data Quality\tSebastian Schelter (Amazon)*; Felix Biessmann (Amazon)\n");
		samples.add("Deequ: Data Quality\nSebastian Schelter and Felix Biessmann, Amazon; Ann Lee, MIT and CMU\n");
		return samples;
	}

	@ParameterizedTest
	@EnumSource(Layout.class)
	void readers(Layout layout) throws IOException {
		new Fuzzing("listing as " + layout.yamlName(), samples(), TOKENS).run((text) -> {
			Listing listing = Shortly.read(layout, text);
			for (ListedPaper paper : listing.papers()) {
				paper.pdfAddress(Optional.of("http://learningsys.org"));
			}
		});
	}

	@Test
	void filesAndDetection() throws IOException {
		new Fuzzing("bytes of a listing, layout detected", samples(), TOKENS).run((text) -> {
			byte[] bytes = text.getBytes((text.length() % 3 == 0) ? StandardCharsets.ISO_8859_1
					: (text.length() % 3 == 1) ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16);
			try {
				List<Line> lines = ListingFile.decode("listings/x.txt", bytes, new Problems());
				LayoutDetection.detect(lines)
					.ifPresent((chosen) -> Listing.read("listings/x.txt", chosen.layout(), lines, new Problems()));
			}
			catch (DataFileException ex) {
				// Refused in words.
			}
		});
	}

	@Test
	void catalogYaml(@TempDir Path folder) throws IOException {
		String real = Files.readString(Path.of("data/catalog.yaml"));
		List<String> tokens = List.of("title:", "listings:", "  - ", "- file: ", "venue:", "year: ", "date: 2018-12-07",
				"layout: bibtex", ": ", "\n", "  ", "[", "]", "{", "}", "&a ", "*a", "!!int ", "|\n", ">-\n", "\"", "'",
				"#", "? ", "---\n", "...\n", "%YAML 1.1\n", "\t", "~", "null", "../", "<<: ", "99999999999", "contact:",
				"license:");
		new Fuzzing("catalog.yaml", List.of(real, "title: x\nlistings: []\n"), tokens).run((text) -> {
			Files.write(folder.resolve("catalog.yaml"), text.getBytes(StandardCharsets.UTF_8));
			try {
				CatalogDescription.read(folder);
			}
			catch (DataFileException ex) {
				// Refused in words.
			}
		});
	}

}
