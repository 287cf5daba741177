package org.mlsyscatalog.ingest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * Drafts on disk: a load walks through them several times without holding them, and the
 * next one reads only those listings again that changed. Everything here can be deleted
 * at any time.
 */
final class DraftFolder implements DraftStore {

	private final Path folder;

	DraftFolder(Path folder) {
		this.folder = folder;
	}

	@Override
	public Optional<byte[]> find(String key) throws IOException {
		try {
			byte[] content = Files.readAllBytes(this.folder.resolve(key));
			if (content.length < Long.BYTES) {
				return Optional.empty();
			}
			byte[] drafts = Arrays.copyOfRange(content, Long.BYTES, content.length);
			return (ByteBuffer.wrap(content).getLong() == checksum(drafts)) ? Optional.of(drafts) : Optional.empty();
		}
		catch (NoSuchFileException ex) {
			return Optional.empty();
		}
	}

	@Override
	public void put(String key, byte[] drafts) throws IOException {
		Files.createDirectories(this.folder);
		Path file = Files.createTempFile(this.folder, "draft", ".new");
		byte[] content = ByteBuffer.allocate(Long.BYTES + drafts.length).putLong(checksum(drafts)).put(drafts).array();
		try {
			Files.write(file, content);
			Files.move(file, this.folder.resolve(key), StandardCopyOption.ATOMIC_MOVE);
		}
		finally {
			// Where the disk is full, it would be fuller with every attempt.
			Files.deleteIfExists(file);
		}
	}

	@Override
	public void retain(Set<String> keys) throws IOException {
		if (!Files.isDirectory(this.folder)) {
			return;
		}
		List<Path> files;
		try (Stream<Path> all = Files.list(this.folder)) {
			files = all.filter((file) -> !keys.contains(file.getFileName().toString())).toList();
		}
		for (Path file : files) {
			Files.deleteIfExists(file);
		}
	}

	private static long checksum(byte[] drafts) {
		CRC32C checksum = new CRC32C();
		checksum.update(drafts);
		return checksum.getValue();
	}

}
