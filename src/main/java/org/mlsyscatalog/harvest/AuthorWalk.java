package org.mlsyscatalog.harvest;

import java.util.List;
import java.util.function.Consumer;

import org.mlsyscatalog.catalog.Author;
import org.mlsyscatalog.catalog.Authors;

/** All authors, a stretch at a time. */
final class AuthorWalk {

	private static final int STRETCH = 1000;

	private final Authors authors;

	AuthorWalk(Authors authors) {
		this.authors = authors;
	}

	void forEach(Consumer<Author> each) {
		long after = 0;
		List<Author> stretch;
		do {
			stretch = this.authors.findAfter(after, STRETCH);
			stretch.forEach(each);
			after = stretch.isEmpty() ? after : stretch.getLast().number();
		}
		while (stretch.size() == STRETCH);
	}

}
