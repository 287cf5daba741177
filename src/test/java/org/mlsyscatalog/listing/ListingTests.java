package org.mlsyscatalog.listing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mlsyscatalog.datafolder.DataFileException;
import org.mlsyscatalog.listing.ListingProblem.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ListingTests {

	private static final String DUENNER = "**Parallel training**: Celestine Dünner (IBM Research)";

	private static final String FLUX = "**Flux – modelling**: Mike J Innes (Julia Computing)";

	@TempDir
	private Path dataFolder;

	@ParameterizedTest
	@ValueSource(strings = { "\n", "\r\n", "\r" })
	void anyLineEndEndsALine(String lineEnd) throws Exception {
		Listing listing = read((DUENNER + lineEnd + lineEnd + FLUX).getBytes(StandardCharsets.UTF_8));
		assertThat(listing.papers()).extracting(ListedPaper::raw).containsExactly(DUENNER, FLUX);
		assertThat(listing.papers()).extracting(ListedPaper::line).containsExactly(1, 3);
		assertThat(listing.problems()).isEmpty();
	}

	@Test
	void separatorsThatNoEditorBreaksAtAreWhiteSpace() throws Exception {
		Listing listing = read(
				"**Parallel\u2028training\u0085of\u000Bmodels**: A (MIT)".getBytes(StandardCharsets.UTF_8));
		assertThat(listing.papers()).extracting(ListedPaper::title).containsExactly("Parallel training of models");
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16BE", "UTF-16LE" })
	void aByteOrderMarkIsSkippedAndReported(String charset) throws Exception {
		Listing listing = read(("\uFEFF" + DUENNER + "\n" + FLUX).getBytes(Charset.forName(charset)));
		assertThat(listing.papers()).extracting(ListedPaper::raw).containsExactly(DUENNER, FLUX);
		assertThat(listing.problems())
			.containsExactly(new ListingProblem("listings/x.txt", 1, 1, Kind.BYTE_ORDER_MARK, ""));
	}

	@Test
	void aMisreadByteOrderMarkIsOneToo() throws Exception {
		Listing listing = read(("ï»¿" + DUENNER).getBytes(StandardCharsets.UTF_8));
		assertThat(listing.papers()).extracting(ListedPaper::raw).containsExactly(DUENNER);
		assertThat(listing.problems()).extracting(ListingProblem::kind).containsExactly(Kind.BYTE_ORDER_MARK);
	}

	@Test
	void aLineThatIsNotUtf8IsReadAsWindows1252AndCostsNoOther() throws Exception {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.writeBytes((DUENNER + "\n").getBytes(Charset.forName("windows-1252")));
		bytes.writeBytes(FLUX.getBytes(StandardCharsets.UTF_8));
		Listing listing = read(bytes.toByteArray());
		assertThat(listing.papers()).extracting(ListedPaper::raw).containsExactly(DUENNER, FLUX);
		assertThat(listing.problems())
			.containsExactly(new ListingProblem("listings/x.txt", 1, 1, Kind.NOT_UTF8, DUENNER));
	}

	@Test
	void aMissingFileIsRefused() {
		assertRefused("listings/x.txt: does not exist");
	}

	@Test
	void aFolderIsRefused() throws Exception {
		Files.createDirectories(this.dataFolder.resolve("listings/x.txt"));
		assertRefused("listings/x.txt: is a folder, expected a text file");
	}

	@Test
	void aBinaryFileIsRefused() {
		assertThatExceptionOfType(DataFileException.class).isThrownBy(() -> read(new byte[] { 'P', 'K', 3, 4, 0, 0 }))
			.withMessage("listings/x.txt: is not a text file: it holds NUL characters");
	}

	@Test
	void anEmptyFileIsRefused() {
		assertThatExceptionOfType(DataFileException.class).isThrownBy(() -> read(new byte[0]))
			.withMessage("listings/x.txt: no paper found, expected lines like "
					+ "**Title**: Author (Affiliation); Author (Affiliation)");
	}

	@Test
	void aFileWithoutAPaperIsRefusedWithTheFirstLineThatDoesNotFit() {
		assertThatExceptionOfType(DataFileException.class)
			.isThrownBy(() -> read("# 2018\n\n@inproceedings{deequ,\n".getBytes(StandardCharsets.UTF_8)))
			.withMessage("listings/x.txt:3: no paper found, expected lines like "
					+ "**Title**: Author (Affiliation); Author (Affiliation), not [@inproceedings{deequ,]");
	}

	private void assertRefused(String message) {
		assertThatExceptionOfType(DataFileException.class).isThrownBy(() -> Listing.read(this.dataFolder, entry()))
			.withMessage(message);
	}

	private Listing read(byte[] content) throws Exception {
		Files.createDirectories(this.dataFolder.resolve("listings"));
		Files.write(this.dataFolder.resolve("listings/x.txt"), content);
		return Listing.read(this.dataFolder, entry());
	}

	private static ListingEntry entry() {
		return new ListingEntry("listings/x.txt", "LearningSys", "Workshop on Systems for ML", 2018, Optional.empty(),
				Optional.empty(), Optional.empty(), Layout.LINES, 3);
	}

}
