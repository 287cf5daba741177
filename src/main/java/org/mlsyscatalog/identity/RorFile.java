package org.mlsyscatalog.identity;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.mlsyscatalog.datafolder.DataFileException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/**
 * The data dump of the Research Organization Registry, version 2: one JSON array, plain,
 * compressed with gzip, or inside the zip file as published. Read record by record, so
 * that the text of the whole is never in memory.
 */
final class RorFile {

	private static final JsonMapper JSON = JsonMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private static final int GZIP = 0x1f8b;

	private static final int ZIP = 0x504b;

	private RorFile() {
	}

	/**
	 * The records of a file, in its order.
	 * @throws DataFileException if it cannot be read or is no such dump
	 */
	static List<RorRecord> read(Path file) {
		String name = String.valueOf(file.getFileName());
		try (InputStream content = open(file)) {
			return records(name, content);
		}
		catch (IOException | JacksonException ex) {
			throw new DataFileException(name, 0, "cannot be read as a ROR data dump: " + ex.getMessage(), ex);
		}
	}

	private static List<RorRecord> records(String name, InputStream content) {
		List<RorRecord> records = new ArrayList<>();
		try (MappingIterator<RorRecord> next = JSON.readerFor(RorRecord.class).readValues(content)) {
			while (next.hasNextValue()) {
				RorRecord record = next.nextValue();
				if (record.id() == null || record.displayName().isEmpty()) {
					throw new DataFileException(name, 0, "record " + (records.size() + 1)
							+ " has no id or no name; expected a ROR data dump in schema version 2");
				}
				records.add(record);
			}
		}
		if (records.isEmpty()) {
			throw new DataFileException(name, 0, "holds no record; expected a ROR data dump in schema version 2");
		}
		return records;
	}

	private static InputStream open(Path file) throws IOException {
		InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
		bytes.mark(2);
		int magic = (bytes.read() << 8) | bytes.read();
		bytes.reset();
		return switch (magic) {
			case GZIP -> new GZIPInputStream(bytes, 1 << 16);
			case ZIP -> insideZip(bytes);
			default -> bytes;
		};
	}

	// The published zip holds the dump as JSON and as CSV, in either schema version.
	private static InputStream insideZip(InputStream bytes) throws IOException {
		ZipInputStream zip = new ZipInputStream(bytes);
		for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
			String name = entry.getName().toLowerCase(Locale.ROOT);
			if (name.endsWith(".json") && !name.contains("schema_v1")) {
				return zip;
			}
		}
		throw new IOException("the zip file holds no .json file");
	}

}
