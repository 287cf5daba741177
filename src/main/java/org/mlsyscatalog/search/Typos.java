package org.mlsyscatalog.search;

/** Which words of a query may be mistyped. */
enum Typos {

	/** None. */
	NONE,
	/** Those the catalog hardly has. */
	IN_RARE_WORDS,
	/** Any. */
	IN_ANY_WORD

}
