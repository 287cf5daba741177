package org.mlsyscatalog.catalog;

import org.jspecify.annotations.Nullable;

/**
 * One affiliation of one author on one paper.
 *
 * @param institutionId null where it stayed unresolved
 * @param institutionName null where it stayed unresolved
 * @param listed the whole parenthesis as printed
 * @param part the piece that names the organisation
 * @param rule how it was resolved, in lower case with hyphens
 */
public record AffiliationInYear(int year, @Nullable String institutionId, @Nullable String institutionName,
		String listed, String part, String rule) {

	/** Whether the printed value names an organisation at all. */
	public boolean namesAnOrganisation() {
		return !this.rule.equals(Identification.NOT_AN_ORGANISATION);
	}

}
