package org.mlsyscatalog.meaning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mlsyscatalog.SmallDisk;

import static org.assertj.core.api.Assertions.assertThat;

/** The vectors survive whatever happens to the process or to the file. */
class VectorStoreTests {

	private static final String MODEL = "a model";

	private static final int HEADER = 128;

	private static final int RECORD = 404;

	private static final List<String> TITLES = List.of("Dali: Lazy Compilation of Dynamic Computation Graphs",
			"Coded Elastic Computing", "Elastic CoCoA: Scaling In to Improve Convergence",
			"Just-in-Time Dynamic-Batching", "");

	@TempDir
	private Path folder;

	private static TitleVector vectorOf(String title) {
		return TitleVector.of(numbers(title));
	}

	/** Numbers that make a vector of length 1. */
	private static float[] numbers(String seed) {
		Random random = new Random(seed.hashCode());
		float[] numbers = new float[TitleVector.DIMENSIONS];
		double squares = 0;
		for (int at = 0; at < numbers.length; at++) {
			numbers[at] = (float) random.nextGaussian();
			squares += numbers[at] * numbers[at];
		}
		for (int at = 0; at < numbers.length; at++) {
			numbers[at] /= (float) Math.sqrt(squares);
		}
		return numbers;
	}

	private Path file() {
		return this.folder.resolve("vectors");
	}

	private void keepAll() throws IOException {
		try (VectorStore store = VectorStore.open(file(), MODEL)) {
			for (String title : TITLES) {
				store.append(VectorKey.of(title), vectorOf(title));
			}
		}
	}

	private static boolean has(VectorStore store, String title) {
		var slot = store.slotOf(VectorKey.of(title));
		slot.ifPresent((place) -> assertThat(store.read(place).bytes()).isEqualTo(vectorOf(title).bytes()));
		return slot.isPresent();
	}

	@Test
	void vectorsAreThereAgainAfterARestart() throws IOException {
		keepAll();
		try (VectorStore store = VectorStore.open(file(), MODEL)) {
			assertThat(TITLES).allMatch((title) -> has(store, title));
			assertThat(store.size()).isEqualTo(TITLES.size());
			assertThat(has(store, "ToyBox")).isFalse();
		}
	}

	@Test
	void vectorsCanBeReadWhileOthersAreAdded() throws IOException {
		try (VectorStore store = VectorStore.open(file(), MODEL)) {
			for (String title : TITLES) {
				store.append(VectorKey.of(title), vectorOf(title));
				assertThat(has(store, title)).isTrue();
			}
			assertThat(TITLES).allMatch((title) -> has(store, title));
		}
	}

	@Test
	void whereverTheFileIsCutOffWhatIsWholeStays() throws IOException {
		keepAll();
		byte[] whole = Files.readAllBytes(file());
		for (int length = 0; length <= whole.length; length += 13) {
			Files.write(file(), Arrays.copyOf(whole, length));
			try (VectorStore store = VectorStore.open(file(), MODEL)) {
				int left = Math.max(0, (length - HEADER) / RECORD);
				assertThat(store.size()).as("cut off after %s bytes", length).isEqualTo(left);
				assertThat(TITLES.subList(0, left)).allMatch((title) -> has(store, title));
				store.append(VectorKey.of("next"), vectorOf("next"));
			}
			try (VectorStore store = VectorStore.open(file(), MODEL)) {
				assertThat(has(store, "next")).isTrue();
			}
		}
	}

	@Test
	void aDamagedRecordCostsNoOther() throws IOException {
		keepAll();
		byte[] whole = Files.readAllBytes(file());
		for (int at = HEADER; at < whole.length; at += 101) {
			byte[] damaged = whole.clone();
			damaged[at] ^= 0x20;
			Files.write(file(), damaged);
			try (VectorStore store = VectorStore.open(file(), MODEL)) {
				int lost = (at - HEADER) / RECORD;
				assertThat(store.size()).isEqualTo(TITLES.size() - 1);
				assertThat(has(store, TITLES.get(lost))).isFalse();
				store.append(VectorKey.of(TITLES.get(lost)), vectorOf(TITLES.get(lost)));
				assertThat(TITLES).allMatch((title) -> has(store, title));
			}
		}
	}

	@Test
	void zeroesLeftByAPowerCutAreNoVectors() throws IOException {
		keepAll();
		Files.write(file(), new byte[3 * RECORD], StandardOpenOption.APPEND);
		try (VectorStore store = VectorStore.open(file(), MODEL)) {
			assertThat(store.size()).isEqualTo(TITLES.size());
		}
	}

	@Test
	void anotherModelBeginsAnew() throws IOException {
		keepAll();
		try (VectorStore store = VectorStore.open(file(), "another model")) {
			assertThat(store.size()).isZero();
		}
	}

	@Property(tries = 100)
	void bytesKeepWhatNumbersSay(@ForAll @IntRange(max = 100_000) int seed) {
		float[] a = numbers("a" + seed);
		float[] b = numbers("b" + seed);
		TitleVector first = TitleVector.of(a);
		TitleVector second = TitleVector.of(b);
		float exact = 0;
		for (int at = 0; at < a.length; at++) {
			exact += a[at] * b[at];
		}
		assertThat(first.similarity(second)).isCloseTo(exact, org.assertj.core.data.Offset.offset(0.005f));
		assertThat(TitleVector.of(first.bytes()).bytes()).isEqualTo(first.bytes());
	}

	/** The tenth record is the first that does not fit the page it begins on. */
	@Test
	void aDiskThatIsFullForAWhileCostsNoVectorThatCouldBeKept() throws Exception {
		List<String> titles = IntStream.range(0, 20).mapToObj((number) -> "Paper " + number).toList();
		try (SmallDisk disk = SmallDisk.in(this.folder, 1); VectorStore store = VectorStore.open(file(), MODEL)) {
			disk.leaveRoomFor(0);
			for (String title : titles) {
				try {
					store.append(VectorKey.of(title), vectorOf(title));
				}
				catch (IOException ex) {
					disk.leaveRoomFor(1 << 19);
				}
			}
			assertThat(titles.stream().filter((title) -> !has(store, title))).containsExactly("Paper 9");
		}
	}

}
