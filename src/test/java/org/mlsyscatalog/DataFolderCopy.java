package org.mlsyscatalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.springframework.util.FileSystemUtils;

/** A copy of the project's data folder that a test may change. */
public final class DataFolderCopy {

	/** The seed listing inside the data folder. */
	public static final String SEED = "listings/learningsys-2018.txt";

	private static final Path ORIGINAL = Path.of("data");

	private final Path root;

	private DataFolderCopy(Path root) {
		this.root = root;
	}

	/** Copies the project's data folder. */
	public static DataFolderCopy in(Path root) {
		DataFolderCopy copy = new DataFolderCopy(root);
		copy.repair();
		return copy;
	}

	/** Where the copy is. */
	public Path root() {
		return this.root;
	}

	/** Makes it the same as the project's data folder again. */
	public void repair() {
		try {
			FileSystemUtils.deleteRecursively(this.root);
			FileSystemUtils.copyRecursively(ORIGINAL, this.root);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Replaces a file. */
	public void write(String file, String content) {
		write(file, content.getBytes(StandardCharsets.UTF_8));
	}

	/** Replaces a file. */
	public void write(String file, byte[] content) {
		try {
			Files.createDirectories(this.root.resolve(file).getParent());
			Files.write(this.root.resolve(file), content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Adds lines at the end of a file. */
	public void append(String file, String lines) {
		try {
			Files.writeString(this.root.resolve(file), lines, StandardOpenOption.APPEND);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Adds a paper to the seed listing. */
	public void addPaper(String line) {
		append(SEED, line + "\n");
	}

	/** Replaces a piece of a file. */
	public void replace(String file, String from, String to) {
		try {
			String content = Files.readString(this.root.resolve(file));
			if (!content.contains(from)) {
				throw new IllegalArgumentException(file + " does not hold " + from);
			}
			Files.writeString(this.root.resolve(file), content.replace(from, to));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Deletes a file. */
	public void delete(String file) {
		try {
			Files.delete(this.root.resolve(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
