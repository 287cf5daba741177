package org.mlsyscatalog.meaning;

import java.io.IOException;

import org.mlsyscatalog.generation.Generation;

/** Told when more is known of the meaning of papers; every bean of this type is. */
@FunctionalInterface
public interface MeaningListener {

	/**
	 * Vectors of the papers of a generation have arrived, all or more than before. What
	 * is made from them can be attached to the generation, which the caller reads.
	 */
	void arrived(Generation generation, PaperMeanings meanings) throws IOException;

}
