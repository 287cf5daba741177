package org.mlsyscatalog.copy;

/** Is told how far a copy is. */
@FunctionalInterface
public interface CopyProgress {

	/**
	 * Something was done.
	 * @param step what is being done, in a few words
	 * @param total how much there is to do in this step as far as known; 0 where nobody
	 * knows
	 */
	void reached(String step, long done, long total);

}
