package org.mlsyscatalog.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mlsyscatalog.SeedCatalog;
import org.mlsyscatalog.catalog.Author;
import org.mlsyscatalog.catalog.Authors;
import org.mlsyscatalog.catalog.Institution;
import org.mlsyscatalog.catalog.Institutions;
import org.mlsyscatalog.catalog.PaperCard;
import org.mlsyscatalog.identity.Slug;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Finding the papers of the seed. */
class SearchTests extends SeedCatalog {

	private static final String DEEQU = "learningsys-2018-schelter-deequ";

	private static final String DAWNBENCH = "learningsys-2018-coleman-analysis";

	private static final String ML_NET = "learningsys-2018-interlandi-machine";

	@Autowired
	private PaperSearch search;

	@Autowired
	private Authors authors;

	@Autowired
	private Institutions institutions;

	private PaperHits find(PaperQuery query) {
		return this.generations.<PaperHits, RuntimeException>read(() -> this.search.find(query));
	}

	private PaperHits find(String text) {
		return find(PaperQuery.of(text).withSize(100));
	}

	private List<String> hitsFor(String text) {
		return ids(find(text));
	}

	private static List<String> ids(PaperHits hits) {
		return hits.hits().stream().map((hit) -> hit.paper().id()).toList();
	}

	private List<PaperCard> allPapers() {
		return find("").hits().stream().map(PaperHit::paper).toList();
	}

	@Test
	void withoutWordsEveryPaperIsFound() {
		assertThat(find("").total()).isEqualTo(51);
		assertThat(hitsFor("")).hasSize(51).doesNotHaveDuplicates();
	}

	static Stream<UnaryOperator<String>> waysToTypeATitle() {
		return Stream.of((title) -> title, (title) -> title.toLowerCase(Locale.ROOT),
				(title) -> title.toUpperCase(Locale.ROOT),
				(title) -> title.replaceAll("['’]", "").replaceAll("\\p{P}", " "), (title) -> title.replace('\'', '’'),
				(title) -> title.replace('’', '\''), (title) -> "“" + title + "”", (title) -> "\"" + title + "\"",
				(title) -> title.replace('-', '‐'), (title) -> "  " + title.replace(" ", "  "));
	}

	@ParameterizedTest
	@MethodSource("waysToTypeATitle")
	void everyTitleFindsItsPaperFirst(UnaryOperator<String> typed) {
		assertThat(allPapers()).hasSize(51)
			.allSatisfy((paper) -> assertThat(hitsFor(typed.apply(paper.title()))).as(typed.apply(paper.title()))
				.startsWith(paper.id()));
	}

	@Test
	void everyAuthorListsExactlyTheirOwnPapers() {
		Map<String, Set<String>> papersOf = new HashMap<>();
		allPapers().forEach((paper) -> paper.authors()
			.forEach((author) -> papersOf.computeIfAbsent(author.id(), (id) -> new TreeSet<>()).add(paper.id())));
		List<Author> all = this.generations.<List<Author>, RuntimeException>read(() -> this.authors.findAfter(0, 1000));
		assertThat(all).hasSize(204).allSatisfy((author) -> {
			PaperHits hits = find(PaperQuery.by(Facet.AUTHOR, author.id()).withSize(100));
			assertThat(new TreeSet<>(ids(hits))).as(author.id()).isEqualTo(papersOf.get(author.id()));
			assertThat(hits.total()).isEqualTo(author.paperCount());
		});
	}

	@Test
	void everyInstitutionListsAsManyPapersAsItsCount() {
		List<Institution> all = this.generations.<List<Institution>, RuntimeException>read(this.institutions::all);
		assertThat(all).isNotEmpty()
			.allSatisfy((institution) -> assertThat(find(PaperQuery.by(Facet.INSTITUTION, institution.id())).total())
				.as(institution.id())
				.isEqualTo(institution.paperCount()));
	}

