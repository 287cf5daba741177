package org.mlsyscatalog.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;

/**
 * The checksum of a finished database, kept beside it. H2 itself does not notice a byte
 * that changed within a text.
 */
final class DatabaseChecksum {

	private static final String DATABASE = "catalog.mv.db";

	private static final String CHECKSUM = "catalog.crc32c";

	private DatabaseChecksum() {
	}

	/** Writes down the checksum of a database that nobody has open. */
	static void write(Path folder) throws IOException {
		Files.writeString(folder.resolve(CHECKSUM), of(folder.resolve(DATABASE)));
	}

	/**
	 * Compares.
	 * @throws IOException if the database is missing or not as it was written
	 */
	static void check(Path folder) throws IOException {
		try {
			if (!Files.readString(folder.resolve(CHECKSUM)).equals(of(folder.resolve(DATABASE)))) {
				throw new IOException("it is not as it was written");
			}
		}
		catch (NoSuchFileException ex) {
			throw new IOException("it is missing", ex);
		}
	}

	private static String of(Path file) throws IOException {
		CRC32C checksum = new CRC32C();
		try (InputStream content = new CheckedInputStream(Files.newInputStream(file), checksum)) {
			content.transferTo(OutputStream.nullOutputStream());
		}
		return Long.toHexString(checksum.getValue());
	}

}
