package org.mlsyscatalog.identity;

/** What sort of organisation an institution is. */
public enum InstitutionKind {

	/** A university, college or other school that teaches. */
	UNIVERSITY,

	/** A company, or a part of one that is no laboratory. */
	COMPANY,

	/** A research laboratory, of a company, a university or a state. */
	LAB,

	/** A part of a state that is no laboratory. */
	GOVERNMENT,

	/** A foundation, an association, an open-source project. */
	NONPROFIT

}
