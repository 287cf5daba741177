package org.mlsyscatalog.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.mlsyscatalog.identity.AuthorRuling.Distinct;
import org.mlsyscatalog.identity.AuthorRuling.Merge;
import org.mlsyscatalog.identity.AuthorRuling.Rename;
import org.mlsyscatalog.identity.AuthorRuling.Split;
import org.mlsyscatalog.identity.Evidence.SharedPlace;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is one person and who is not, on names from real listings. */
class PeopleTests {

	private static final Map<String, List<String>> ABOVE = Map.of("mit-csail", List.of("mit"), "berkeley",
			List.of("uc"), "davis", List.of("uc"));

	/** A paper in short: "Peter Bailis @stanford-university; Kexin Rong". */
	private static People people(List<AuthorRuling> rulings, String... papers) {
		Credits credits = new Credits((id) -> ABOVE.getOrDefault(id, List.of()), new AuthorRulings(rulings));
		int number = 0;
		for (String paper : papers) {
			number++;
			credits.add("p" + number, 2017 + number,
					Arrays.stream(paper.split("; ")).map(PeopleTests::credit).toList());
		}
		return People.identify(credits);
	}

	private static People people(String... papers) {
		return people(List.of(), papers);
	}

	/** Papers year by year, those of one year with slashes between them. */
	private static People peopleByYear(String... years) {
		Credits credits = new Credits((id) -> ABOVE.getOrDefault(id, List.of()), new AuthorRulings(List.of()));
		int year = 2017;
		int number = 0;
		for (String papers : years) {
			year++;
			for (String paper : papers.split(" / ")) {
				credits.add("p" + ++number, year, Arrays.stream(paper.split("; ")).map(PeopleTests::credit).toList());
			}
		}
		return People.identify(credits);
	}

	static Credit credit(String text) {
		List<String> institutions = new ArrayList<>();
		List<String> others = new ArrayList<>();
		Optional<String> orcid = Optional.empty();
		String[] pieces = text.split(" (?=[@?#])");
		for (String piece : Arrays.asList(pieces).subList(1, pieces.length)) {
			switch (piece.charAt(0)) {
				case '@' -> institutions.add(piece.substring(1));
				case '?' -> others.add(piece.substring(1));
				default -> orcid = Optional.of(piece.substring(1));
			}
		}
		PersonName name = PersonName.parse(pieces[0]);
		return new Credit(name, name, institutions, others, orcid);
	}

	private static List<String> names(People people) {
		return people.all().stream().map(Person::name).toList();
	}

	private static List<String> ids(People people) {
		return people.all().stream().map(Person::id).toList();
	}

	private static Person person(People people, String id) {
		return people.all().stream().filter((person) -> person.id().equals(id)).findFirst().orElseThrow();
	}

	@Test
	void aSharedInstitutionJoinsPeterBailisAndSaysSo() {
		People people = people("Peter D Bailis @stanford; Kexin Rong", "Peter Bailis @stanford; Matei Zaharia",
				"Peter Bailis; Firas Abuzaid");
		Person bailis = person(people, "peter-bailis");
		assertThat(bailis.name()).isEqualTo("Peter Bailis");
		assertThat(bailis.papers()).isEqualTo(3);
		assertThat(bailis.otherNames()).singleElement().satisfies((other) -> {
			assertThat(other.name()).isEqualTo("Peter D Bailis");
			assertThat(other.evidence().orElseThrow().institutions())
				.containsExactly(new SharedPlace("stanford", true));
			assertThat(other.evidence().orElseThrow().coAuthors()).isEmpty();
		});
		assertThat(people.formerIds()).containsExactlyEntriesOf(Map.of("peter-d-bailis", "peter-bailis"));
		assertThat(people.indexOf("p1", PersonName.parse("Peter D. Bailis")))
			.isEqualTo(people.indexOf("p2", PersonName.parse("Peter Bailis")));
	}

	@Test
	void aSharedCoAuthorJoinsKenoFischer() {
		People people = people("Keno M Fischer; Elliot Saba", "Keno Fischer; Elliot Saba; Mike Innes");
		assertThat(names(people)).containsExactly("Keno M Fischer", "Elliot Saba", "Mike Innes");
		assertThat(people.all().getFirst().otherNames().getFirst().evidence().orElseThrow().coAuthors())
			.containsExactly("Elliot Saba");
	}

