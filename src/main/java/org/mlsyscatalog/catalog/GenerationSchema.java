package org.mlsyscatalog.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/**
 * The schema of one generation's database, written down in the folder of the generation.
 * Each attempt to build a generation has a schema of its own, so that none can meet the
 * rows of another.
 *
 * @param name what it is called once it is whole
 */
record GenerationSchema(String name) {

	/** Follows the name as long as the schema is not whole. */
	private static final String UNFINISHED = "_building";

	private static final int DIGITS_OF_DIGEST = 16;

	private static final Pattern WHOLE = Pattern.compile("[a-z][a-z0-9_]*[0-9a-f]{16}_[0-9a-f]{8}");

	private static final String FILE = "schema";

	/** A name no other schema has, for a generation with this digest. */
	static GenerationSchema of(String prefix, String digest) {
		return new GenerationSchema(prefix + digest.substring(0, DIGITS_OF_DIGEST) + "_"
				+ HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt()));
	}

	/**
	 * The names of all schemas with a prefix, whole or not, as PostgreSQL matches them.
	 */
	static String pattern(String prefix) {
		return "^" + prefix + "[0-9a-f]{16}_[0-9a-f]{8}(" + UNFINISHED + ")?$";
	}

	/** The schema of this name, whole or not. */
	static GenerationSchema called(String name) {
		return new GenerationSchema(
				name.endsWith(UNFINISHED) ? name.substring(0, name.length() - UNFINISHED.length()) : name);
	}

	/**
	 * The schema a folder names.
	 * @throws IOException if it names none
	 */
	static GenerationSchema in(Path folder) throws IOException {
		try {
			String name = Files.readString(folder.resolve(FILE)).strip();
			if (!WHOLE.matcher(name).matches()) {
				throw new IOException("it is not as it was written");
			}
			return new GenerationSchema(name);
		}
		catch (NoSuchFileException ex) {
			throw new IOException("it is missing", ex);
		}
	}

	void writeTo(Path folder) throws IOException {
		Files.writeString(folder.resolve(FILE), this.name + "\n");
	}

	/** What it is called until it is whole. */
	String unfinished() {
		return this.name + UNFINISHED;
	}

	/**
	 * The number of the lock that each connection to it shares, so that whoever tidies up
	 * sees that it is in use, as an SQL expression.
	 */
	String lock() {
		return "hashtextextended('" + this.name + "', 0)";
	}

}