	static Stream<PaperQuery> queriesOfAllKinds() {
		Constraint google = Constraint.of(Facet.INSTITUTION, "google");
		Constraint berkeley = Constraint.of(Facet.INSTITUTION, "university-of-california-berkeley");
		Constraint zaharia = Constraint.of(Facet.AUTHOR, "matei-zaharia");
		return Stream
			.of(PaperQuery.of(""), PaperQuery.of("deep learning"), PaperQuery.of("institution:microsoft training"),
					PaperQuery.of("no such word anywhere"), PaperQuery.of("").with(google),
					PaperQuery.of("").with(google).with(berkeley), PaperQuery.of("learning").with(berkeley),
					PaperQuery.of("").with(Constraint.institutionOnly("google")),
					PaperQuery.of("").with(Constraint.institutionOnly("google")).with(berkeley),
					PaperQuery.of("").with(zaharia).with(Constraint.of(Facet.AUTHOR, "daniel-kang")),
					PaperQuery.of("").with(zaharia).with(Constraint.of(Facet.INSTITUTION, "stanford-university")),
					PaperQuery.of("").with(zaharia).with(google),
					PaperQuery.of("").with(Constraint.of(Facet.VENUE, "learningsys")),
					PaperQuery.of("gpu").with(Constraint.of(Facet.VENUE, "learningsys-2018")).with(berkeley),
					PaperQuery.of("").with(Constraint.of(Facet.YEAR, "2018")).with(zaharia),
					PaperQuery.of("").with(Constraint.of(Facet.YEAR, "2017..2019")),
					PaperQuery.of("").with(Constraint.of(Facet.YEAR, "2019")),
					PaperQuery.of("").with(Constraint.of(Facet.AUTHOR, "nobody-at-all")).with(google),
					PaperQuery.of("").with(Constraint.of(Facet.TOPIC, "none")))
			.map((query) -> query.withFacetSize(PaperQuery.LARGEST_FACET_SIZE));
	}

	@ParameterizedTest
	@MethodSource("queriesOfAllKinds")
	void everyFacetCountIsTheTotalOfTheQueryWithThatValueAlone(PaperQuery query) {
		PaperHits hits = find(query);
		for (Facet facet : Facet.values()) {
			for (FacetValue value : hits.facet(facet)) {
				assertThat(value.count()).as("%s of %s", value.id(), facet)
					.isEqualTo(find(query.without(facet).with(value.constraint())).total());
			}
		}
	}

	@ParameterizedTest
	@MethodSource("queriesOfAllKinds")
	void noValueThatWouldFindSomethingIsMissing(PaperQuery query) {
		PaperHits hits = find(query);
		List<PaperHit> withoutAuthors = find(query.without(Facet.AUTHOR).withSize(100)).hits();
		assertThat(hits.facet(Facet.AUTHOR).stream().filter((value) -> value.count() > 0).map(FacetValue::id))
			.containsExactlyInAnyOrderElementsOf(withoutAuthors.stream()
				.flatMap((hit) -> hit.paper().authors().stream())
				.map(PaperCard.Credit::id)
				.distinct()
				.toList());
	}

	@ParameterizedTest
	@MethodSource("queriesOfAllKinds")
	void facetValuesComeByCountThenByName(PaperQuery query) {
		PaperHits hits = find(query);
		for (Facet facet : Facet.values()) {
			assertThat(hits.facet(facet)).isSortedAccordingTo(Comparator.comparingLong(FacetValue::count)
				.reversed()
				.thenComparing((value) -> Slug.of(value.name()).replace('-', ' ')));
		}
	}

	@ParameterizedTest
	@MethodSource("queriesOfAllKinds")
	void whatIsChosenIsAlwaysShown(PaperQuery query) {
		PaperHits hits = find(query.withFacetSize(1));
		assertThat(query.constraints())
			.allSatisfy((constraint) -> assertThat(hits.facet(constraint.facet())).filteredOn(FacetValue::chosen)
				.extracting(FacetValue::constraint)
				.contains(constraint));
	}

	@ParameterizedTest
	@MethodSource("queriesOfAllKinds")
	void asManyFacetValuesAsAskedForAndTheFirstOnes(PaperQuery query) {
		// In this order, for topics arrive in the background.
		PaperHits few = find(query.withFacetSize(3));
		PaperHits all = find(query);
		for (Facet facet : Facet.values()) {
			assertThat(few.facet(facet).stream().filter((value) -> !value.chosen()).toList().size())
				.isLessThanOrEqualTo(3);
			assertThat(all.facet(facet)).containsAll(few.facet(facet));
		}
	}

