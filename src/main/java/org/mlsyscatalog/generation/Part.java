package org.mlsyscatalog.generation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One part of every generation, such as the database or the index. Parts are built,
 * opened and verified in the order Spring gives them, so a part may read those before it.
 */
public interface Part {

	/** The part's folder inside a generation: lower-case, lasting. */
	String name();

	/**
	 * Whether the part can be built again from the parts before it alone, without the
	 * data folder. A damaged part of this kind is rebuilt in place at start-up.
	 */
	boolean derived();

	/**
	 * Whether the part can be written from this material alone. It is then built at the
	 * same time as the parts before it, which it must not read.
	 */
	default boolean standsAlone(Material material) {
		return false;
	}

	/**
	 * Writes the part.
	 * @param draft the generation being built; the parts before this one are open, unless
	 * it {@linkplain #standsAlone stands alone}
	 * @param folder the part's own empty folder
	 * @param material what the generation is built from; empty when a derived part is
	 * rebuilt
	 */
	void build(Generation draft, Path folder, Material material) throws IOException;

	/**
	 * Opens the part for reading. Must not change anything in the folder.
	 * @throws IOException if the part is missing, damaged or belongs to another
	 * generation
	 */
	OpenPart open(Generation generation, Path folder) throws IOException;

	/**
	 * Checks a newly built generation, all parts of which are open, as far as this part
	 * is concerned.
	 * @throws IOException if the generation must not serve
	 */
	void verify(Generation generation, Material material) throws IOException;

	/**
	 * Reads a little of this part of the generation the calling code has leased, in next
	 * to no time, and compares it with the parts before it.
	 * @throws IOException if it cannot be read any more, or does not fit the others
	 */
	void check() throws IOException;

	/**
	 * Reads all of this part through, as it is on disk by now.
	 * @throws IOException if it is missing or not as it was written
	 */
	void examine(Generation generation, Path folder) throws IOException;

	/**
	 * Gives up what the part keeps outside of its folder, which is about to be deleted.
	 * @param folder the part's folder, as far as it was ever written
	 * @throws IOException if that failed; {@link #tidy} will find what is left
	 */
	default void discard(Path folder) throws IOException {
	}

	/**
	 * Gives up whatever former runs left outside of the folders of their generations.
	 * Called at start-up, before anything is built.
	 * @param kept the folder of this part in the generation that serves, if any
	 */
	default void tidy(Optional<Path> kept) throws IOException {
	}

}
