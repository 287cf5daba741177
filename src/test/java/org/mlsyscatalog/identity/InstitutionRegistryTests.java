package org.mlsyscatalog.identity;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mlsyscatalog.datafolder.DataFileException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class InstitutionRegistryTests {

	private static final String GOOGLE_AND_DEEPMIND = """
			institutions:
			  - id: google
			    name: Google
			    kind: company
			    country: US
			    ror: https://ror.org/00njsd438
			  - id: deepmind
			    name: DeepMind
			    kind: lab
			    country: GB
			    ror: https://ror.org/00971b260
			    homepage: https://deepmind.google
			    parents: [google]
			    aliases: [Google DeepMind]
			    places: [Mountain View, London]
			""";

	@TempDir
	private Path folder;

	@Test
	void anEntryIsWhatTheFileSays() throws Exception {
		RegistryEntry deepmind = read(GOOGLE_AND_DEEPMIND).find("deepmind").orElseThrow();
		assertThat(deepmind.name()).isEqualTo("DeepMind");
		assertThat(deepmind.kind()).isEqualTo(InstitutionKind.LAB);
		assertThat(deepmind.country()).isEqualTo("GB");
		assertThat(deepmind.ror()).contains("https://ror.org/00971b260");
		assertThat(deepmind.homepage()).contains("https://deepmind.google");
		assertThat(deepmind.parents()).containsExactly("google");
		assertThat(deepmind.aliases()).containsExactly("Google DeepMind");
		assertThat(deepmind.places()).containsExactly("Mountain View", "London");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			id: google             | id: Google              | 2  | 'id' has to be
			id: deepmind           | id: google              | 7  | 'google' is already the id of the entry in line 2
			kind: lab              | kind: laboratory        | 9  | 'kind' has to be one of [company, government, lab,
			country: GB            | country: UK             | 10 | 'country' has to be a country code
			00971b260              | 00971b261               | 11 | 'ror' has to be an id like
			https://ror.org/00971b260 | 00971b260            | 11 | 'ror' has to be an id like
			parents: [google]      | parents: [alphabet]     | 13 | 'alphabet' is no id of an institution in this file
			name: DeepMind         | name: ""                | 7  | 'name' is missing
			name: DeepMind         | name: "?"               | 8  | 'name' has to be
			aliases: [Google DeepMind] | aliases: [""]       | 14 | 'aliases' has to be
			places:                | cities:                 | 15 | unknown key 'cities'
			institutions:          | institution:            | 2  | unknown key 'institution'
			""")
	void whatCannotBeRightIsRefusedWithItsLine(String right, String wrong, int line, String problem) {
		assertThatExceptionOfType(DataFileException.class)
			.isThrownBy(() -> read(GOOGLE_AND_DEEPMIND.replaceFirst(Pattern.quote(right), wrong)))
			.withMessageStartingWith("institutions.yaml:" + line + ": ")
			.withMessageContaining(problem);
	}

	@Test
	void entriesComeInTheOrderOfTheirIds() throws Exception {
		assertThat(read(GOOGLE_AND_DEEPMIND).entries()).extracting(RegistryEntry::id)
			.containsExactly("deepmind", "google");
	}

	@Test
	void aCanonicalNameIsFoundWhateverItsSpelling() {
		InstitutionRegistry registry = TestRegistry.registry();
		assertThat(registry.byName("technische universitat berlin")).map(RegistryEntry::id).contains("tu-berlin");
		assertThat(registry.byName("The University of California,  Berkeley")).map(RegistryEntry::id)
			.contains("university-of-california-berkeley");
		assertThat(registry.byName("UC Berkeley")).isEmpty();
		assertThat(registry.byName("")).isEmpty();
	}

	@Test
	void twoInstitutionsWithOneIdAreRefused() {
		assertThatIllegalArgumentException().isThrownBy(
				() -> InstitutionRegistry.of(List.of(TestRegistry.entry("google"), TestRegistry.entry("google"))));
	}

	@Test
	void ancestorsAreAllThatIsAbove() {
		InstitutionRegistry registry = InstitutionRegistry.of(List.of(TestRegistry.entry("ibm"),
				TestRegistry.entry("zurich"), TestRegistry.entry("ibm-research", "ibm"),
				TestRegistry.entry("ibm-research-zurich", "ibm-research", "zurich")));
		assertThat(registry.ancestors("ibm-research-zurich")).containsExactly("ibm-research", "zurich", "ibm");
		assertThat(registry.ancestors("ibm")).isEmpty();
		assertThat(registry.ancestors("unheard-of")).isEmpty();
		assertThat(registry.cycles()).isEmpty();
	}

	@Test
	void aCycleIsBrokenInTheSamePlaceAndReported() {
		List<RegistryEntry> entries = new ArrayList<>(List.of(TestRegistry.entry("a", "b"),
				TestRegistry.entry("b", "c"), TestRegistry.entry("c", "a"), TestRegistry.entry("d", "d", "b")));
		for (int turn = 0; turn < entries.size(); turn++) {
			entries.add(entries.removeFirst());
			InstitutionRegistry registry = InstitutionRegistry.of(entries);
			assertThat(registry.cycles()).containsExactly(
					"the parents a → b → c → a lead back to where they began; a is not taken as a parent of c",
					"the parents d → d lead back to where they began; d is not taken as a parent of d");
			assertThat(registry.ancestors("a")).containsExactly("b", "c");
			assertThat(registry.ancestors("c")).isEmpty();
			assertThat(registry.parents("d")).containsExactly("b");
		}
	}

	@Test
	void aHierarchyMayBeOfAnyDepth() {
		InstitutionRegistry registry = InstitutionRegistry.of(IntStream.range(0, 100_000)
			.mapToObj((i) -> (i == 0) ? TestRegistry.entry("0") : TestRegistry.entry("" + i, "" + (i - 1)))
			.toList());
		assertThat(registry.ancestors("99999")).hasSize(99_999);
	}

	private InstitutionRegistry read(String yaml) throws Exception {
		Files.writeString(this.folder.resolve("institutions.yaml"), yaml);
		return InstitutionRegistry.read(this.folder);
	}

}
