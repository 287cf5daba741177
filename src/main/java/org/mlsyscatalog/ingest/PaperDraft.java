package org.mlsyscatalog.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.mlsyscatalog.identity.PersonName;
import org.mlsyscatalog.identity.Resolution;

/**
 * A paper on its way into the catalog: what was printed, corrected and identified.
 *
 * @param edition the edition it was printed in, whose listing holds the line
 * @param listedTitle as printed
 * @param title cleaned and corrected
 * @param pdf the absolute address of its file, where the listing links it
 * @param applied the corrections that were applied
 */
record PaperDraft(String id, String edition, int line, String listedTitle, String title, Optional<String> pdf,
		List<AuthorDraft> authors, List<CorrectionEntry> applied) {

	/** The same paper with other authors. */
	PaperDraft with(List<AuthorDraft> others) {
		return new PaperDraft(this.id, this.edition, this.line, this.listedTitle, this.title, this.pdf, others,
				this.applied);
	}

	/**
	 * One author of the paper.
	 *
	 * @param uncorrected the cleaned name before any correction; ids are made from it
	 * @param name the name after corrections
	 */
	record AuthorDraft(String listedName, PersonName uncorrected, PersonName name, List<PlaceDraft> places) {

		/** The same author with more of what was printed. */
		AuthorDraft with(List<PlaceDraft> more) {
			List<PlaceDraft> all = new ArrayList<>(this.places);
			all.addAll(more);
			return new AuthorDraft(this.listedName, this.uncorrected, this.name, List.copyOf(all));
		}

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