	@Test
	void aParentInstitutionFindsThePapersOfItsLabs() {
		List<String> google = ids(find(PaperQuery.by(Facet.INSTITUTION, "google").withSize(100)));
		assertThat(google).containsAll(ids(find(PaperQuery.by(Facet.INSTITUTION, "google-brain").withSize(100))))
			.containsAll(ids(find(PaperQuery.by(Facet.INSTITUTION, "deepmind").withSize(100))));
		assertThat(ids(find(PaperQuery.of("").with(Constraint.institutionOnly("google")).withSize(100))))
			.containsExactlyInAnyOrder("learningsys-2018-li-population", "learningsys-2018-you-large-batch",
					"learningsys-2018-ying-image");
		assertThat(find(PaperQuery.by(Facet.INSTITUTION, "ibm")).total()).isEqualTo(5);
		assertThat(find(PaperQuery.of("").with(Constraint.institutionOnly("ibm"))).total()).isZero();
	}

	@Test
	void valuesOfOneFacetAreAlternativesAndFacetsNarrowEachOther() {
		PaperQuery zaharia = PaperQuery.by(Facet.AUTHOR, "matei-zaharia");
		assertThat(find(zaharia).total()).isEqualTo(3);
		assertThat(find(zaharia.with(Constraint.of(Facet.AUTHOR, "ion-stoica"))).total()).isEqualTo(4);
		assertThat(find(zaharia.with(Constraint.of(Facet.INSTITUTION, "microsoft-research"))).total()).isOne();
	}

	@ParameterizedTest
	@CsvSource({ "2018, 51", "2017..2019, 51", "2018..2018, 51", "2019, 0", "2019..2017, 0" })
	void yearsNarrow(String years, long total) {
		assertThat(find(PaperQuery.by(Facet.YEAR, years)).total()).isEqualTo(total);
	}

	@ParameterizedTest
	@CsvSource({ "learningsys, 51", "learningsys-2018, 51", "mlsys, 0" })
	void aVenueIsASeriesOrAnEdition(String venue, long total) {
		assertThat(find(PaperQuery.by(Facet.VENUE, venue)).total()).isEqualTo(total);
	}

	@Test
	void theVenueFacetListsSeries() {
		assertThat(find("").facet(Facet.VENUE)).extracting(FacetValue::id, FacetValue::name, FacetValue::count)
			.containsExactly(tuple("learningsys", "LearningSys", 51L));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			# a name and a title word, which no single field holds together
			Zaharia DAWNBench             | learningsys-2018-coleman-analysis
			zaharia dawnbench stanford    | learningsys-2018-coleman-analysis
			hardt hyperparameter 2018     | learningsys-2018-li-massively
			deequ learningsys             | learningsys-2018-schelter-deequ
			Zaharia Berkeley              |
			deequ nosuchword              |
			""")
	void allWordsHaveToMatchInWhateverField(String text, String paper) {
		List<String> expected = (paper != null) ? List.of(paper) : List.of();
		assertThat(ids(find(PaperQuery.of(text).literally()))).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			# step  | as typed                     | first hit
			exact   | zaharia dawnbench            | learningsys-2018-coleman-analysis
			prefix  | zaharia dawnb                | learningsys-2018-coleman-analysis
			prefix  | validation data quali        | learningsys-2018-schelter-deequ
			typo    | zahria dawnbench             | learningsys-2018-coleman-analysis
			typo    | dawnbnech zaharia            | learningsys-2018-coleman-analysis
			typo    | stochastic gradeint push     | learningsys-2018-assran-stochastic
			fewer   | deequ nosuchword             | learningsys-2018-schelter-deequ
			fewer   | Schelter Deequ Berkeley      | learningsys-2018-schelter-deequ
			none    | nosuchword                   |
			""")
	void aSearchRelaxesStepByStep(String step, String text, String paper) {
		PaperHits hits = find(text);
		assertThat(hits.step()).isEqualTo(step);
		assertThat(ids(hits).stream().findFirst()).isEqualTo(Optional.ofNullable(paper));
		assertThat(find(PaperQuery.of(text).literally()).total()).isEqualTo(step.equals("exact") ? hits.total() : 0);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			Matei Zaharia     | 3
			Zaharia, Matei    | 3
			Zaharia Matei     | 3
			M. Zaharia        | 3
			Zaharia M         | 3
			Zaharia, M.       | 3
			matei záharia     | 3
			author:"M. Zaharia" | 3
			author:"Zaharia, Matei" | 3
			# two people of one paper
			Matei Stoica      | 0
			Cody Zaharia      | 0
			""")
	void aNameIsFoundWithinOneAuthor(String text, long total) {
		assertThat(find(PaperQuery.of(text).literally()).total()).isEqualTo(total);
	}

	@ParameterizedTest
	@CsvSource({ "UC Berkeley, university-of-california-berkeley", "MIT, massachusetts-institute-of-technology",
			"stanford university, stanford-university",
			"University of California at Berkeley, university-of-california-berkeley" })
	void anInstitutionIsRecognisedByItsNames(String text, String institution) {
		List<String> there = ids(find(PaperQuery.by(Facet.INSTITUTION, institution).withSize(100)));
		assertThat(hitsFor(text).subList(0, there.size())).containsExactlyInAnyOrderElementsOf(there);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			zaharia -dawnbench           | 2
			-author:zaharia              | 48
			deequ OR dawnbench           | 2
			deequ OR "gradient push"     | 2
			title:deeq*                  | 1
			author:zaha*                 | 3
			zah* dawnb*                  | 1
			year:2018:2020               | 51
			year:2019..                  | 0
			year:..2018                  | 51
			""")
	void theQueryLanguage(String text, long least) {
		assertThat(find(PaperQuery.of(text).literally()).total()).isEqualTo(least);
	}

