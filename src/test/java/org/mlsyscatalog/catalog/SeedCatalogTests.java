package org.mlsyscatalog.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mlsyscatalog.SeedCatalog;
import org.mlsyscatalog.SeedListing;
import org.mlsyscatalog.generation.Generation;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/** What the catalog knows after loading the seed. */
class SeedCatalogTests extends SeedCatalog {

	private static final String GOOGLE = "google";

	@Autowired
	private OpenSpellings open;

	@Autowired
	private Papers papers;

	@Autowired
	private Authors authors;

	@Autowired
	private Institutions institutions;

	@Autowired
	private Venues venues;

	@Autowired
	private Problems problems;

	@Autowired
	private EntityManagerFactory entityManagers;

	@Autowired
	private PlatformTransactionManager transactions;

	private TransactionTemplate transaction;

	@BeforeEach
	void prepareTransactions() {
		this.transaction = new TransactionTemplate(this.transactions);
		this.transaction.setReadOnly(true);
	}

	private <R> R reading(Supplier<R> operation) {
		return this.generations.<R, RuntimeException>read(() -> this.transaction.execute((status) -> operation.get()));
	}

	private List<PaperCard> cards() {
		return reading(() -> this.papers.findAfter(0, 1000).stream().map(PaperCard::of).toList());
	}

	@Test
	void holdsFiftyOnePapersTwoHundredAndTwentySixAuthorshipsTwoHundredAndFourAuthors() {
		CatalogFacts facts = reading(CatalogFacts::current);
		assertThat(facts.papers()).isEqualTo(51);
		assertThat(facts.authorships()).isEqualTo(226);
		assertThat(facts.authors()).isEqualTo(204);
		assertThat(facts.venues()).isEqualTo(1);
		assertThat(facts.editions()).isEqualTo(1);
		assertThat(facts.title()).isEqualTo("ML Systems Papers");
		assertThat(List.of(facts.firstYear(), facts.lastYear())).containsExactly(2018, 2018);
	}

	@Test
	void everyPaperHasTheAuthorsAndAffiliationsOfItsLine() {
		List<SeedListing.Line> found = reading(() -> this.papers.findAfter(0, 1000)
			.stream()
			.map((paper) -> new SeedListing.Line(paper.listedAt().line(), paper.listedTitle(), paper.authorships()
				.stream()
				.map((authorship) -> new SeedListing.Name(authorship.listedName(), authorship.listedAffiliations()))
				.toList()))
			.toList());
		assertThat(found).isEqualTo(SeedListing.lines());
	}

	@Test
	void positionsFollowTheListing() {
		reading(() -> {
			assertThat(this.papers.findAfter(0, 1000)).allSatisfy((paper) -> {
				List<Integer> positions = paper.authorships().stream().map(Authorship::position).toList();
				assertThat(positions).first().isEqualTo(1);
				assertThat(positions).last().isEqualTo(paper.authorships().size());
				assertThat(positions).isSorted().doesNotHaveDuplicates();
			});
			return true;
		});
	}

	@Test
	void theSameNameIsTheSameAuthorAndNoOther() {
		Map<String, List<Integer>> found = new TreeMap<>();
		reading(() -> {
			for (Paper paper : this.papers.findAfter(0, 1000)) {
				for (Authorship authorship : paper.authorships()) {
					found.computeIfAbsent(authorship.author().name(), (name) -> new ArrayList<>())
						.add(paper.listedAt().line());
				}
			}
			return true;
		});
		Map<String, List<Integer>> expected = new TreeMap<>(SeedListing.linesByAuthor());
		// Corrected, with a source, in corrections.yaml.
		expected.put("Vivek Natarajan", expected.remove("Vivek Natrajan"));
		assertThat(found).isEqualTo(expected).hasSize(204);
	}

