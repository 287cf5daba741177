package org.mlsyscatalog.meaning;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.zip.CRC32C;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All vectors ever computed by one model, in one file that only grows: a header, then
 * records of equal size, each of the digest of a text, its vector, and a checksum of
 * both. A record that was not written whole, or was damaged, is passed over and its text
 * embedded again; no other record is lost with it. One thread writes, any number read.
 */
final class VectorStore implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(VectorStore.class);

	private static final int HEADER = 128;

	private static final int CONTENT = VectorKey.BYTES + TitleVector.DIMENSIONS;

	private static final int RECORD = CONTENT + Integer.BYTES;

	private static final ValueLayout.OfLong KEY_PART = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);

	private static final ValueLayout.OfInt CHECKSUM = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);

	private final Path file;

	private final FileOutputStream end;

	private final Map<VectorKey, Integer> slots = new HashMap<>();

	private int records;

	private volatile MemorySegment mapped = MemorySegment.NULL;

	private VectorStore(Path file) throws IOException {
		this.file = file;
		this.records = (int) ((Files.size(file) - HEADER) / RECORD);
		readThrough();
		this.end = new FileOutputStream(file.toFile(), true);
	}

	/**
	 * Opens the vectors of a model, or begins the file. A file of another model or format
	 * is begun anew.
	 * @param model what tells this model from every other
	 */
	static VectorStore open(Path file, String model) throws IOException {
		Files.createDirectories(file.getParent());
		byte[] header = header(model);
		if (!beginsWith(file, header)) {
			if (Files.exists(file)) {
				log.info("The title vectors in {} are of another model; they are computed again", file);
			}
			// A crash between the two leaves a file too short for its header.
			Files.write(file, header);
		}
		dropUnfinishedRecord(file);
		return new VectorStore(file);
	}

	private static byte[] header(String model) {
		byte[] header = new byte[HEADER];
		byte[] text = ("MLSys Catalog title vectors 1; " + model).getBytes(StandardCharsets.UTF_8);
		if (text.length >= HEADER) {
			throw new IllegalArgumentException("Too long a name for a model: " + model);
		}
		System.arraycopy(text, 0, header, 0, text.length);
		header[HEADER - 1] = '\n';
		return header;
	}

	private static boolean beginsWith(Path file, byte[] header) throws IOException {
		if (!Files.exists(file)) {
			return false;
		}
		try (InputStream content = Files.newInputStream(file)) {
			return Arrays.equals(content.readNBytes(header.length), header);
		}
	}

	/** What a crash cut off would push all later records out of place. */
	private static void dropUnfinishedRecord(Path file) throws IOException {
		long size = Files.size(file);
		long excess = (size - HEADER) % RECORD;
		if (excess > 0) {
			try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
				channel.truncate(size - excess);
			}
		}
	}

	private void readThrough() throws IOException {
		byte[] content = new byte[CONTENT];
		int damaged = 0;
		for (int slot = 0; slot < this.records; slot++) {
			MemorySegment record = record(slot);
			MemorySegment.copy(record, ValueLayout.JAVA_BYTE, 0, content, 0, CONTENT);
			if (checksum(content) == record.get(CHECKSUM, CONTENT)) {
				this.slots.put(key(slot), slot);
			}
			else {
				damaged++;
			}
		}
		if (damaged > 0) {
			log.warn("{} title vectors in {} are damaged; they are computed again", damaged, this.file);
		}
	}

	private static int checksum(byte[] content) {
		CRC32C checksum = new CRC32C();
		checksum.update(content);
		return (int) checksum.getValue();
	}

	/** Where what is derived from the vectors can be kept. */
	Path folder() {
		return Objects.requireNonNull(this.file.toAbsolutePath().getParent());
	}

	/** The vectors that can be read. */
	synchronized int size() {
		return this.slots.size();
	}

	/** The place of a text's vector; empty where it has to be computed. */
	synchronized OptionalInt slotOf(VectorKey key) {
		Integer slot = this.slots.get(key);
		return (slot != null) ? OptionalInt.of(slot) : OptionalInt.empty();
	}

	/** The digest of the text whose vector is in a place. */
	VectorKey key(int slot) {
		MemorySegment record = record(slot);
		return new VectorKey(record.get(KEY_PART, 0), record.get(KEY_PART, Long.BYTES));
	}

	/** The vector in a place that {@link #slotOf} told. */
	TitleVector read(int slot) {
		byte[] values = new byte[TitleVector.DIMENSIONS];
		MemorySegment.copy(record(slot), ValueLayout.JAVA_BYTE, VectorKey.BYTES, values, 0, values.length);
		return TitleVector.of(values);
	}

	/** Keeps a vector. It survives the process at once, and a power cut once forced. */
	synchronized void append(VectorKey key, TitleVector vector) throws IOException {
		ByteBuffer record = ByteBuffer.allocate(RECORD);
		record.putLong(key.high()).putLong(key.low()).put(vector.bytes());
		record.putInt(checksum(Arrays.copyOf(record.array(), CONTENT)));
		try {
			this.end.write(record.array());
		}
		catch (IOException ex) {
			// A piece of it would push all later records out of place.
			this.end.getChannel().truncate(HEADER + (long) this.records * RECORD);
			throw ex;
		}
		this.slots.put(key, this.records++);
	}

	/** Brings everything kept so far to disk. */
	synchronized void force() throws IOException {
		this.end.getFD().sync();
	}

	private MemorySegment record(int slot) {
		long start = HEADER + (long) slot * RECORD;
		MemorySegment segment = this.mapped;
		if (segment.byteSize() < start + RECORD) {
			segment = mapAgain();
		}
		return segment.asSlice(start, RECORD);
	}

	/** The file has grown since it was mapped last. */
	private MemorySegment mapAgain() {
		try (FileChannel channel = FileChannel.open(this.file, StandardOpenOption.READ)) {
			// Given back when nobody refers to it any more, for somebody may read it now.
			MemorySegment segment = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), Arena.ofAuto());
			this.mapped = segment;
			return segment;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public synchronized void close() throws IOException {
		this.end.close();
	}

}
