package org.mlsyscatalog.catalog;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where the databases of generations are kept. A generation always has a folder for its
 * database; what is in it says where the rows are.
 */
interface CatalogStore {

	/** The migrations that make a database of this kind, as Flyway names their places. */
	List<String> migrations();

	/**
	 * Makes an empty database to be filled. Crash safety is not its concern: what is not
	 * sealed is never read, and is thrown away.
	 * @param folder the empty folder of the draft's database
	 * @param digest the digest of the generation
	 */
	CatalogDatabase create(Path folder, String digest) throws IOException;

	/**
	 * Finishes a database that holds all its rows, and closes it: ordered for reading,
	 * safe on disk, marked as whole.
	 */
	void seal(CatalogDatabase database, Path folder, String digest) throws IOException;

	/**
	 * Opens a finished database, which nothing can write to any more.
	 * @throws IOException if it is missing, unfinished, not as it was written or another
	 * generation's
	 */
	CatalogDatabase open(Path folder, String digest) throws IOException;

	/**
	 * Reads all files of a finished database through. A server looks after its own.
	 * @throws IOException if one is missing or not as it was written
	 */
	default void examine(Path folder) throws IOException {
	}

	/** Gives up what is kept outside of a folder that is about to be deleted. */
	default void discard(Path folder) throws IOException {
	}

	/**
	 * Gives up whatever former runs left outside of their folders.
	 * @param kept the folder of the only database that is still needed, if any
	 */
	default void tidy(Optional<Path> kept) throws IOException {
	}

}
