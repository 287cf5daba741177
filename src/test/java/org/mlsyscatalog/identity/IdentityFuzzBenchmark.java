package org.mlsyscatalog.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.mlsyscatalog.Fuzzing;
import org.mlsyscatalog.datafolder.DataFileException;

/** Whatever is printed as a name or an affiliation has an answer. */
class IdentityFuzzBenchmark {

	private static final Pattern AUTHOR = Pattern.compile("([^:;()]+)\\(([^)]*)\\)");

	private static List<String> printed(int group) throws IOException {
		List<String> texts = new ArrayList<>();
		Matcher matcher = AUTHOR.matcher(Files.readString(Path.of("data/listings/learningsys-2018.txt")));
		while (matcher.find()) {
			texts.add(matcher.group(group).strip());
		}
		return texts;
	}

	@Test
	void names() throws IOException {
		List<String> samples = printed(1);
		samples.addAll(List.of("Zaharia, Matei", "King, Jr., Martin Luther", "van der Berg, J.-P.", "李明", "Ｌｉ Ｍｉｎｇ",
				"José María de la Cruz (Pepe)", "Ö. Åström III", "Nguyễn Văn A", "Владимир Ильич", "김민수"));
		List<String> tokens = List.of(" ", ".", ",", "-", " Jr.", " III", "van ", "de la ", "'", "’", "(", ")", "\"",
				"A.", "B", "\u0301", "\u200d", "\u00a0", "ß", "İ", "ı", "ﬁ", "李", "O'", "Mc", "*", "†", "1", " and ");
		List<PersonName> before = new ArrayList<>(List.of(PersonName.parse("Matei Zaharia")));
		new Fuzzing("person names", samples, tokens).run((text) -> {
			if (Folding.collapse(text).isEmpty()) {
				return;
			}
			PersonName name = PersonName.parse(text);
			name.inverted();
			name.givenNames();
			name.initials();
			name.nickname();
			name.spellings();
			name.blocks();
			name.sortKey();
			if (name.key().isEmpty() || name.likeness(before.getFirst()) != before.getFirst().likeness(name)) {
				throw new AssertionError("no key, or likeness is not mutual");
			}
			Slug.of(text);
			Slug.tellingWords(text);
			before.set(0, name);
		});
	}

	@Test
	void affiliations() throws IOException {
		AffiliationResolver resolver = new AffiliationResolver(InstitutionRegistry.read(Path.of("data")));
		List<String> tokens = List.of(", ", "; ", " and ", " & ", "/", " - ", "@", "(", ")", "University of ", "Dept. ",
				"Institute", "Lab", "Inc.", "e.V.", "MIT", "UC ", "Berkeley", "Google", "of", ".", "\"", "1", "USA",
				"Zürich", "\n", "\u00a0", "清华大学", "Team ", "The ", "at ", "|");
		new Fuzzing("affiliations", printed(2), tokens).run((text) -> {
			resolver.resolve(text);
			resolver.principal(text);
			resolver.resolveTogether(List.of(text, "MIT", "Google, Berkeley"));
		});
	}

	@Test
	void suggestions() throws IOException {
		AffiliationResolver resolver = new AffiliationResolver(InstitutionRegistry.read(Path.of("data")));
		new Fuzzing("suggestions for an affiliation", printed(2), List.of(" ", ",", "Univ", "of", "é", "(", "Lab"))
			.run(resolver::suggestions);
	}

	@Test
	void institutionsYaml() throws IOException {
		List<String> samples = Fuzzing.samples(Files.readString(Path.of("data/institutions.yaml")), 40);
		List<String> tokens = List.of("institutions:\n", "  - id: ", "    name: ", "kind: company", "country: US",
				"ror: ", "parents: [", "aliases: [", "]", "\n", "\"", "'", "{", "}", "&a ", "*a", ": ", "- ", "#", "~",
				"\t");
		new Fuzzing("institutions.yaml", samples.stream().map((text) -> "institutions:\n" + text).toList(), tokens)
			.run((text) -> {
				try {
					InstitutionRegistry.parse(text, java.util.Optional.empty());
				}
				catch (DataFileException ex) {
					// Refused in words.
				}
			});
	}

}
