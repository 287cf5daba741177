package org.mlsyscatalog.listing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mlsyscatalog.listing.ListedPaper.ListedAuthor;
import org.mlsyscatalog.listing.ListingProblem.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * A real listing of another layout, which is not part of the project; left out where it
 * is not at hand. {@code -Dcatalog.shared=FOLDER} says where.
 */
class Learningsys2017Tests {

	private static final Path FOLDER = Path.of(System.getProperty("catalog.shared", "../shared"), "data");

	private static final String FILE = "learningsys-2017.txt";

	private static final String PAGE = "http://learningsys.org/nips17/";

	private static Listing listing;

	@BeforeAll
	static void read() {
		assumeTrue(Files.exists(FOLDER.resolve(FILE)), () -> FOLDER.resolve(FILE) + " is not at hand");
		listing = Listing.read(FOLDER, new ListingEntry(FILE, "LearningSys", "ML Systems Workshop at NIPS 2017", 2017,
				Optional.empty(), Optional.of(PAGE), Optional.empty(), Optional.empty(), 3));
	}

	@Test
	void holdsTwentyThreePapersEachWithItsFile() {
		assertThat(listing.layout().layout()).isEqualTo(Layout.COMMAS);
		assertThat(listing.papers()).hasSize(23);
		assertThat(listing.papers()).allSatisfy((paper) -> assertThat(paper.pdfAddress(Optional.of(PAGE))).get()
			.asString()
			.matches("http://learningsys.org/nips17/assets/papers/paper_\\d+\\.pdf"));
	}

	@Test
	void holdsOneHundredAndTwelveAuthorsAllButOneWithAnAffiliation() {
		List<ListedAuthor> authors = listing.papers().stream().flatMap((paper) -> paper.authors().stream()).toList();
		assertThat(authors).hasSize(112);
		assertThat(authors.stream().filter((author) -> author.affiliations().isEmpty())).extracting(ListedAuthor::name)
			.containsExactly("Crissman Loomis");
		assertThat(authors).allSatisfy((author) -> assertThat(author.name()).doesNotContain(",", "*", ";"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			textBlock = """
					2 | TensorFlow-Serving: Flexible, High-Performance ML Serving | Christopher Olston[Google] Noah Fiedel[Google] Kiril Gorovoy[Google] Jeremiah Harmsen[Google] Li Lao[Google] Fangwei Li[Google] Vinu Rajashekhar[Google] Sukriti Ramesh[Google] Jordan Soyke[Google]
					16 | CuPy: A NumPy-Compatible Library for NVIDIA GPU Calculations | Ryosuke Okuta[Preferred Networks] Yuya Unno[Preferred Networks] Daisuke Nishino[Preferred Networks] Shohei Hido[Preferred Networks] Crissman Loomis[]
					22 | Realtime Semantic Segmentation Benchmarking Framework | Mennatullah Siam[University of Alberta] Mostafa Gamal[Faculty of Engineering, Cairo University] Moemen AbdelRazek[Cairo University] Senthil Yogamani[Valeo Vision Systems]
					30 | ChainerMN: Scalable Distributed Deep Learning Framework | Takuya Akiba[Preferred Networks, Inc.] Keisuke Fukuda[Preferred Networks, Inc.] Shuji Suzuki[Preferred Networks, Inc.]
					32 | How Much Should We Invest for Network Facility: Quantitative Analysis on Network ’Fatness’ and Machine Learning Performance | Hidemoto Nakada[AIST]
					36 | Tangent: Automatic Differentiation Using Source Code Transformation in Python | Bart van Merriënboer[Google Inc.] Alexander B Wiltschko[Google Inc.] Dan Moldovan[Google Inc.]
					38 | Scalable Multi-Framework Multi-Tenant Lifecycle Management of Deep Learning Training Jobs | Scott Boag[IBM Research] Parijat Dube[IBM Research] Benjamin Herta[IBM Research] Waldemar Hummer[IBM Research] Vatche Ishakian[IBM Research] K. R. Jayaram[IBM Research] Michael Kalantar[IBM Research] Vinod Muthusamy[IBM Research] Priya Nagpurkar[IBM Research] Florian Rosenberg[IBM Research]
					""")
	void readsTheOddLines(int line, String title, String authors) {
		ListedPaper paper = listing.papers().stream().filter((one) -> one.line() == line).findFirst().orElseThrow();
		assertThat(paper.title()).isEqualTo(title);
		assertThat(Shortly.authors(paper)).isEqualTo(authors);
	}

	@Test
	void reportsWhatIsOddAndNothingElse() {
		assertThat(listing.problems().stream().filter((problem) -> problem.kind() != Kind.CONTACT_MARK_REMOVED))
			.extracting((problem) -> problem.line() + ":" + problem.column() + " " + problem.kind())
			.containsExactly("16:234 MISSING_AFFILIATION", "32:83 TITLE_CONTINUED");
	}

}
