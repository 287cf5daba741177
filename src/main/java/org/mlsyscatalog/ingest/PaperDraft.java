package org.mlsyscatalog.ingest;

import java.util.List;
import java.util.Optional;

import org.mlsyscatalog.identity.PersonName;
import org.mlsyscatalog.identity.Resolution;
import org.mlsyscatalog.listing.ListedPaper;

/**
 * A paper on its way into the catalog: what was printed, corrected and identified.
 *
 * @param title cleaned and corrected
 * @param applied the corrections that were applied
 */
record PaperDraft(String id, String edition, ListedPaper listed, String title, List<AuthorDraft> authors,
		List<CorrectionEntry> applied) {

	/**
	 * One author of the paper.
	 *
	 * @param uncorrected the cleaned name before any correction; ids are made from it
	 * @param name the name after corrections
	 */
	record AuthorDraft(String listedName, PersonName uncorrected, PersonName name, List<PlaceDraft> places) {
	}

	/**
	 * One printed parenthesis.
	 *
	 * @param listed as printed
	 * @param correction the correction that replaced it
	 * @param resolutions the organisations it names; empty where it names none
	 */
	record PlaceDraft(String listed, Optional<CorrectionEntry> correction, List<Resolution> resolutions) {
	}

}
