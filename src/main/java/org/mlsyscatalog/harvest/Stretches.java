package org.mlsyscatalog.harvest;

import java.util.ArrayList;
import java.util.List;

import org.mlsyscatalog.catalog.EditionStretch;
import org.mlsyscatalog.catalog.Paper;
import org.mlsyscatalog.catalog.Papers;

/**
 * The papers of some editions as one list. Any stretch of it is found by the places of
 * its papers, so that the end of a long list takes no longer than its beginning.
 *
 * @param editions those that are listed, in the order of the generation
 */
record Stretches(List<EditionStretch> editions) {

	/** How many papers are listed. */
	long total() {
		return this.editions.stream().mapToLong(EditionStretch::papers).sum();
	}

	/**
	 * A stretch of the list.
	 * @param offset how many papers to leave out first
	 * @param most how many to give at most
	 */
	List<Paper> of(Papers papers, long offset, int most) {
		List<Paper> found = new ArrayList<>();
		long skip = offset;
		for (EditionStretch edition : this.editions) {
			if (skip >= edition.papers()) {
				skip -= edition.papers();
			}
			else if (found.size() < most) {
				long first = edition.first() + skip;
				long last = Math.min(edition.last(), first + (most - found.size()) - 1);
				found.addAll(papers.between(first, last));
				skip = 0;
			}
		}
		return found;
	}

}
