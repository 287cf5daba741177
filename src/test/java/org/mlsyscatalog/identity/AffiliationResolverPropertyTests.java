package org.mlsyscatalog.identity;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class AffiliationResolverPropertyTests {

	private final AffiliationResolver resolver = new AffiliationResolver(TestRegistry.registry());

	@Property(tries = 1000)
	void whateverIsPrintedHasAnAnswer(@ForAll String text) {
		assertThat(this.resolver.resolve(text).isEmpty()).isEqualTo(Folding.collapse(text).isEmpty());
	}

	@Property(tries = 1000)
	void theOrderOfTheRegistryDoesNotMatter(@ForAll("affiliations") String text, @ForAll Random random) {
		List<RegistryEntry> entries = new ArrayList<>(TestRegistry.entries());
		Collections.shuffle(entries, random);
		AffiliationResolver other = new AffiliationResolver(InstitutionRegistry.of(entries));
		assertThat(other.resolve(text)).isEqualTo(this.resolver.resolve(text));
	}

	@Property(tries = 100)
	void whatWasAskedBeforeDoesNotMatter(@ForAll("lists") List<String> texts, @ForAll Random random) {
		List<String> shuffled = new ArrayList<>(texts);
		Collections.shuffle(shuffled, random);
		AffiliationResolver asked = new AffiliationResolver(TestRegistry.registry());
		shuffled.forEach(asked::resolve);
		assertThat(texts).allSatisfy((text) -> assertThat(asked.resolve(text)).isEqualTo(this.resolver.resolve(text)));
		assertThat(asked.resolveTogether(shuffled)).isEqualTo(this.resolver.resolveTogether(texts));
	}

	@Property(tries = 1000)
	void noInstitutionIsNamedTwiceAndNoneBesideOneBelowIt(@ForAll("affiliations") String text) {
		InstitutionRegistry registry = TestRegistry.registry();
		List<String> ids = this.resolver.resolve(text)
			.stream()
			.flatMap((resolution) -> resolution.institution().stream())
			.map(RegistryEntry::id)
			.toList();
		assertThat(ids).doesNotHaveDuplicates();
		assertThat(ids).allSatisfy((id) -> assertThat(registry.ancestors(id)).doesNotContainAnyElementsOf(ids));
	}

	@Property(tries = 1000)
	void everyPartIsAPieceOfWhatWasPrinted(@ForAll("affiliations") String text) {
		assertThat(this.resolver.resolve(text))
			.allSatisfy((resolution) -> assertThat(Folding.collapse(text)).contains(resolution.part()));
	}

	@Property(tries = 1000)
	void nothingIsOfAnotherCountryThanPrinted(@ForAll("organisations") String organisation,
			@ForAll("countries") String country) {
		assertThat(this.resolver.resolve(organisation + ", " + country))
			.flatExtracting((resolution) -> resolution.institution().stream().toList())
			.allSatisfy((institution) -> assertThat(Countries.agree(institution.country(), Countries.named(country)))
				.isTrue());
	}

	@Test
	void aVeryLongTextTakesNoVeryLongTime() {
		for (String piece : List.of("x", "x,", "x ", "USA, ", "MIT and ", "a@", "{", "Inc. ", "(",
				"Department of x and ", "a.", "\u0301")) {
			assertTimeoutPreemptively(Duration.ofSeconds(20), () -> this.resolver.resolve(piece.repeat(20_000)), piece);
		}
	}

	@Provide
	Arbitrary<List<String>> lists() {
		return affiliations().list().ofMinSize(1).ofMaxSize(6);
	}

	@Provide
	Arbitrary<String> countries() {
		return Arbitraries.of("Germany", "UK", "Canada", "USA", "China", "Brazil", "France", "Belgium");
	}

	@Provide
	Arbitrary<String> organisations() {
		Arbitrary<String> known = Arbitraries.of("York University", "University of York", "UCL", "ETH Zurich", "KAIST",
				"University of California, Berkeley", "University of Paris", "Massachusetts Institute", "Foo Institute",
				"Karlsruhe Institute of Technolgy", "Seoul National", "School of Law, Columbia University");
		return Arbitraries.oneOf(known, Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(20));
	}

	@Provide
	Arbitrary<String> affiliations() {
		Arbitrary<String> name = Arbitraries.of("MIT", "CSAIL", "Google", "Google Brain", "UC Berkeley",
				"University of California", "Berkeley", "Inc.", "EECS", "Department of Physics", "USA", "UK", "UCL",
				"University of Massachusetts", "Amherst", "Zurich", "Foo Institute", "Bar", "York University", "94720");
		Arbitrary<String> separator = Arbitraries.of(", ", " and ", "/", " & ", "; ", " ", " (", ") ", " - ");
		return name.list()
			.ofMinSize(1)
			.ofMaxSize(6)
			.flatMap((names) -> separator.list().ofSize(names.size()).map((separators) -> join(names, separators)));
	}

	private static String join(List<String> names, List<String> separators) {
		StringBuilder text = new StringBuilder(names.getFirst());
		for (int i = 1; i < names.size(); i++) {
			text.append(separators.get(i)).append(names.get(i));
		}
		return text.toString();
	}

}