	@Test
	void whyAPaperIsFoundIsTold() {
		WhyHit why = this.generations.<WhyHit, RuntimeException>read(
				() -> this.search.explain(PaperQuery.of("zahria dawnbench"), DAWNBENCH).orElseThrow());
		assertThat(why.found()).isTrue();
		assertThat(why.step()).isEqualTo("typo");
		assertThat(why.matches()).extracting(WhyHit.Match::words).contains("zahria → zaharia", "dawnbench");
		assertThat(why.parts()).isNotEmpty();
		WhyHit not = this.generations
			.<WhyHit, RuntimeException>read(() -> this.search.explain(PaperQuery.of("deequ"), DAWNBENCH).orElseThrow());
		assertThat(not.found()).isFalse();
		assertThat(this.generations.<Boolean, RuntimeException>read(
				() -> this.search.explain(PaperQuery.of("deequ"), "no-such-paper").isPresent()))
			.isFalse();
	}

	@Test
	void valuesOfAFacetAreFoundByName() {
		List<FacetValue> found = this.generations.<List<FacetValue>, RuntimeException>read(
				() -> this.search.values(PaperQuery.of(""), Facet.AUTHOR, "zah mat"));
		assertThat(found).extracting(FacetValue::id).contains("matei-zaharia");
		assertThat(find("").facet(Facet.INSTITUTION)).filteredOn((value) -> value.id().equals("google-brain"))
			.allSatisfy((value) -> assertThat(value.parents()).containsExactly("google"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			"gradient push"              | learningsys-2018-assran-stochastic
			"Gradient Push"              | learningsys-2018-assran-stochastic
			“gradient push”              | learningsys-2018-assran-stochastic
			"push gradient"              |
			"data quality" machine       | learningsys-2018-schelter-deequ
			title:"data quality"         | learningsys-2018-schelter-deequ
			author:"Matei Zaharia" "model assertions" | learningsys-2018-kang-model
			author:"Zaharia Matei"       |
			""")
	void aPhraseStandsTogether(String text, String paper) {
		List<String> expected = (paper != null) ? List.of(paper) : List.of();
		assertThat(hitsFor(text)).isEqualTo(expected);
	}

	@Test
	void aPhraseNeverReachesFromOneAuthorToTheNext() {
		assertThat(hitsFor("\"Siyuan Ma Mikhail Belkin\"")).isEmpty();
		assertThat(hitsFor("\"Ma Mikhail\"")).isEmpty();
		assertThat(hitsFor("\"Mikhail Belkin\"")).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			author:zaharia               | 3
			AUTHOR:Zaharia               | 3
			author:stanford              | 0
			author:"matei zaharia"       | 3
			institution:google           | 5
			institution:databricks       | 3
			institution:zaharia          | 0
			title:quantization           | 1
			title:zaharia                | 0
			venue:learningsys            | 51
			year:2018                    | 51
			year:2017..2019              | 51
			year:2017-2019               | 51
			year:2019..2020              | 0
			year:2017                    | 0
			affiliation:1997             | 1
			affiliation:none             | 1
			affiliation:"SAIC Toronto"   | 1
			affiliation:"MIT CSAIL"      | 1
			# unknown fields are words, and so is a field without a value
			colour:red                   | 0
			author:                      | 0
			""")
	void fieldsCanBeNamed(String text, int total) {
		assertThat(find(text).total()).isEqualTo(total);
	}

	@ParameterizedTest
	@CsvSource({ "CMU, carnegie-mellon-university", "UIUC, university-of-illinois-urbana-champaign",
			"MIT, massachusetts-institute-of-technology", "CSAIL, mit-csail",
			"Berkeley, university-of-california-berkeley", "UCLA, university-of-california-los-angeles",
			"USC, university-of-southern-california", "Caltech, california-institute-of-technology",
			"'FU Berlin', freie-universitat-berlin", "FAIR, facebook-ai-research",
			"'International Business Machines', ibm", "meta, facebook" })
	void anInstitutionIsFoundByItsOtherNames(String alias, String institution) {
		List<String> expected = ids(find(PaperQuery.by(Facet.INSTITUTION, institution).withSize(100)));
		assertThat(expected).isNotEmpty();
		assertThat(hitsFor(alias)).containsAll(expected);
		assertThat(hitsFor("institution:\"" + alias + "\"")).containsExactlyInAnyOrderElementsOf(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			DEEQU                  | learningsys-2018-schelter-deequ
			c++                    | learningsys-2018-bhardwaj-ensmallen
			C++ library            | learningsys-2018-bhardwaj-ensmallen
			ML.NET                 | learningsys-2018-interlandi-machine
			ml net                 | learningsys-2018-interlandi-machine
			Dünner                 | learningsys-2018-ioannou-parallel
			freie universität      | learningsys-2018-bhardwaj-ensmallen
			freie universitat      | learningsys-2018-bhardwaj-ensmallen
			Ré DAWNBench           | learningsys-2018-coleman-analysis
			O'Reilly               | learningsys-2018-schmiedlechner-lipizzaner
			O’Reilly               | learningsys-2018-schmiedlechner-lipizzaner
			oreilly                | learningsys-2018-schmiedlechner-lipizzaner
			don't unroll           | learningsys-2018-innes-dont
			dont unroll            | learningsys-2018-innes-dont
			ＤＥＥＱＵ                 | learningsys-2018-schelter-deequ
			una-may                | learningsys-2018-schmiedlechner-lipizzaner
			""")
	void spellingsThatMeanTheSameFindTheSame(String text, String paper) {
		List<String> expected = (paper != null) ? List.of(paper) : List.of();
		assertThat(hitsFor(text)).isEqualTo(expected);
	}

	@Test
	void otherFormsOfAWordAreFoundButComeLater() {
		assertThat(hitsFor("assertion")).contains("learningsys-2018-kang-model");
		assertThat(hitsFor("title:benchmarks")).contains(DAWNBENCH);
	}

	@Test
	void namesAsListedAndAsCorrectedAreFound() {
		assertThat(hitsFor("Natrajan")).containsExactly("learningsys-2018-singh-pythia");
		assertThat(hitsFor("Natarajan")).containsExactly("learningsys-2018-singh-pythia");
	}

	@ParameterizedTest
	@ValueSource(strings = { "deep learning", "zaharia stanford", "\"deep learning\"", "c++ ML.NET", "o'reilly",
			"training", "title:models", "author:li", "don't" })
	void highlightedPiecesJoinBackToTheText(String text) {
		for (PaperHit hit : find(text).hits()) {
			assertThat(hit.title().text()).isEqualTo(hit.paper().title());
			assertThat(hit.authors().stream().map(Highlight::text))
				.containsExactlyElementsOf(hit.paper().authors().stream().map(PaperCard.Credit::name).toList());
			assertThat(hit.title().pieces()).extracting(Highlight.Piece::text).doesNotContain("");
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			# query                 | first hit                            | matched in its title
			deequ                   | learningsys-2018-schelter-deequ      | Deequ
			DEEQU pipeline          | learningsys-2018-schelter-deequ      | Deequ Pipelines
			c++ ensmallen           | learningsys-2018-bhardwaj-ensmallen  | ensmallen C++
			dont unroll             | learningsys-2018-innes-dont        | Don’t Unroll
			title:quality           | learningsys-2018-schelter-deequ      | Quality
			"data quality"          | learningsys-2018-schelter-deequ      | Data Quality
			title:"data quality"    | learningsys-2018-schelter-deequ      | Data Quality
			zaharia dawnbench       | learningsys-2018-coleman-analysis    | DAWNBench
			author:schelter         | learningsys-2018-schelter-deequ      |
			""")
	void whatMatchedInATitleIsMarked(String text, String paper, String matched) {
		PaperHit hit = find(text).hits().getFirst();
		assertThat(hit.paper().id()).isEqualTo(paper);
		assertThat(marked(hit.title())).isEqualTo((matched != null) ? matched : "");
	}

	private static String marked(Highlight highlight) {
		return highlight.pieces()
			.stream()
			.filter(Highlight.Piece::matched)
			.map(Highlight.Piece::text)
			.collect(Collectors.joining(" "));
	}

	@Test
	void whatMatchedInANameIsMarked() {
		PaperHit hit = find("zaharia dawnbench").hits().getFirst();
		assertThat(hit.authors().stream().map(SearchTests::marked).filter((name) -> !name.isEmpty()))
			.containsExactly("Zaharia");
	}

	@Test
	void bestFirstMeansTitlesBeforeAffiliations() {
		assertThat(hitsFor("julia")).startsWith("learningsys-2018-fischer-effortless");
		assertThat(hitsFor("microsoft")).startsWith(ML_NET);
	}

	@ParameterizedTest
	@EnumSource(SortOrder.class)
	void pagingWalksAllHitsJustOnce(SortOrder order) {
		List<String> walked = new ArrayList<>();
		PaperQuery query = PaperQuery.of("learning").sortedBy(order).withSize(7);
		PaperHits first = find(query);
		for (int page = 1; page <= first.pages(); page++) {
			PaperHits hits = find(query.atPage(page));
			assertThat(hits.total()).isEqualTo(first.total());
			walked.addAll(ids(hits));
		}
		assertThat(walked).hasSize((int) first.total())
			.doesNotHaveDuplicates()
			.isEqualTo(ids(find(query.withSize(100))));
		assertThat(find(query.atPage(first.pages() + 1)).hits()).isEmpty();
	}

	@Test
	void titlesAreSortedWithoutCaseAndLeadingArticles() {
		List<String> titles = find(PaperQuery.of("").sortedBy(SortOrder.TITLE).withSize(100)).hits()
			.stream()
			.map((hit) -> hit.paper().title())
			.toList();
		assertThat(titles).isSortedAccordingTo(
				Comparator.comparing((title) -> Slug.of(title).replaceFirst("^(a|an|the)-", "").replace('-', ' ')));
		assertThat(titles).startsWith("Accelerating Deep Learning Workloads through Efficient Multi-Model Execution");
		assertThat(titles.indexOf("A Case for Serverless Machine Learning")).isGreaterThan(
				titles.indexOf("Building Highly-Available Geo-Distributed Datastores for Continuous Learning"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"", "\"\"", "\" \"", "'", "(", ")", "((()))", "AND", "OR", "NOT", "a AND", "+", "-",
			"- -", "*", "?", "~", "^", "[", "]", "{", "}", "\\", "/", "/.*/", "a:", ":", ":a", "::", "author:",
			"author:\"", "author:\"\"", "year:", "year:x", "year:99999", "year:2018..", "year:..2018", "title:*",
			"deep*", "de?p", "deep~2", "deep^4", "[a TO b]", "&&", "||", "!", "<script>alert(1)</script>",
			"'; drop table paper; --", "%", "_", "\u0000", "\uD800", "\uDC00x", "\uFFFF", "\u202E", "🙂", "机器学习",
			"العربية", "ﬁ", "İ", "ß", "e\u0301", "\u0301", "\t\n\r", "\u00A0", "\u2003" })
	void noTextIsAnError(String text) {
		PaperHits hits = find(text);
		assertThat(hits.total()).isBetween(0L, 51L);
		assertThat(hits.hits()).hasSize((int) hits.total());
	}

	@Test
	void whatCannotBeUnderstoodIsWords() {
		assertThat(hitsFor("\"deequ")).containsExactly(DEEQU);
		assertThat(hitsFor("deequ\"")).containsExactly(DEEQU);
		assertThat(hitsFor("(deequ)")).containsExactly(DEEQU);
		assertThat(hitsFor("deequ*")).containsExactly(DEEQU);
		assertThat(hitsFor("+deequ")).containsExactly(DEEQU);
		assertThat(hitsFor("deequ AND")).isEqualTo(hitsFor("deequ and"));
		assertThat(hitsFor("Deequ: Data")).containsExactly(DEEQU);
	}

	@Test
	void tenThousandLettersAndFiveHundredWordsAreAnswered() {
		assertThat(find("x".repeat(10_000)).total()).isZero();
		assertThat(find("deequ".repeat(2_000)).total()).isZero();
		PaperHits hits = find("deequ ".repeat(500));
		assertThat(ids(hits)).containsExactly(DEEQU);
		assertThat(hits.messages()).singleElement().asString().contains("64");
		assertThat(find("word ".repeat(500)).total()).isZero();
		assertThat(find("\"".repeat(10_001)).total()).isBetween(0L, 51L);
		assertThat(find("author:".repeat(2_000)).total()).isZero();
	}

	@Test
	void aTextWithNothingToLookForSaysSo() {
		PaperHits hits = find("?!");
		assertThat(hits.total()).isZero();
		assertThat(hits.step()).isEqualTo("none");
		assertThat(hits.messages()).singleElement().asString().contains("?!");
	}

	@Test
	void aChosenValueThatDoesNotExistIsNamed() {
		assertThat(find(PaperQuery.by(Facet.AUTHOR, "nobody-at-all")).messages())
			.containsExactly("There is no author “nobody-at-all” in this catalog.");
		assertThat(find(PaperQuery.by(Facet.AUTHOR, "matei-zaharia")).messages()).isEmpty();
	}

	@Test
	void theInterpretationTellsHowTheTextWasUnderstood() {
		assertThat(find(PaperQuery.of("author:zaharia \"deep learning\" x -y a OR b").literally()).interpretation())
			.isEqualTo("author zaharia · “deep learning” · x · not y · a or b");
		assertThat(find("").interpretation()).isEmpty();
		assertThat(find("deequ").step()).isEqualTo("exact");
	}

	@Test
	void anAuthorsFullNamePutsTheirPapersFirst() {
		assertThat(hitsFor("Tian Li")).isEqualTo(hitsFor("tian li"));
		assertThat(hitsFor("Liam Li").subList(0, 2)).containsExactlyInAnyOrder("learningsys-2018-li-massively",
				"learningsys-2018-li-reuse");
	}

	private Suggestions suggest(String text) {
		return this.generations.<Suggestions, RuntimeException>read(() -> this.search.suggest(text, 5));
	}

	@ParameterizedTest
	@ValueSource(strings = { "z", "za", "Zah", "ZAHARIA", "matei z", "zaharia m" })
	void namesAreSuggestedFromTheFirstLetter(String typed) {
		assertThat(suggest(typed).authors()).extracting(Suggestions.Suggestion::name).contains("Matei Zaharia");
	}

	@Test
	void everyLetterAnAuthorsNameBeginsWithSuggestsSomebody() {
		for (char letter = 'a'; letter <= 'z'; letter++) {
			if (letter != 'q') {
				assertThat(suggest(String.valueOf(letter)).authors()).as(String.valueOf(letter)).isNotEmpty();
			}
		}
	}

	@Test
	void suggestionsComeByPapers() {
		assertThat(suggest("uc berk").institutions()).extracting(Suggestions.Suggestion::id)
			.containsExactly("university-of-california-berkeley");
		assertThat(suggest("m").institutions()).extracting(Suggestions.Suggestion::count)
			.isSortedAccordingTo(Comparator.reverseOrder());
		assertThat(suggest("deeq").papers()).extracting(Suggestions.Suggestion::id).containsExactly(DEEQU);
		assertThat(suggest("learn").venues()).extracting(Suggestions.Suggestion::id).containsExactly("learningsys");
		assertThat(suggest("universität berl").institutions()).extracting(Suggestions.Suggestion::id)
			.containsExactly("freie-universitat-berlin");
		assertThat(suggest("")).isEqualTo(Suggestions.NONE);
		assertThat(suggest("?")).isEqualTo(Suggestions.NONE);
	}

}
