package org.mlsyscatalog.web;

import org.mlsyscatalog.catalog.Author;
import org.mlsyscatalog.catalog.Institution;

/**
 * One line of a list from A to Z.
 *
 * @param name as it is sorted
 * @param initial the letter it stands under
 */
record NameEntry(String id, String name, String initial, int papers) {

	static NameEntry of(Author author) {
		return new NameEntry(author.id(), author.invertedName(), author.initial(), author.paperCount());
	}

	static NameEntry of(Institution institution) {
		return new NameEntry(institution.id(), institution.name(), institution.initial(), institution.paperCount());
	}

}
