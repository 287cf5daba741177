package org.mlsyscatalog.identity;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

class PhrasePropertyTests {

	@Property(tries = 1000)
	void theKeyOfARunOfWordsIsThatOfItsText(@ForAll("texts") String text) {
		List<String> words = List.of(text.split(" "));
		Phrase phrase = Phrase.of(text);
		for (int start = 0; start < words.size(); start++) {
			for (int end = start; end <= words.size(); end++) {
				String run = String.join(" ", words.subList(start, end));
				Phrase between = phrase.between(start, end);
				assertThat(between.text()).isEqualTo(run);
				assertThat(between.key()).isEqualTo(OrganisationKey.of(run));
				assertThat(between.telling()).isEqualTo(LooseKey.words(OrganisationKey.of(run)));
			}
		}
	}

	@Property(tries = 1000)
	void theKeyOfARunOfAtomsIsThatOfItsText(@ForAll("texts") String printed) {
		AffiliationText text = new AffiliationText(printed);
		for (int first = 0; first < text.atoms().size(); first++) {
			for (int last = first; last < text.atoms().size(); last++) {
				assertThat(text.key(first, last)).isEqualTo(OrganisationKey.of(text.name(first, last)));
			}
		}
	}

	@Provide
	Arbitrary<String> texts() {
		Arbitrary<String> word = Arbitraries.of("The", "the", "Univ", "Univ.", "M.I.T.", "St.", "O'Reilly", "A&M", "&",
				"and", "-", "Universit\u00e4t", "e\u0301cole", "\u0301", "\u00a8", "Labs", "of", "3", "UMR 8188",
				"(ETH)", "\u5317\u4eac", "Dept,", "Wen-mei", "UnitedHealth", "?", "");
		return word.list().ofMinSize(1).ofMaxSize(7).map((words) -> String.join(" ", words));
	}

}