	@Test
	void idsAreReadableAndUnique() {
		reading(() -> {
			Set<String> ids = new HashSet<>();
			this.papers.findAfter(0, 1000).forEach((paper) -> assertThat(ids.add("papers/" + paper.id())).isTrue());
			this.authors.findAfter(0, 1000).forEach((author) -> assertThat(ids.add("authors/" + author.id())).isTrue());
			this.institutions.all()
				.forEach((institution) -> assertThat(ids.add("institutions/" + institution.id())).isTrue());
			assertThat(ids).allSatisfy((id) -> assertThat(id).matches("[a-z]+/[a-z0-9]+(-[a-z0-9]+)*"));
			return true;
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					learningsys-2018-schelter-deequ       | Deequ - Data Quality Validation for Machine Learning Pipelines
					learningsys-2018-schmiedlechner-lipizzaner | Lipizzaner: A System That Scales Robust Generative Adversarial Network Training
					# one of two papers by Mike J Innes
					learningsys-2018-innes-fashionable    | Fashionable Modelling with Flux
					# corrected titles keep the id of the uncorrected one
					learningsys-2018-dakkak-trims         | TrIMS: Transparent and Isolated Model Sharing for Low Latency Deep Learning Inference in Function as a Service Environments
					""")
	void papersAreFoundByTheirIds(String id, String title) {
		assertThat(reading(() -> this.papers.findById(id).map(Paper::title))).isEqualTo(Optional.ofNullable(title));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			matei-zaharia          | Matei Zaharia
			simon-garcia-de-gonzalo | Simon Garcia de Gonzalo
			una-may-oreilly        | Una-May O'Reilly
			celestine-duenner      | Celestine Duenner
			# made from the uncorrected name, so that a correction never breaks a link
			vivek-natrajan         | Vivek Natarajan
			""")
	void authorsAreFoundByTheirIds(String id, String name) {
		assertThat(reading(() -> this.authors.findById(id).map(Author::name))).contains(name);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			university-of-california-berkeley | University of California, Berkeley
			freie-universitat-berlin          | Freie Universität Berlin
			mit-csail                         | MIT CSAIL
			""")
	void institutionsAreFoundByTheirIds(String id, String name) {
		assertThat(reading(() -> this.institutions.findById(id).map(Institution::name))).contains(name);
	}

	@Test
	void theTablesAreTheOnesTheEntitiesMean() throws Exception {
		this.generations.<Boolean, Exception>read(() -> {
			this.entityManagers.unwrap(SessionFactory.class).getSchemaManager().validate();
			return true;
		});
	}

	@Test
	void papersOfGoogleIncludeThoseOfBrainAndDeepMind() {
		reading(() -> {
			Institution google = this.institutions.findById(GOOGLE).orElseThrow();
			assertThat(google.children()).extracting(Institution::id).containsExactly("deepmind", "google-brain");
			assertThat(papersAt(GOOGLE)).containsAll(papersAt("google-brain")).containsAll(papersAt("deepmind"));
			assertThat(google.paperCount()).isEqualTo(papersAt(GOOGLE).size()).isEqualTo(5);
			return true;
		});
	}

	private Set<String> papersAt(String institution) {
		return this.papers.findAfter(0, 1000)
			.stream()
			.filter((paper) -> paper.authorships()
				.stream()
				.flatMap((authorship) -> authorship.institutions().stream())
				.anyMatch((at) -> isWithin(at, institution)))
			.map(Paper::id)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** By walking up parents, not by the table of all ancestors. */
	private static boolean isWithin(Institution institution, String ancestor) {
		return institution.id().equals(ancestor)
				|| institution.parents().stream().anyMatch((parent) -> isWithin(parent, ancestor));
	}

	@Test
	void countsBesideTheNamesAreTheNumbersOfPapers() {
		reading(() -> {
			assertThat(this.institutions.all()).isNotEmpty()
				.allSatisfy((institution) -> assertThat(institution.paperCount()).as(institution.id())
					.isEqualTo(papersAt(institution.id()).size()));
			Map<String, List<Integer>> lines = SeedListing.linesByAuthor();
			assertThat(this.authors.findAfter(0, 1000)).allSatisfy((author) -> {
				String listed = author.name().equals("Vivek Natarajan") ? "Vivek Natrajan" : author.name();
				assertThat(author.paperCount()).as(author.name()).isEqualTo(lines.get(listed).size());
			});
			return true;
		});
	}

	@Test
	void anAncestorIsAboveWhateverIsBelowItHoweverDeep() {
		reading(() -> {
			assertThat(this.institutions.all()).allSatisfy((institution) -> assertThat(institution.within())
				.allSatisfy((ancestor) -> assertThat(isWithin(institution, ancestor.id())).isTrue()));
			Institution zurich = this.institutions.findById("ibm-research-zurich").orElseThrow();
			assertThat(zurich.within()).extracting(Institution::id)
				.containsExactlyInAnyOrder("ibm-research-zurich", "ibm-research", "ibm");
			return true;
		});
	}

	@Test
	void correctionsAreAppliedAndRecorded() {
		reading(() -> {
			List<Correction> corrections = this.papers.corrections(0, 100);
			assertThat(corrections)
				.extracting((correction) -> correction.paper().id(), Correction::field,
						(correction) -> correction.authorName().orElse(""), Correction::to)
				.containsExactlyInAnyOrder(tuple("learningsys-2018-dakkak-trims", "title", "",
						"TrIMS: Transparent and Isolated Model Sharing for Low Latency Deep Learning Inference in Function as a Service Environments"),
						tuple("learningsys-2018-capes-dynamic", "affiliation", "Tim P Capes",
								"Samsung AI Center Toronto"),
						tuple("learningsys-2018-capes-dynamic", "affiliation", "Vishal Raheja",
								"Samsung AI Center Toronto"),
						tuple("learningsys-2018-capes-dynamic", "affiliation", "Mete Kemertas",
								"Samsung AI Center Toronto"),
						tuple("learningsys-2018-hoffer-infer2train", "affiliation", "Berry Weinstein",
								"Interdisciplinary Center Herzliya"),
						tuple("learningsys-2018-singh-pythia", "name", "Vivek Natrajan", "Vivek Natarajan"));
			assertThat(corrections).allSatisfy((correction) -> {
				assertThat(correction.reason()).isNotBlank();
				assertThat(correction.source()).isNotBlank();
			});
			return true;
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# paper                              | author            | institutions
			learningsys-2018-capes-dynamic       | Tim P Capes       | samsung-ai-center-toronto
			learningsys-2018-hoffer-infer2train  | Berry Weinstein   | interdisciplinary-center-herzliya
			# the co-author's "University of Massachusetts Amherst" settles it
			learningsys-2018-tosch-toybox        | Emma Tosch        | university-of-massachusetts-amherst
			learningsys-2018-tosch-toybox        | Kaleigh Clary     | university-of-massachusetts-amherst
			learningsys-2018-kaufmann-elastic    | Michael W Kaufmann | ibm-research karlsruhe-institute-of-technology
			learningsys-2018-you-large-batch         | Cho-Jui Hsieh     | google university-of-california-los-angeles
			learningsys-2018-wei-dynamic         | Eric Xing         | carnegie-mellon-university petuum
			learningsys-2018-assran-stochastic   | Mahmoud Assran    | facebook-ai-research mcgill-university
			learningsys-2018-li-population       | Ang Li            | deepmind
			learningsys-2018-smith-ballet        | Kelvin Lu         |
			""")
	void affiliationsLeadToInstitutions(String paper, String author, String institutions) {
		List<String> expected = (institutions != null) ? List.of(institutions.split(" ")) : List.of();
		assertThat(credit(paper, author).institutions()).extracting(PaperCard.Place::id)
			.containsExactlyInAnyOrderElementsOf(expected);
	}

	private PaperCard.Credit credit(String paper, String author) {
		return cards().stream()
			.filter((card) -> card.id().equals(paper))
			.flatMap((card) -> card.authors().stream())
			.filter((credit) -> credit.name().equals(author))
			.findFirst()
			.orElseThrow();
	}

	@Test
	void theContextOfACoAuthorIsNamedAsTheRule() {
		assertThat(credit("learningsys-2018-tosch-toybox", "Emma Tosch").resolutions()).singleElement()
			.satisfies((resolution) -> {
				assertThat(resolution.affiliation()).isEqualTo("University of Massachusetts");
				assertThat(resolution.rule()).isEqualTo("co-author");
				assertThat(resolution.confidence()).isBetween(0.5, 0.99);
			});
	}

	@Test
	void nothingOfTheSeedStaysUnresolved() {
		assertThat(reading(this.open::countTimes)).isZero();
		assertThat(reading(() -> this.open.after(0, 10))).isEmpty();
	}

	@Test
	void coAuthorsAreCountedByPapersTogether() {
		assertThat(reading(() -> this.authors.coAuthors(this.authors.findById("matteo-interlandi").orElseThrow()))
			.subList(0, 3)).containsExactly(new Counted("saeed-amizadeh", "Saeed Amizadeh", 3),
					new Counted("markus-weimer", "Markus Weimer", 3),
					new Counted("mikhail-bilenko", "Mikhail Bilenko", 1));
	}

	@Test
	void problemsOfTheListingAreKept() {
		reading(() -> {
			assertThat(this.problems.count(Problem.Severity.REPAIRED)).isEqualTo(12);
			assertThat(this.problems.count(Problem.Severity.WARNING)).isEqualTo(8);
			assertThat(this.problems.count(Problem.Severity.ERROR)).isZero();
			assertThat(this.problems.at("listings/learningsys-2018.txt", 25)).extracting(Problem::kind)
				.containsExactly("encoding-repaired");
			return true;
		});
	}

	@Test
	void theVenueKnowsItsEditions() {
		reading(() -> {
			Venue venue = this.venues.findById("learningsys").orElseThrow();
			assertThat(venue.editions()).extracting(Edition::id).containsExactly("learningsys-2018");
			assertThat(this.venues.papersByEdition()).extracting(Counted::count).containsExactly(51L);
			return true;
		});
	}

	@Test
	void readingOutsideOfALeaseIsAnErrorAndNotAGuess() {
		assertThat(Generation.isPinned()).isFalse();
		assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> this.papers.count())
			.havingRootCause()
			.withMessageContaining("outside of a lease");
	}

}
