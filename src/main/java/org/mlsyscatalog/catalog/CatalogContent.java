package org.mlsyscatalog.catalog;

import java.util.List;
import java.util.function.Consumer;

/** All that a catalog holds, to be walked through without holding it. */
public interface CatalogContent {

	/** Every edition with its venue. */
	List<Edition> editions();

	/** Hands over each institution that occurs, and all above it. */
	void forEachInstitution(Consumer<Institution> action);

	/** Hands over each author, in the order of their numbers. */
	void forEachAuthor(Consumer<Author> action);

	/**
	 * Hands over each paper with all it refers to, in the order of their numbers. It must
	 * not be kept.
	 */
	void forEachPaper(Consumer<Paper> action);

}
