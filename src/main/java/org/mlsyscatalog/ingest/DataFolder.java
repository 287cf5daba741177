package org.mlsyscatalog.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.mlsyscatalog.identity.InstitutionRegistry;

import org.mlsyscatalog.generation.UnusableFolderException;

/** The data folder as a whole: whether it can be read, and what state it is in. */
final class DataFolder {

	private static final String REGISTRY = "institutions.yaml";

	private final Path root;

	private final Optional<Path> ror;

	DataFolder(Path root, Optional<Path> ror) {
		this.root = root;
		this.ror = ror;
	}

	/** The second registry, which lies outside the folder but is part of its state. */
	Optional<Path> ror() {
		return this.ror;
	}

	Path root() {
		return this.root;
	}

	/**
	 * Refuses a folder that no catalog can be read from.
	 * @throws UnusableFolderException with what to do about it
	 */
	void check() {
		if (!Files.isDirectory(this.root)) {
			throw unusable(Files.exists(this.root) ? "is not a folder" : "does not exist");
		}
		if (!Files.isReadable(this.root)) {
			throw unusable("cannot be read");
		}
		if (!Files.isRegularFile(this.root.resolve("catalog.yaml"))) {
			throw unusable("holds no catalog.yaml");
		}
		if (this.ror.isPresent() && !Files.isReadable(this.ror.get())) {
			throw new UnusableFolderException("registry", this.ror.get(), "cannot be read",
					"Name the ROR data dump with --catalog.ror=FILE, or leave the setting out.", null);
		}
	}

	private UnusableFolderException unusable(String why) {
		return new UnusableFolderException("data folder", this.root, why,
				"Start the catalog where its 'data' folder is, or name the folder with --catalog.data=FOLDER.", null);
	}

	/**
	 * The digest of every file's path and content, and of the code that derives the
	 * catalog from them.
	 * @return SHA-256 in hexadecimal, shortened to 128 bits
	 */
	String digest(String codeFingerprint) throws IOException {
		MessageDigest digest = sha256();
		digest.update(codeFingerprint.getBytes(StandardCharsets.UTF_8));
		for (Path file : files()) {
			add(digest, relative(file), file);
		}
		if (!Files.isRegularFile(this.root.resolve(REGISTRY))) {
			addBuiltIn(digest);
		}
		if (this.ror.isPresent()) {
			add(digest, "ror", this.ror.get());
		}
		return HexFormat.of().formatHex(digest.digest(), 0, 16);
	}

	/** Adds the content of the registries, as far as there are any. */
	void addRegistries(MessageDigest digest) throws IOException {
		Path own = this.root.resolve(REGISTRY);
		if (Files.isRegularFile(own)) {
			add(digest, REGISTRY, own);
		}
		else {
			addBuiltIn(digest);
		}
		if (this.ror.isPresent()) {
			add(digest, "ror", this.ror.get());
		}
	}

	private static void addBuiltIn(MessageDigest digest) {
		digest.update(InstitutionRegistry.builtIn().getBytes(StandardCharsets.UTF_8));
	}

	private static void add(MessageDigest digest, String name, Path file) throws IOException {
		digest.update((name + "\0" + Files.size(file) + "\0").getBytes(StandardCharsets.UTF_8));
		try (InputStream content = new DigestInputStream(Files.newInputStream(file), digest)) {
			content.transferTo(OutputStream.nullOutputStream());
		}
	}

	/**
	 * A cheap sign of change: paths, sizes and times of all files, without their content.
	 */
	String signature() throws IOException {
		StringBuilder signature = new StringBuilder();
		for (Path file : files()) {
			signature.append(relative(file))
				.append(' ')
				.append(Files.size(file))
				.append(' ')
				.append(Files.getLastModifiedTime(file).toMillis())
				.append('\n');
		}
		return signature.toString();
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> all = Files.walk(this.root)) {
			return all.filter(Files::isRegularFile)
				.filter((file) -> !isEditorsOwn(relative(file)))
				.sorted(java.util.Comparator.comparing(this::relative))
				.toList();
		}
	}

	/** Hidden files and back-up copies come and go without meaning anything. */
	private static boolean isEditorsOwn(String path) {
		return path.startsWith(".") || path.contains("/.") || path.endsWith("~");
	}

	private String relative(Path file) {
		return this.root.relativize(file).toString().replace('\\', '/');
	}

	static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