	@Test
	void withoutEvidenceNearNamesStayApart() {
		assertThat(names(people("Phillip B Gibbons @cmu; Eric Xing", "Phillip Gibbons @intel; Onur Mutlu"))).hasSize(4);
	}

	@Test
	void whatWasPrintedAndNotIdentifiedIsEvidenceToo() {
		assertThat(names(people("Jan-Christian Hütter ?Broad  Institute", "Jan-Christian Huetter ?broad institute")))
			.hasSize(1);
	}

	@Test
	void aLaboratoryAndWhatItBelongsToAreOnePlaceButItsSisterIsNot() {
		assertThat(names(people("Micah Smith @mit-csail", "Micah J. Smith @mit"))).hasSize(1);
		assertThat(names(people("Micah Smith @berkeley", "Micah J. Smith @davis"))).hasSize(2);
	}

	@Test
	void initialsAloneNeverJoin() {
		assertThat(names(people("V Srinivasan @cmu; Eric Xing", "Venkatesh Srinivasan @cmu; Eric Xing"))).hasSize(3);
	}

	@Test
	void twoWhoContradictEachOtherNeverMeetThroughAThird() {
		People people = people("Michael B. Cohen @mit", "Michael Cohen @mit; Richard Szeliski",
				"Michael F. Cohen; Richard Szeliski");
		assertThat(ids(people)).contains("michael-b-cohen", "michael-cohen", "michael-f-cohen");
	}

	@Test
	void whoStandTogetherOnAPaperAreTwo() {
		assertThat(names(people("Sarah J. Zhang @mit; Sarah Zhang @mit"))).hasSize(2);
	}

	@Test
	void orcidsTellPeopleApartAndJoinThem() {
		assertThat(names(people("Keno M Fischer @x #0000-0001", "Keno Fischer @x #0000-0002"))).hasSize(2);
		assertThat(names(people("Keno M Fischer @x #0000-0001", "Keno Fischer @y #0000-0001"))).hasSize(1);
	}

	@Test
	void twoPlacesInTheSameYearsWithoutACommonCoAuthorMakeGroups() {
		assertThat(groupsOfWeiWang("Wei Wang @cmu; Eric Xing", "Wei Wang @intel; Ann Other", "Wei Wang @cmu",
				"Wei Wang @intel", "Wei Wang @cmu", "Wei Wang; Nobody Else"))
			.as("never both in one year")
			.isEqualTo(1);
		assertThat(groupsOfWeiWang("Wei Wang @cmu", "Wei Wang @intel / Wei Wang @cmu", "Wei Wang @intel"))
			.as("moved in the second year")
			.isEqualTo(1);
		assertThat(
				groupsOfWeiWang("Wei Wang @cmu", "Wei Wang @intel / Wei Wang @cmu", "Wei Wang @intel", "Wei Wang @cmu"))
			.isEqualTo(2);
		assertThat(groupsOfWeiWang("Wei Wang @cmu", "Wei Wang @intel; Ann / Wei Wang @cmu; Ann", "Wei Wang @intel",
				"Wei Wang @cmu"))
			.as("wrote with Ann at both")
			.isEqualTo(1);
	}

	@Test
	void placesThatAreNotIdentifiedAndSinglePapersMakeNoGroups() {
		assertThat(groupsOfWeiWang("Wei Wang @cmu", "Wei Wang ?Dept. X / Wei Wang @cmu", "Wei Wang ?Dept. X",
				"Wei Wang @cmu"))
			.isEqualTo(1);
		assertThat(groupsOfWeiWang("Wei Wang @cmu", "Wei Wang @intel / Wei Wang @cmu", "Wei Wang @cmu")).isEqualTo(1);
	}

	private static int groupsOfWeiWang(String... years) {
		return person(peopleByYear(years), "wei-wang").groups();
	}

	@Test
	void aMergeByHandJoinsWhateverTheNamesAre() {
		People people = people(List.of(new Merge(List.of("bill-dally", "william-j-dally"), "same", "page", 1)),
				"William J. Dally @stanford", "William J. Dally @nvidia", "Bill Dally @nvidia");
		assertThat(ids(people)).containsExactly("bill-dally");
		assertThat(person(people, "bill-dally").rulings()).hasSize(1);
		assertThat(people.formerIds()).containsEntry("william-j-dally", "bill-dally");
	}

