package org.mlsyscatalog.generation;

/** Follows the building of generations; every bean of this type is told of every step. */
@FunctionalInterface
public interface BuildListener {

	/**
	 * A step has just been done.
	 * @param detail the part concerned, or empty
	 */
	void reached(BuildStep step, String detail);

}
