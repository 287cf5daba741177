package org.mlsyscatalog.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;

/**
 * The checksum of a finished file, kept beside it. Neither the database nor the registry
 * notices by itself a byte that changed within a text.
 */
final class FileChecksum {

	private FileChecksum() {
	}

	/** Writes down the checksum of a file that nobody has open. */
	static void write(Path file) throws IOException {
		Files.writeString(beside(file), of(file));
	}

	/**
	 * Compares.
	 * @throws IOException if the file is missing or not as it was written
	 */
	static void check(Path file) throws IOException {
		try {
			// Read as bytes: a damaged checksum need not be text.
			if (!of(file).equals(new String(Files.readAllBytes(beside(file)), StandardCharsets.US_ASCII))) {
				throw new IOException("it is not as it was written");
			}
		}
		catch (NoSuchFileException ex) {
			throw new IOException("it is missing", ex);
		}
	}

	private static Path beside(Path file) {
		return file.resolveSibling(file.getFileName() + ".crc32c");
	}

	private static String of(Path file) throws IOException {
		CRC32C checksum = new CRC32C();
		try (InputStream content = new CheckedInputStream(Files.newInputStream(file), checksum)) {
			content.transferTo(OutputStream.nullOutputStream());
		}
		return Long.toHexString(checksum.getValue());
	}

}
