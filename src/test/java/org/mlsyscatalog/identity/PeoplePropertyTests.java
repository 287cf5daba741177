package org.mlsyscatalog.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mlsyscatalog.identity.PersonName.Likeness;

import static org.assertj.core.api.Assertions.assertThat;

class PeoplePropertyTests {

	private static People people(List<List<String>> papers) {
		Credits credits = new Credits((id) -> List.of(), AuthorRulings.none());
		for (List<String> paper : papers) {
			credits.add("p" + papers.indexOf(paper), 2018, paper.stream().map(PeopleTests::credit).toList());
		}
		return People.identify(credits);
	}

	private static Map<String, String> told(People people) {
		Map<String, String> told = new TreeMap<>();
		people.all()
			.forEach((person) -> told.put(person.id(),
					person.name() + " " + person.otherNames() + " " + person.papers() + " " + person.groups()));
		told.putAll(people.formerIds());
		return told;
	}

	@Property(tries = 500)
	void theOrderOfPapersAndAuthorsDoesNotMatter(@ForAll("papers") List<List<String>> papers, @ForAll Random random) {
		List<List<String>> shuffled = new ArrayList<>();
		for (List<String> paper : papers) {
			List<String> authors = new ArrayList<>(paper);
			Collections.shuffle(authors, random);
			shuffled.add(authors);
		}
		Collections.shuffle(shuffled, random);
		assertThat(told(people(shuffled))).isEqualTo(told(people(papers)));
	}

	@Property(tries = 500)
	void nobodyHasNamesThatContradictEachOther(@ForAll("papers") List<List<String>> papers) {
		for (Person person : people(papers).all()) {
			Set<String> names = new TreeSet<>(Set.of(person.name()));
			person.otherNames().forEach((other) -> names.add(other.name()));
			for (String one : names) {
				for (String other : names) {
					assertThat(PersonName.parse(one).likeness(PersonName.parse(other))).isIn(Likeness.SAME,
							Likeness.NEAR);
				}
			}
		}
	}

	@Provide
	Arbitrary<List<List<String>>> papers() {
		Arbitrary<String> name = Arbitraries.of("Anna Xu", "Anna B. Xu", "Anna C. Xu", "Anna B C Xu", "A Xu",
				"Anna Bea Xu", "Jörg Müller", "Joerg Mueller", "Jörg K Müller", "Wen-Mei Hwu", "Wenmei Hwu",
				"Wen Mei Hwu", "Wen-Mei W. Hwu");
		Arbitrary<String> place = Arbitraries.of("", " @mit", " @cmu", " @mit @eth", " ?Some Lab");
		return name.flatMap((text) -> place.map((where) -> text + where))
			.list()
			.uniqueElements((credit) -> PeopleTests.credit(credit).name().key())
			.ofMinSize(1)
			.ofMaxSize(4)
			.list()
			.ofMinSize(1)
			.ofMaxSize(6);
	}

}
