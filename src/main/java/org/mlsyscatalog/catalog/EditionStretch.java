package org.mlsyscatalog.catalog;

/**
 * Where the papers of one edition stand in the generation: all next to each other, for an
 * edition is one listing and papers are numbered as they are read.
 *
 * @param edition the id of the edition
 * @param first the place of its first paper
 * @param last the place of its last paper
 * @param papers how many there are
 */
public record EditionStretch(String edition, long first, long last, long papers) {

	public EditionStretch {
		if (last - first + 1 != papers) {
			throw new IllegalStateException("The papers of " + edition + " do not stand next to each other");
		}
	}

}