	@Test
	void namesSaidToBeDifferentPeopleStayApart() {
		assertThat(names(people(List.of(new Distinct(List.of("keno-fischer", "keno-m-fischer"), "no", "page", 1)),
				"Keno M Fischer @x", "Keno Fischer @x")))
			.hasSize(2);
	}

	@Test
	void aSplitGivesPapersToAnotherPerson() {
		Split split = new Split("wei-wang", List.of("p2"), "wei-wang-intel", Optional.empty(), "two", "page", 1);
		People people = people(List.of(split), "Wei Wang @cmu; Ann Other", "Wei Wang @intel", "Wei Wang @cmu");
		PersonName wei = PersonName.parse("Wei Wang");
		assertThat(people.all().get(people.indexOf("p1", wei)).id()).isEqualTo("wei-wang");
		assertThat(people.all().get(people.indexOf("p2", wei)).id()).isEqualTo("wei-wang-intel");
		assertThat(people.all().get(people.indexOf("p3", wei)).id()).isEqualTo("wei-wang");
		assertThat(person(people, "wei-wang").papers()).isEqualTo(2);
		assertThat(person(people, "wei-wang-intel").papers()).isOne();
	}

	@Test
	void aSplitHoldsForMergedNamesToo() {
		Split split = new Split("peter-bailis", List.of("p1"), "peter-bailis-2", Optional.of("Peter Bailis"), "two",
				"page", 1);
		People people = people(List.of(split), "Peter D Bailis @stanford", "Peter Bailis @stanford",
				"Peter Bailis @stanford");
		assertThat(person(people, "peter-bailis-2").name()).isEqualTo("Peter Bailis");
		assertThat(person(people, "peter-bailis").papers()).isEqualTo(2);
	}

	@Test
	void aRenameKeepsTheIdAndAHiddenNameDoesNot() {
		People shown = people(List.of(new Rename("jon-doe", "Jonathan Doe", false, "spelling", "page", 1)), "Jon Doe");
		assertThat(ids(shown)).containsExactly("jon-doe");
		assertThat(names(shown)).containsExactly("Jonathan Doe");
		assertThat(shown.all().getFirst().otherNames()).extracting(Person.OtherName::name).containsExactly("Jon Doe");
		People hidden = people(List.of(new Rename("jon-doe", "Jane Doe", true, "asked", "mail", 1)),
				"Jon Doe; Ann Other", "Jane Doe; Ann Other", "Ann B. Other; Jon Doe");
		Person jane = person(hidden, "jane-doe");
		assertThat(jane.papers()).isEqualTo(3);
		assertThat(jane.otherNames()).isEmpty();
		assertThat(jane.rulings()).isEmpty();
		assertThat(hidden.formerIds()).containsEntry("jon-doe", "jane-doe");
		assertThat(hidden.inPlaceOf("p1", PersonName.parse("Jon Doe"))).contains("Jane Doe");
		assertThat(hidden.inPlaceOf("p2", PersonName.parse("Jane Doe"))).isEmpty();
		assertThat(person(hidden, "ann-other").otherNames().getFirst().evidence().orElseThrow().coAuthors())
			.containsExactly("Jane Doe");
	}

	@Test
	void decisionsThatComeToNothingAreTold() {
		People people = people(List.of(new Merge(List.of("a-a", "nobody"), "x", "y", 3),
				new Split("a-a", List.of("p9"), "a-b", Optional.empty(), "x", "y", 7),
				new Split("a-a", List.of("p1"), "b-b", Optional.empty(), "x", "y", 9)), "A A", "B B");
		assertThat(people.idle()).extracting(People.Idle::why)
			.containsExactlyInAnyOrder("there is no author nobody", "none of the papers is by a-a",
					"the id b-b is another author's");
	}

	@Test
	void aWithdrawnPaperCountsAsNobodys() {
		Credits credits = new Credits((id) -> List.of(), AuthorRulings.none());
		credits.addWithdrawn("p1", 2018, List.of(credit("Keno Fischer")));
		assertThat(People.identify(credits).all()).singleElement()
			.satisfies((person) -> assertThat(person.papers()).isZero());
	}

}
