package org.mlsyscatalog.identity;

import java.nio.file.Path;
import java.util.Optional;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RegistryDraftTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Cairo University                 | cairo-university                 | Cairo University   | UNIVERSITY |
					Foo Lab, South Korea             | foo-lab                          | Foo Lab            | LAB        | KR
					Search Solution Inc              | search-solution-inc              | Search Solution Inc | COMPANY   |
					TU Braunschweig, Germany         | tu-braunschweig                  | TU Braunschweig    | UNIVERSITY | DE
					Institute for Infocomm Research  | institute-for-infocomm-research  | Institute for Infocomm Research | LAB |
					Linux Foundation                 | linux-foundation                 | Linux Foundation   | NONPROFIT  |
					Preferred Networks               | preferred-networks               | Preferred Networks | COMPANY    |
					""")
	void aSpellingBecomesAnEntry(String spelling, String id, String name, InstitutionKind kind, String country) {
		assertThat(RegistryDraft.of(spelling))
			.isEqualTo(new RegistryDraft(id, name, kind, Optional.ofNullable(country)));
	}

	@Property
	void whateverIsPrintedTheEntryCanBePasted(@ForAll String spelling) {
		RegistryDraft draft = RegistryDraft.of("x" + spelling);
		InstitutionRegistry registry = InstitutionRegistry.parse("institutions:\n" + draft.yaml(), Optional.empty());
		RegistryEntry entry = registry.find(draft.id()).orElseThrow();
		assertThat(entry.name().strip()).isEqualTo(draft.name().strip());
	}

	@Test
	void aRegistryIsTheSameWhenReadBack(@TempDir Path folder) throws Exception {
		InstitutionRegistry registry = InstitutionRegistry.read(Path.of("data"));
		registry.save(folder.resolve("institutions"));
		InstitutionRegistry again = InstitutionRegistry.load(folder.resolve("institutions"));
		assertThat(again.entries()).containsExactlyElementsOf(registry.entries());
		assertThat(again.isOwn("google")).isTrue();
		assertThat(again.ownSpellings("google")).isEqualTo(registry.ownSpellings("google"));
		assertThat(again.parents("mit-csail")).isEqualTo(registry.parents("mit-csail"));
	}

}
