package org.mlsyscatalog.web;

import java.util.List;

import org.mlsyscatalog.catalog.Author;
import org.mlsyscatalog.catalog.Authors;
import org.mlsyscatalog.catalog.Counted;
import org.mlsyscatalog.identity.PersonName;
import org.mlsyscatalog.identity.PersonName.Likeness;

import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/**
 * Authors who might be taken for another: namesakes, other middle names, and names that
 * agree up to an initial.
 */
@Component
class SimilarNames {

	private static final int MOST_LOOKED_AT = 100;

	private static final int MOST_SHOWN = 12;

	private final Authors authors;

	SimilarNames(Authors authors) {
		this.authors = authors;
	}

	/** Those with most papers first. */
	List<Counted> to(Author author) {
		PersonName name = PersonName.parse(author.name());
		return candidates(author, name).stream()
			.filter((other) -> PersonName.parse(other.name()).likeness(name) != Likeness.DIFFERENT)
			.limit(MOST_SHOWN)
			.map((other) -> new Counted(other.id(), other.name(), other.paperCount()))
			.toList();
	}

	private List<Author> candidates(Author author, PersonName name) {
		String block = author.block();
		int given = block.indexOf(' ') + 1;
		PageRequest most = PageRequest.of(0, MOST_LOOKED_AT);
		if (block.length() == given + 1) {
			// All whose first given name begins with the initial.
			return this.authors.withBlockBetween(author.id(), block, block + Character.MAX_VALUE, most);
		}
		String initial = (given < block.length()) ? block.substring(0, given + 1) : block;
		return this.authors.sharingBlock(author.id(), block, initial, most);
	}

}
