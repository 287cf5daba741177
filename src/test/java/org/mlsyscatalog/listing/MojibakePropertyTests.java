package org.mlsyscatalog.listing;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

class MojibakePropertyTests {

	@Property
	void anyMisreadTextIsMadeWhatItWas(@ForAll("texts") String text) {
		Assume.that(!Misreading.isPossible(text));
		assertThat(Mojibake.repair(Misreading.of(text))).isEqualTo(text);
	}

	@Property
	void textMisreadTwiceIsMadeWhatItWas(@ForAll("texts") String text) {
		Assume.that(!Misreading.isPossible(text));
		assertThat(Mojibake.repair(Misreading.of(Misreading.of(text)))).isEqualTo(text);
	}

	@Property
	void noSoundTextIsDamaged(@ForAll("texts") String text) {
		Assume.that(!Misreading.isPossible(text));
		assertThat(Mojibake.repair(text)).isEqualTo(text);
	}

	@Provide
	Arbitrary<String> texts() {
		return Misreading.texts();
	}

}
