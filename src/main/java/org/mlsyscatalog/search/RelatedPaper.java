package org.mlsyscatalog.search;

import java.util.List;

import org.mlsyscatalog.catalog.PaperCard;

/**
 * A paper somebody who reads another one may want to read next.
 *
 * @param reasons what relates the two, the strongest first; never empty
 */
public record RelatedPaper(PaperCard paper, List<Reason> reasons) {

	/**
	 * What relates two papers.
	 *
	 * @param kind for programs: authors, meaning, topic or words
	 * @param text for people, such as "also by Matei Zaharia"
	 */
	public record Reason(String kind, String text) {
	}

}
