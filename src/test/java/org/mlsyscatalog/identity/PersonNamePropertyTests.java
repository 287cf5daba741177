package org.mlsyscatalog.identity;

import java.util.Locale;

import com.ibm.icu.text.Normalizer2;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

class PersonNamePropertyTests {

	@Property(tries = 500)
	void aKeyIsItsOwnKey(@ForAll("names") String name) {
		String key = PersonName.parse(name).key();
		assertThat(PersonName.parse(key).key()).isEqualTo(key);
	}

	@Property(tries = 500)
	void caseDotsWhiteSpaceAndDiacriticsDoNotMatter(@ForAll("names") String name) {
		String key = PersonName.parse(name).key();
		String decomposed = Normalizer2.getNFDInstance().normalize(name);
		assertThat(PersonName.parse(name.toUpperCase(Locale.ROOT)).key()).isEqualTo(key);
		assertThat(PersonName.parse(name.toLowerCase(Locale.ROOT)).key()).isEqualTo(key);
		assertThat(PersonName.parse(" " + name.replace(" ", ".  ") + "\t").key()).isEqualTo(key);
		assertThat(PersonName.parse(decomposed).key()).isEqualTo(key);
		assertThat(PersonName.parse(decomposed.replaceAll("[\u0300-\u036f]", "")).key()).isEqualTo(key);
	}

	@Property(tries = 500)
	void anInvertedNameHasTheSameKey(@ForAll("names") String name) {
		PersonName person = PersonName.parse(name);
		assertThat(PersonName.parse(person.inverted()).key()).isEqualTo(person.key());
	}

	@Property(tries = 2000)
	void everyTextButABlankOneIsAName(@ForAll String text) {
		if (!Folding.collapse(text).isEmpty()) {
			PersonName name = PersonName.parse(text);
			assertThat(name.full()).isNotBlank();
			assertThat(name.key()).isNotEmpty();
			assertThat(name.sortKey()).isNotEmpty();
		}
	}

	@Property(tries = 1000)
	void halvesOfSignsAreReadLikeAnySign(@ForAll("halves") String text) {
		PersonName name = PersonName.parse("A" + text);
		assertThat(name.key()).isNotEmpty();
		assertThat(name.spellings()).isNotEmpty();
		assertThat(Slug.of(text)).matches("[a-z0-9-]*");
	}

	@Provide
	Arbitrary<String> halves() {
		return Arbitraries.of("\ud83d", "\udeae", "\u0303", "\u0301", "é", "李", "ß", " ", "a")
			.list()
			.ofMinSize(2)
			.ofMaxSize(6)
			.map((pieces) -> String.join("", pieces));
	}

	@Property(tries = 1000)
	void likenessIsMutual(@ForAll("names") String one, @ForAll("names") String other) {
		PersonName a = PersonName.parse(one);
		PersonName b = PersonName.parse(other);
		assertThat(a.likeness(b)).isEqualTo(b.likeness(a));
		if (a.likeness(b) == PersonName.Likeness.NEAR) {
			assertThat(a.blocks()).containsAnyElementsOf(b.blocks());
		}
	}

	@Property(tries = 300)
	void everyTextHasSpellings(@ForAll String text) {
		if (!Folding.collapse(text).isEmpty()) {
			PersonName name = PersonName.parse(text);
			assertThat(name.spellings()).isNotEmpty().doesNotContain("");
			assertThat(name.likeness(name)).isEqualTo(PersonName.Likeness.SAME);
			assertThat(name.block()).isNotEmpty();
			assertThat(name.initials()).hasSizeLessThanOrEqualTo(2 * name.givenNames().size());
		}
	}

	@Provide
	Arbitrary<String> names() {
		Arbitrary<String> word = Arbitraries.of("Matei", "Zaharia", "Dünner", "Łukasz", "Özgür", "Ångström", "J",
				"J.R.", "de", "Van", "Wen-Mei", "O'Reilly", "Re", "Ré", "García", "y", "Straße");
		return word.list()
			.ofMinSize(1)
			.ofMaxSize(5)
			.map((words) -> String.join(" ", words))
			.flatMap((name) -> Arbitraries.of(name, name + " Jr.", name + " III"));
	}

}
