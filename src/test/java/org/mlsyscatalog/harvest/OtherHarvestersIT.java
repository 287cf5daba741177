package org.mlsyscatalog.harvest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mlsyscatalog.OtherProgram;
import org.mlsyscatalog.SeedCatalog;

import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** The catalog is harvested by a client of others: HTTP::OAI, as Debian has it. */
@TestPropertySource(properties = "catalog.oai-page=20")
class OtherHarvestersIT extends SeedCatalog {

	private static final String ALL = """
			use strict; use warnings; use HTTP::OAI;
			sub root { (grep { $_->nodeType == 1 } shift->dom->firstChild->childNodes)[0]->nodeName }
			my ($address, $verb, %arguments) = @ARGV;
			my $harvester = HTTP::OAI::Harvester->new(baseURL => $address);
			binmode STDOUT, ':utf8';
			my $answer = $harvester->$verb(%arguments, onRecord => sub {
				my ($one) = @_;
				print join("\\t", $one->can('identifier') ? $one->identifier : $one->setSpec,
					$one->can('metadata') && $one->metadata ? root($one->metadata) : ''), "\\n";
			});
			die $answer->code . ' ' . $answer->message if $answer->is_error;
			""";

	@TempDir
	private Path folder;

	private List<String> harvest(String... arguments) {
		List<String> command = new ArrayList<>(List.of("perl", "-e", ALL, "http://localhost:" + this.port + "/oai"));
		command.addAll(List.of(arguments));
		return OtherProgram.run(this.folder, command).lines().toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "oai_dc", "mods" })
	void theWholeCatalogIsHarvestedPageByPage(String format) {
		List<String> records = harvest("ListRecords", "metadataPrefix", format);
		assertThat(records).hasSize(51).doesNotHaveDuplicates();
		String element = format.equals("oai_dc") ? "oai_dc:dc" : "mods";
		assertThat(records).contains("oai:localhost:learningsys-2018-schelter-deequ\t" + element);
	}

	@Test
	void headersOfASetAreHarvested() {
		assertThat(harvest("ListIdentifiers", "metadataPrefix", "oai_dc", "set", "learningsys:learningsys-2018"))
			.hasSize(51)
			.doesNotHaveDuplicates();
	}

	@Test
	void setsAreFound() {
		assertThat(harvest("ListSets").stream().map(String::strip)).containsExactly("learningsys",
				"learningsys:learningsys-2018");
	}

}
