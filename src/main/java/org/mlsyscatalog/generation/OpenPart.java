package org.mlsyscatalog.generation;

/**
 * A part that is open for reading; closed when the last reader of its generation is done.
 */
public interface OpenPart extends AutoCloseable {

	@Override
	void close();

}
