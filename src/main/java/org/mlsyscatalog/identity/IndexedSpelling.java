package org.mlsyscatalog.identity;

/**
 * A spelling as an index keeps it.
 *
 * @param spelling what is written, and who it names
 * @param inCapitalsOnly whether it means that only where it is written in capitals
 * @param own whether our own registry has it
 */
record IndexedSpelling(Spelling spelling, boolean inCapitalsOnly, boolean own) {

	static IndexedSpelling of(Spelling spelling, boolean own) {
		return new IndexedSpelling(spelling, OrganisationKey.isShortAcronym(spelling.text()), own);
	}

	static IndexedSpelling acronym(Spelling spelling) {
		return new IndexedSpelling(spelling, true, false);
	}

	boolean fits(String text) {
		return !this.inCapitalsOnly || OrganisationKey.isUpperCase(text);
	}

}
