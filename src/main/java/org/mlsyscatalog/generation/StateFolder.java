package org.mlsyscatalog.generation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The state folder on disk: {@code generations/{digest}/} and the file {@code CURRENT}
 * that names the one that serves. One process at a time owns it.
 */
final class StateFolder implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(StateFolder.class);

	private static final String MANIFEST = "generation.json";

	private static final String DRAFT_SUFFIX = ".building";

	private final Path root;

	private final Path generations;

	private final FileChannel lockFile;

	private final JsonMapper json = JsonMapper.builder().build();

	StateFolder(Path root) {
		this.root = root;
		this.generations = root.resolve("generations");
		if (Files.exists(root) && !Files.isDirectory(root)) {
			throw new UnusableFolderException("state folder", root, "is not a folder",
					"Name a folder this user may write to with --catalog.state=FOLDER.", null);
		}
		try {
			Files.createDirectories(this.generations);
			this.lockFile = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		}
		catch (IOException ex) {
			throw new UnusableFolderException("state folder", root, "cannot be written: " + reason(ex),
					"Make it a folder this user may write to, or name another one with --catalog.state=FOLDER.", ex);
		}
		if (!locked()) {
			closeQuietly();
			throw new UnusableFolderException("state folder", root, "is in use by another running catalog",
					"Stop the other one, or give this one a folder of its own with --catalog.state=FOLDER.", null);
		}
	}

	private boolean locked() {
		try {
			@Nullable FileLock lock = this.lockFile.tryLock();
			return lock != null;
		}
		catch (OverlappingFileLockException ex) {
			return false;
		}
		catch (IOException ex) {
			throw new UnusableFolderException("state folder", this.root, "cannot be locked: " + reason(ex),
					"Name a folder on a local disk with --catalog.state=FOLDER.", ex);
		}
	}

	/** What {@code CURRENT} names, where that is a generation that is whole. */
	Optional<Manifest> current() {
		Path pointer = this.root.resolve("CURRENT");
		if (!Files.exists(pointer)) {
			return Optional.empty();
		}
		String digest = text(pointer).strip();
		if (!digest.matches("[0-9a-f]{16,64}")) {
			log.warn("{} names no generation; building a new one", pointer);
			return Optional.empty();
		}
		Optional<Manifest> manifest = manifest(digest);
		if (manifest.isEmpty()) {
			log.warn("The generation in {} has no manifest that can be read; building a new one", folderOf(digest));
		}
		return manifest;
	}

	private Optional<Manifest> manifest(String digest) {
		try {
			@Nullable Manifest manifest = this.json.readValue(text(folderOf(digest).resolve(MANIFEST)), Manifest.class);
			return Optional.ofNullable(manifest).filter((found) -> digest.equals(found.digest()));
		}
		catch (JacksonException ex) {
			return Optional.empty();
		}
	}

	/** Nothing where a file cannot be read: it is as good as damaged. */
	private static String text(Path file) {
		try {
			return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			return "";
		}
	}

	Path folderOf(String digest) {
		return this.generations.resolve(digest);
	}

	Path newDraft(String digest) throws IOException {
		Path draft = this.generations.resolve(digest + DRAFT_SUFFIX);
		delete(draft);
		return Files.createDirectories(draft);
	}

	void writeManifest(Path draft, Manifest manifest) throws IOException {
		Files.writeString(draft.resolve(MANIFEST), this.json.writeValueAsString(manifest));
	}

	/** Gives a finished draft its final name. */
	Path seal(Path draft, String digest) throws IOException {
		Path folder = folderOf(digest);
		delete(folder);
		Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
		force(this.generations);
		return folder;
	}

	Path writePointer(String digest) throws IOException {
		Path pointer = this.root.resolve("CURRENT.new");
		Files.writeString(pointer, digest + "\n", StandardCharsets.US_ASCII);
		force(pointer);
		return pointer;
	}

	void movePointer(Path pointer) throws IOException {
		Files.move(pointer, this.root.resolve("CURRENT"), StandardCopyOption.ATOMIC_MOVE,
				StandardCopyOption.REPLACE_EXISTING);
		force(this.root);
	}

	/** Deletes drafts and generations that nothing points to. */
	void tidy(Optional<String> keep) throws IOException {
		List<Path> folders;
		try (Stream<Path> all = Files.list(this.generations)) {
			folders = all.filter((folder) -> !folder.getFileName().toString().equals(keep.orElse(""))).toList();
		}
		for (Path folder : folders) {
			delete(folder);
		}
	}

	/** Forces everything below a folder to disk, so that a power cut finds it whole. */
	void forceAll(Path folder) throws IOException {
		List<Path> paths;
		try (Stream<Path> all = Files.walk(folder)) {
			paths = all.toList();
		}
		for (Path path : paths) {
			force(path);
		}
	}

	/** How many bytes are below a folder; 0 where it is being deleted. */
	long size(Path folder) {
		try (Stream<Path> all = Files.walk(folder)) {
			return all.mapToLong((file) -> file.toFile().isFile() ? file.toFile().length() : 0).sum();
		}
		catch (IOException | UncheckedIOException ex) {
			return 0;
		}
	}

	private static void force(Path path) throws IOException {
		try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
			channel.force(true);
		}
	}

	void delete(Path folder) throws IOException {
		try {
			Files.walkFileTree(folder, new SimpleFileVisitor<>() {
				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
					Files.deleteIfExists(file);
					return FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException ex) throws IOException {
					Files.deleteIfExists(visited);
					return FileVisitResult.CONTINUE;
				}
			});
		}
		catch (NoSuchFileException ex) {
			// Gone already, which is what was wanted.
		}
	}

	@Override
	public void close() {
		closeQuietly();
	}

	private void closeQuietly() {
		try {
			this.lockFile.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String reason(IOException ex) {
		return ex.getClass().getSimpleName().replace("Exception", "") + " " + ex.getMessage();
	}

}
