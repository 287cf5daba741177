package org.mlsyscatalog.copy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

/**
 * The folder a copy is written to: beside its place first, so that a copy that fails
 * leaves the former one as it was.
 */
final class CopyFolder {

	/** Says that a folder holds a copy, and of what. */
	static final String MARK = "copy.json";

	private final Path place;

	private final Path draft;

	private CopyFolder(Path place) throws IOException {
		this.place = place;
		Path parent = place.getParent();
		if (parent == null) {
			throw new CopyException(place + " is no place for a static copy");
		}
		Files.createDirectories(parent);
		this.draft = parent.resolve("." + place.getFileName() + ".new");
	}

	/**
	 * The folder with an empty draft beside it.
	 * @throws CopyException if something is there that is no copy
	 */
	static CopyFolder at(Path target) throws IOException {
		Path place = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath().normalize();
		if (Files.exists(place) && !Files.isDirectory(place)) {
			throw new CopyException(target + " is a file; give a folder");
		}
		if (Files.isDirectory(place) && !Files.isRegularFile(place.resolve(MARK)) && !foreign(place).isEmpty()) {
			throw new CopyException(target + " is not empty and holds no static copy of a catalog (it has "
					+ foreign(place).getFirst() + "); give another folder, or empty it");
		}
		CopyFolder folder = new CopyFolder(place);
		FileSystemUtils.deleteRecursively(folder.draft);
		Files.createDirectories(folder.draft);
		return folder;
	}

	private static List<String> foreign(Path place) throws IOException {
		try (Stream<Path> entries = Files.list(place)) {
			return entries.filter((entry) -> !isKept(entry))
				.map((entry) -> entry.getFileName().toString())
				.sorted()
				.toList();
		}
	}

	/** What hosts want beside a site, and is not of the copy: .git, CNAME and so on. */
	private static boolean isKept(Path entry) {
		String name = entry.getFileName().toString();
		return name.startsWith(".") || name.equals("CNAME");
	}

	/** The path of a file of the draft, in a folder that is there. */
	Path fileFor(String name) throws IOException {
		Path file = this.draft.resolve(name).normalize();
		if (!file.startsWith(this.draft)) {
			throw new CopyException(name + " would lie outside of the copy");
		}
		Files.createDirectories(file.getParent());
		return file;
	}

	Path place() {
		return this.place;
	}

	/** Puts the draft in its place, with what was kept there. */
	void publish() throws IOException {
		if (Files.notExists(this.place)) {
			Files.move(this.draft, this.place);
			return;
		}
		Path old = this.draft.resolveSibling("." + this.place.getFileName() + ".old");
		FileSystemUtils.deleteRecursively(old);
		Files.move(this.place, old);
		try {
			Files.move(this.draft, this.place);
		}
		catch (IOException ex) {
			Files.move(old, this.place);
			throw ex;
		}
		try (Stream<Path> entries = Files.list(old)) {
			for (Path kept : entries.filter(CopyFolder::isKept).toList()) {
				Path here = this.place.resolve(kept.getFileName().toString());
				if (Files.notExists(here)) {
					Files.move(kept, here);
				}
			}
		}
		FileSystemUtils.deleteRecursively(old);
	}

	/** Takes the draft away. */
	void discard() throws IOException {
		FileSystemUtils.deleteRecursively(this.draft);
	}

}
