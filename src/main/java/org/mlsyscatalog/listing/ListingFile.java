package org.mlsyscatalog.listing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.mlsyscatalog.datafolder.DataFileException;

/** The file of a listing: from bytes to lines. */
final class ListingFile {

	// A thousand times the longest listing known; above it, a wrong file was named.
	private static final long LARGEST = 256L << 20;

	private ListingFile() {
	}

	/**
	 * Reads the lines of a file.
	 * @throws DataFileException where it is missing, unreadable or no text
	 */
	static List<Line> read(Path dataFolder, String file, Problems problems) {
		return decode(file, bytes(dataFolder.resolve(file), file), problems);
	}

	private static byte[] bytes(Path path, String file) {
		if (Files.notExists(path)) {
			throw new DataFileException(file, 0, "does not exist");
		}
		if (Files.isDirectory(path)) {
			throw new DataFileException(file, 0, "is a folder, expected a text file");
		}
		try {
			if (!Files.isRegularFile(path) || Files.size(path) > LARGEST) {
				throw new DataFileException(file, 0, "is not a file, or larger than any listing");
			}
			return Files.readAllBytes(path);
		}
		catch (IOException ex) {
			throw new DataFileException(file, 0, "cannot be read: " + ex.getMessage(), ex);
		}
	}

	static List<Line> decode(String file, byte[] bytes, Problems problems) {
		ByteOrderMark mark = ByteOrderMark.of(bytes);
		List<Line> lines = switch (mark) {
			case UTF_16BE, UTF_16LE -> LineSplitter.split(file, utf16(file, bytes, mark));
			case NONE, UTF_8, UTF_8_MISREAD -> LineSplitter.split(file, bytes, mark.length(), problems);
		};
		if (lines.stream().anyMatch((line) -> line.text().indexOf('\0') >= 0)) {
			throw new DataFileException(file, 0, "is not a text file: it holds NUL characters");
		}
		if (mark != ByteOrderMark.NONE && !lines.isEmpty()) {
			problems.add(ListingProblem.Kind.BYTE_ORDER_MARK, lines.getFirst().whole().part(0, 0));
		}
		return lines;
	}

	private static String utf16(String file, byte[] bytes, ByteOrderMark mark) {
		try {
			ByteBuffer content = ByteBuffer.wrap(bytes, mark.length(), bytes.length - mark.length());
			return ((mark == ByteOrderMark.UTF_16BE) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE)
				.newDecoder()
				.decode(content)
				.toString();
		}
		catch (CharacterCodingException ex) {
			throw new DataFileException(file, 0, "is not text: it begins like UTF-16 but is not", ex);
		}
	}

}
