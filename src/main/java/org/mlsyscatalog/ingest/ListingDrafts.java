package org.mlsyscatalog.ingest;

import java.util.List;
import java.util.Set;

/**
 * All that one listing yields: its papers corrected and identified, before people are
 * told apart across listings.
 *
 * @param findings what was changed, doubted or not understood
 * @param applied the corrections that found what they correct
 */
record ListingDrafts(List<PaperDraft> papers, List<Finding> findings, Set<CorrectionEntry> applied) {
}
